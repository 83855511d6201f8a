package fude.ui.play;

import fude.ink.Framing;
import fude.lab.Experiment;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.training.FineTuning;
import fude.ui.controls.ClassChoice;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Learn from it: a drawing, what it is meant to be, and what the network makes of the lesson. */
final class TeachView extends HBox {
    private final TeachViewModel model;
    private final Language language;
    private final GamePicture picture;
    private final Label drawing = Controls.caption(Styles.FIELD_NAME);
    private final Label measured = Controls.caption(Styles.FIELD_NAME);
    private final Label method = Controls.caption(Styles.CAPTION);

    TeachView(TeachViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.picture = new GamePicture(appearance, widthProperty());
        getStyleClass().add("game");
        drawing.setId("lesson-drawing");
        measured.setId("lesson-measured");
        method.setId("lesson-method");
        getChildren().addAll(picture, words());
        model.imageProperty().subscribe(image -> show());
        model.resultProperty().subscribe(result -> show());
        model.experimentProperty().subscribe(experiment -> show());
        language.textsProperty().subscribe(texts -> show());
    }

    private Node words() {
        Label obstacle =
                Controls.sentence(language.sentence(model.obstacleProperty()), Styles.FIELD_NAME);
        obstacle.setId("lesson-obstacle");
        Label note = Controls.sentence(language.sentence(model.noteProperty()), Styles.FIELD_NAME);
        note.setId("lesson-note");
        for (Label label : List.of(drawing, measured, method)) {
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        VBox words = new VBox(line(), obstacle, note, drawing, measured, method);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node line() {
        Label meant = language.label(new Label(), "play.learn.meant");
        ClassChoice choice =
                new ClassChoice(language, "play.learn.unknown", model.chosenDataProperty());
        choice.setId("lesson-class");
        language.explain(choice, "play.learn.meant.explained");
        meant.setLabelFor(choice);
        choice.follow(model.labelProperty());
        Button learn = Controls.button(language, "lesson-learn", "play.learn", model::learn);
        learn.disableProperty().bind(model.obstacleProperty().isNotNull());
        language.explain(learn, "play.learn.explained");
        Button undo = Controls.button(language, "lesson-undo", "play.learn.undo", model::takeBack);
        language.explain(undo, "play.learn.undo.explained");
        Controls.shownWhen(model.undoableProperty(), undo);
        HBox named = new HBox(meant, choice);
        named.setAlignment(Pos.CENTER_LEFT);
        named.getStyleClass().add("line");
        FlowPane line = new FlowPane(named, learn, undo);
        line.getStyleClass().add("chips");
        return line;
    }

    private void show() {
        Texts texts = language.texts();
        byte[] image = model.imageProperty().get();
        picture.setVisible(image != null);
        picture.setManaged(image != null);
        picture.show(image, Framing.SIZE, Framing.SIZE, texts.get("play.learn.image"));
        FineTuning result = model.resultProperty().get();
        boolean told = result != null && result.before().classes() == model.classNames().size();
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
                texts.className(model.classNames().get(of.label())),
                texts.roundPercent(of.confidence()));
    }

    private String measured(Texts texts, FineTuning result) {
        int more = result.measuredAfter().part() - result.measuredBefore().part();
        String images = texts.get(model.isValidating() ? "images.validation" : "images.test");
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
        Experiment experiment = model.experimentProperty().get();
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
