package fude.ui.confidence;

import fude.data.DataKind;
import fude.lab.reading.Reading;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Reliability;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How often the network is right when it states a confidence, and what it says to nonsense. */
public final class ConfidenceView extends HBox {
    private static final double SHARE = 0.55;
    private static final double WORDS = 140;
    private static final double NARROWEST = 165;

    private final ConfidenceViewModel model;
    private final Language language;
    private final ReliabilityDiagram diagram;
    private final Label empty = Controls.instead("reliability-empty");
    private final Label whole = Controls.sentence("reliability-whole", Styles.FIELD_NAME);
    private final Label bin = Controls.sentence("reliability-bin", Styles.FIELD_NAME);
    private final Label oddity = Controls.sentence("oddity", Styles.FIELD_NAME);

    public ConfidenceView(ConfidenceViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.diagram = new ReliabilityDiagram(language, appearance);
        getStyleClass().add("confidence");
        StackPane left = new StackPane(diagram, empty);
        StackPane.setAlignment(diagram, Pos.TOP_CENTER);
        diagram.maxHeightProperty().bind(diagram.widthProperty());
        left.prefWidthProperty()
                .bind(Bindings.min(heightProperty(), widthProperty().multiply(SHARE)));
        ScrollPane right = words();
        appearance.whenScaled(
                () -> {
                    left.setMinWidth(appearance.scaled(NARROWEST));
                    right.setMinWidth(appearance.scaled(WORDS));
                });
        getChildren().addAll(left, right);
        Changes.of(this::showEmpty, model.lab.snapshotProperty(), model.lab.momentProperty());
        Changes.follow(
                this::show, model.reliabilityProperty(), diagram.chosen, language.textsProperty());
        oddity.textProperty()
                .bind(
                        language.text(
                                this::oddity,
                                model.oddityProperty(),
                                model.paper.readingProperty()));
    }

    private ScrollPane words() {
        Label question = Controls.name(language, "confidence.question", Styles.CAPTION);
        FlowPane oddities =
                Controls.styled(
                        new FlowPane(
                                question,
                                button("blank", model::blankPage),
                                button("noise", model::noise),
                                button("letter", model::letter)),
                        "chips");
        ObservableValue<Boolean> images = model.lab.kindProperty().map(DataKind.IMAGES::equals);
        VBox words =
                Controls.column(
                        "words",
                        whole,
                        bin,
                        Controls.shownWhen(images, oddities),
                        Controls.shownWhen(images, oddity));
        ScrollPane scroll = Controls.scroll(words, "quiet-scroll");
        scroll.setPrefWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Button button(String what, Runnable action) {
        return new Buttons(language).words("put-" + what, "confidence." + what, action);
    }

    private void show() {
        Texts texts = language.texts();
        Reliability reliability = model.reliabilityProperty().get();
        diagram.show(reliability);
        diagram.setVisible(reliability != null);
        boolean known = reliability != null;
        int chosen = diagram.chosen.get();
        whole.setText(known ? ConfidenceWords.whole(texts, reliability, samples(texts)) : "");
        bin.setText(known ? ConfidenceWords.bin(texts, reliability.bins().get(chosen)) : "");
        diagram.setAccessibleText(
                texts.get("text.sentences", texts.get("confidence.diagram"), bin.getText()));
        showEmpty();
    }

    private String samples(Texts texts) {
        return texts.get(model.lab.measuredKey());
    }

    private void showEmpty() {
        TrainingSnapshot snapshot = model.lab.snapshotProperty().get();
        boolean diverged = snapshot != null && snapshot.status() == TrainingStatus.DIVERGED;
        Texts texts = language.texts();
        empty.setVisible(model.reliabilityProperty().get() == null);
        String none =
                diverged
                        ? texts.get("curve.diverged")
                        : texts.get("confidence.empty", samples(texts));
        boolean past = !model.lab.momentProperty().get().isNow();
        empty.setText(past ? texts.get("moment.not-measured") : none);
    }

    private String oddity() {
        Oddity put = model.oddityProperty().get();
        Reading reading = model.paper.readingProperty().get();
        return put == null
                ? ""
                : ConfidenceWords.oddity(language.texts(), put, reading, model.lab.classNames());
    }
}
