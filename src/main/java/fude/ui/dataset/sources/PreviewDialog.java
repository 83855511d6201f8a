package fude.ui.dataset.sources;

import fude.data.look.LeftOut;
import fude.text.Message;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.controls.Remark;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What somebody has chosen or dropped, over the window, before anything is learned from it: what it
 * was understood as, a few of it, guesses to be decided otherwise, doubts, and what is left out.
 */
public final class PreviewDialog extends Dialog {
    private static final double WIDTH = 760;
    private static final double NAMES = 110;

    private final PreviewViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Button use = Controls.named(new Button(), "preview-use", "accent");
    private final Label summary = Controls.sentence("preview-summary", Styles.CARD_TITLE);
    private final VBox sample = new VBox();
    private final GuessChoices guesses;
    private final VBox doubts = Controls.named(new VBox(), "preview-doubts", "source-words");
    private final VBox leftOut = Controls.named(new VBox(), "preview-left-out", "source-words");

    PreviewDialog(PreviewViewModel model, Language language, Appearance appearance) {
        super(language, "preview", "preview");
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        guesses = new GuessChoices(language, model::decide);
        VBox all = new VBox(summary, sample, guesses, doubts, leftOut);
        all.getStyleClass().add("preview");
        ScrollPane scroll = Controls.scroll(all, "clear-scroll");
        scroll.prefViewportHeightProperty().bind(all.heightProperty());
        fill(Controls.shownWhen(model.shownProperty().isNotNull(), scroll), refusal(), buttons());
        appearance.whenScaled(() -> box().setPrefWidth(appearance.scaled(WIDTH)));
        displayProperty()
                .addListener(
                        (o, was, displayed) -> {
                            if (!displayed) {
                                model.cancel();
                            }
                        });
        Changes.follow(
                this::show,
                model.shownProperty(),
                language.textsProperty(),
                appearance.darkProperty(),
                appearance.textScaleProperty());
    }

    /** Shows files that were chosen or dropped; of several only those of one data set. */
    public void open(List<Path> files) {
        model.open(files);
        open();
    }

    private Node refusal() {
        Remark why =
                Controls.styled(
                        new Remark(
                                "preview-refusal",
                                Controls.icon(Feather.ALERT_TRIANGLE),
                                language.sentence(model.refusalProperty())),
                        Styles.FAILURE);
        why.setMinHeight(USE_PREF_SIZE);
        return Controls.shownWhen(why.speaks(), why);
    }

    private Node buttons() {
        Label name =
                Controls.line(
                        "preview-reading",
                        language.text(model.readingProperty(), this::reading),
                        Styles.CAPTION);
        ProgressBar far = new ProgressBar();
        far.progressProperty().bind(model.farProperty());
        HBox reading = Controls.row("source-buttons", far, name);
        HBox.setHgrow(name, Priority.ALWAYS);
        use.setMinWidth(USE_PREF_SIZE);
        use.setOnAction(
                event -> {
                    model.use();
                    close();
                });
        Buttons buttons = new Buttons(language);
        Button answers =
                buttons.words(
                        "preview-answers",
                        "preview.answers",
                        () -> {
                            close();
                            model.answer();
                        });
        Changes.follow(
                () -> {
                    use.setDisable(!model.canBeUsed());
                    answers.setDisable(!model.canBeAnswered());
                },
                model.readingProperty(),
                model.shownProperty(),
                model.refusalProperty());
        Button cancel = buttons.plain("preview-cancel", "preview.cancel", this::close);
        HBox row =
                Controls.row(
                        "source-buttons",
                        Controls.shownWhen(model.readingProperty().isNotNull(), reading),
                        Controls.spring(),
                        cancel,
                        answers,
                        use);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private String reading(Path file) {
        return language.get("data.loading", language.texts().datasetName(file.toString()));
    }

    private void show() {
        Preview preview = model.shownProperty().get();
        summary.setText(preview == null ? "" : preview.summary().map(language::get).orElse(""));
        sample.getChildren().clear();
        doubts.getChildren().clear();
        leftOut.getChildren().clear();
        guesses.show(preview == null ? List.of() : preview.guesses());
        int unreadable = preview == null ? 0 : preview.unreadable();
        use.setText(language.get(unreadable > 0 ? "preview.use.without" : "preview.use"));
        if (preview != null) {
            sample.getChildren().add(new PreviewSample(language.texts(), appearance).of(preview));
            preview.doubts().forEach(doubt -> doubts.getChildren().add(doubt(doubt)));
            if (unreadable > 0) {
                String question = language.get("preview.broken", unreadable, preview.all());
                Label asked = Controls.text(question, Styles.CARD_TITLE);
                asked.setId("preview-question");
                leftOut.getChildren().add(asked);
            }
            preview.leftOut().stream()
                    .sorted(Comparator.comparing(one -> !Preview.isUnreadable(one)))
                    .forEach(one -> leftOut.getChildren().addAll(leftOut(one)));
        }
        List.of(sample, doubts, leftOut)
                .forEach(part -> Controls.show(!part.getChildren().isEmpty(), part));
    }

    private Node doubt(Message words) {
        return Controls.styled(
                Controls.row(
                        "source-buttons",
                        Controls.icon(Feather.ALERT_TRIANGLE),
                        Controls.text(language.get(words), Styles.FIELD_NAME)),
                Styles.PROBLEM);
    }

    /** All names, in a list that scrolls where they are many. */
    private List<Node> leftOut(LeftOut one) {
        List<Node> nodes = new ArrayList<>();
        Message words = one.isLong() ? one.above() : one.sentence();
        nodes.add(Controls.text(language.get(words), Styles.FIELD_NAME));
        if (one.isLong()) {
            ListView<String> names = new ListView<>();
            names.getItems().setAll(one.names());
            names.getStyleClass().add("preview-names");
            names.setPrefHeight(appearance.scaled(NAMES));
            names.setMinHeight(USE_PREF_SIZE);
            names.setAccessibleText(language.get("preview.names"));
            nodes.add(names);
        }
        return nodes;
    }
}
