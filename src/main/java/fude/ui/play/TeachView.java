package fude.ui.play;

import fude.ink.Framing;
import fude.lab.Experiment;
import fude.nn.Prediction;
import fude.text.Message;
import fude.text.Texts;
import fude.training.FineTuning;
import fude.ui.controls.Buttons;
import fude.ui.controls.ClassChoice;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Learn from it: a drawing, what it is meant to be, and what the network makes of it. */
final class TeachView extends HBox {
    private final TeachViewModel model;
    private final Language language;
    private final GamePicture picture;
    private final Label drawing = Controls.sentence("teach-drawing", Styles.FIELD_NAME);
    private final Label measured = Controls.sentence("teach-measured", Styles.FIELD_NAME);
    private final Label method = Controls.sentence("teach-method", Styles.CAPTION);

    TeachView(TeachViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.picture = new GamePicture(appearance, widthProperty());
        getStyleClass().add("game");

        getChildren().addAll(picture, words());
        Changes.follow(
                this::show,
                model.imageProperty(),
                model.resultProperty(),
                model.lab.experimentProperty(),
                language.textsProperty());
    }

    private Node words() {
        Label obstacle = sentence("teach-obstacle", model.obstacle);
        Label note = sentence("teach-note", model.noteProperty());
        VBox words = Controls.column("words", line(), obstacle, note, drawing, measured, method);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Label sentence(String id, ObservableValue<Message> message) {
        return Controls.sentence(id, language.sentence(message), Styles.FIELD_NAME);
    }

    private Node line() {
        Label meant = language.label(new Label(), "play.learn.meant");
        ClassChoice choice =
                Controls.named(
                        new ClassChoice(
                                language, "play.learn.unknown", model.lab.chosenDataProperty()),
                        "teach-class");
        language.explain(
                choice,
                language.text(
                        () ->
                                language.get(
                                        model.lab.readsDigits()
                                                ? "play.learn.meant.digit"
                                                : "play.learn.meant.explained"),
                        model.lab.chosenDataProperty()));
        meant.setLabelFor(choice);
        choice.follow(model.label);
        Buttons buttons = new Buttons(language);
        Button learn = buttons.words("teach-learn", "play.learn", model::learn);
        learn.disableProperty().bind(model.obstacle.isNotNull());
        Button undo = buttons.words("teach-undo", "play.learn.undo", model::takeBack);
        Controls.shownWhen(model.tutor.undoableProperty(), undo);
        HBox named = Controls.row("line", meant, choice);
        FlowPane line = Controls.styled(new FlowPane(named, learn, undo), "chips");
        return line;
    }

    private void show() {
        Texts texts = language.texts();
        byte[] image = model.imageProperty().get();
        Controls.show(image != null, picture);
        picture.show(image, Framing.SIZE, Framing.SIZE, texts.get("play.learn.image"));
        FineTuning result = model.resultProperty().get();
        boolean told = result != null && result.before().classes() == model.lab.classNames().size();
        drawing.setText(
                told
                        ? texts.get(
                                "play.learn.drawing",
                                answer(texts, result.before()),
                                answer(texts, result.after()))
                        : "");
        measured.setText(told ? measured(texts, result) : "");
        method.setText(method(texts));
    }

    private String answer(Texts texts, Prediction of) {
        return texts.get(
                "play.learn.answer",
                texts.className(model.lab.classNames().get(of.label())),
                texts.roundPercent(of.confidence()));
    }

    private String measured(Texts texts, FineTuning result) {
        int more = result.measuredAfter().part() - result.measuredBefore().part();
        String images = texts.get(model.lab.measuredKey());
        return texts.get(
                "text.sentences",
                texts.get(
                        "play.learn.measured",
                        result.measuredAfter().whole(),
                        images,
                        texts.percent(result.measuredBefore().share()),
                        texts.percent(result.measuredAfter().share())),
                more == 0
                        ? texts.get("play.learn.same")
                        : texts.get(
                                more < 0 ? "play.learn.fewer" : "play.learn.more", Math.abs(more)));
    }

    private String method(Texts texts) {
        Experiment experiment = model.lab.experimentProperty().get();
        return experiment == null
                ? ""
                : texts.get(
                        "play.learn.method",
                        FineTuning.STEPS,
                        texts.get("optimizer." + experiment.config().optimizer().rule().id()),
                        Texts.setting(experiment.config().learningRate()),
                        FineTuning.BATCH,
                        FineTuning.COPIES);
    }
}
