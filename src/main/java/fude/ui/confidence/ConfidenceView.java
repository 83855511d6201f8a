package fude.ui.confidence;

import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Reliability;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
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
    private static final double DIAGRAM = 250;
    private static final double NARROWEST = 190;
    private static final double WORDS = 390;

    private final ConfidenceViewModel model;
    private final Language language;
    private final ReliabilityDiagram diagram;
    private final Label empty = Controls.caption(Styles.EMPTY);
    private final Label whole = Controls.caption(Styles.FIELD_NAME);
    private final Label bin = Controls.caption(Styles.FIELD_NAME);
    private final Label oddity = Controls.caption(Styles.FIELD_NAME);

    public ConfidenceView(ConfidenceViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.diagram = new ReliabilityDiagram(language, appearance);
        getStyleClass().add("confidence");
        whole.setId("reliability-whole");
        bin.setId("reliability-bin");
        oddity.setId("oddity");
        empty.setId("reliability-empty");
        StackPane left = new StackPane(diagram, empty);
        HBox.setHgrow(left, Priority.ALWAYS);
        ScrollPane right = words();
        appearance
                .textScaleProperty()
                .subscribe(
                        scale -> {
                            left.setPrefWidth(appearance.scaled(DIAGRAM));
                            left.setMinWidth(appearance.scaled(NARROWEST));
                            right.setPrefWidth(appearance.scaled(WORDS));
                        });
        getChildren().addAll(left, right);
        model.reliabilityProperty().subscribe(reliability -> show());
        model.snapshotProperty().subscribe(snapshot -> showEmpty());
        diagram.chosenProperty().subscribe(chosen -> show());
        language.textsProperty().subscribe(texts -> show());
        language.textsProperty().subscribe(texts -> showOddity());
        model.oddityProperty().subscribe(put -> showOddity());
        model.readingProperty().subscribe(reading -> showOddity());
    }

    private ScrollPane words() {
        Label question = language.label(new Label(), "confidence.question");
        question.getStyleClass().add(Styles.CAPTION);
        question.setMinWidth(USE_PREF_SIZE);
        FlowPane buttons =
                new FlowPane(
                        question,
                        button("blank", model::blankPage),
                        button("noise", model::noise),
                        button("letter", model::letter));
        buttons.getStyleClass().add("chips");
        VBox words = new VBox(whole, bin, buttons, oddity);
        words.getStyleClass().add("words");
        for (Label label : new Label[] {whole, bin, oddity}) {
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Button button(String what, Runnable action) {
        String key = "confidence." + what;
        return language.explain(
                Controls.button(language, "put-" + what, key, action), key + ".explained");
    }

    private void show() {
        Texts texts = language.texts();
        Reliability reliability = model.reliabilityProperty().get();
        diagram.show(reliability);
        diagram.setVisible(reliability != null);
        if (reliability == null) {
            whole.setText("");
            bin.setText("");
        } else {
            whole.setText(ConfidenceWords.whole(texts, reliability, images(texts)));
            bin.setText(
                    ConfidenceWords.bin(
                            texts, reliability.bins().get(diagram.chosenProperty().get())));
        }
        diagram.setAccessibleText(
                texts.get("text.sentences", texts.get("confidence.diagram"), bin.getText()));
        showEmpty();
    }

    private String images(Texts texts) {
        return texts.get(model.isValidating() ? "images.validation" : "images.test");
    }

    private void showEmpty() {
        TrainingSnapshot snapshot = model.snapshotProperty().get();
        boolean diverged = snapshot != null && snapshot.status() == TrainingStatus.DIVERGED;
        Texts texts = language.texts();
        empty.setVisible(model.reliabilityProperty().get() == null);
        empty.setText(
                diverged
                        ? texts.get("curve.diverged")
                        : texts.get("confidence.empty", images(texts)));
    }

    private void showOddity() {
        Oddity put = model.oddityProperty().get();
        oddity.setText(
                put == null
                        ? ""
                        : ConfidenceWords.oddity(
                                language.texts(),
                                put,
                                model.readingProperty().get(),
                                model.classNames()));
    }
}
