package fude.ui.play;

import fude.ink.Framing;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.ClassChoice;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Flip it: the image as it was and as it is, and how many pixels lie between two answers. */
final class FlipView extends HBox {
    private static final double WORDS = 260;

    private final FlipViewModel model;
    private final Language language;
    private final GamePicture before;
    private final GamePicture now;
    private final Label count = Controls.sentence("flip-count", Styles.CONFIDENCE);
    private final Label verdict = Controls.sentence("flip-verdict", Styles.FIELD_NAME);
    private final Label best = Controls.sentence("flip-best", Styles.FIELD_NAME);

    FlipView(FlipViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.before = new GamePicture(appearance, widthProperty());
        this.now = new GamePicture(appearance, widthProperty());
        getStyleClass().add("game");
        count.setWrapText(false);
        HBox.setHgrow(before, Priority.SOMETIMES);
        HBox.setHgrow(now, Priority.SOMETIMES);
        getChildren().addAll(words(appearance), before, now);
        Changes.follow(
                this::show, model.flipProperty(), model.bestProperty(), language.textsProperty());
    }

    private Node words(Appearance appearance) {
        ClassChoice choice =
                Controls.named(
                        new ClassChoice(language, "play.flip.any", model.lab.chosenDataProperty()),
                        "flip-class");
        language.explain(choice, "play.flip.class");
        Button load =
                new Buttons(language)
                        .words("flip-load", "play.flip.load", () -> model.load(choice.getValue()));
        StringBinding why = language.sentence(model.problemProperty());
        Label problem = Controls.sentence("flip-problem", why, Styles.FIELD_NAME);
        HBox line = Controls.row("line", choice, load);
        VBox words = Controls.column("words", line, problem, count, verdict, best);
        words.setMinWidth(0);
        appearance.whenScaled(() -> words.setPrefWidth(appearance.scaled(WORDS)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private void show() {
        Texts texts = language.texts();
        Flip flip = model.flipProperty().get();
        boolean playing = flip != null;
        Controls.show(playing, before, now);
        count.setText(playing ? texts.get("play.flip.count", flip.changed()) : "");
        verdict.setText(playing ? verdict(texts, flip) : texts.get("play.flip.empty"));
        Flip record = model.bestProperty().get();
        best.setText(
                record == null
                        ? ""
                        : texts.get(
                                "play.flip.best",
                                record.changed(),
                                name(texts, record.before()),
                                name(texts, record.now())));
        if (playing) {
            show(before, "play.flip.before", flip.original(), flip.before());
            show(now, "play.flip.now", flip.image(), flip.now());
        }
    }

    private String verdict(Texts texts, Flip flip) {
        if (flip.changed() == 0) {
            return texts.get("play.flip.draw");
        }
        return flip.isFlipped()
                ? texts.get("play.flip.flipped", flip.changed(), name(texts, flip.now()))
                : texts.get("play.flip.not-yet", name(texts, flip.now()));
    }

    private void show(GamePicture picture, String key, byte[] image, Prediction answer) {
        Texts texts = language.texts();
        String words = texts.get(key, name(texts, answer), texts.roundPercent(answer.confidence()));
        picture.show(image, Framing.SIZE, Framing.SIZE, words);
    }

    private String name(Texts texts, Prediction answer) {
        return texts.className(model.lab.className(answer.label()));
    }
}
