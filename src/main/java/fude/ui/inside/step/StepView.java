package fude.ui.inside.step;

import fude.data.DatasetSplit;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A stage: its formulas with their numbers, what they are about, and the button that makes it. */
final class StepView extends VBox {
    private static final double THUMBNAIL = 72;

    private final StepViewModel model;
    private final Language language;
    private final PixelView picture;
    private final Label sample = Controls.sentence("step-told-sample", Styles.FIELD_NAME);
    private final VBox lines = Controls.styled(new VBox(), "step-lines");
    private final Label about = Controls.sentence("step-about", Styles.CAPTION);
    private final Label obstacle;
    private final Label consequence = Controls.sentence("step-consequence", Styles.CAPTION);
    private final Button make;
    private final HBox stage;

    /**
     * @param keepFocus keeps the focus where it hears the keys while no update can be made
     */
    StepView(StepViewModel model, Language language, Appearance appearance, Runnable keepFocus) {
        this.model = model;
        this.language = language;
        picture = Controls.named(new PixelView(appearance), "step-image");
        appearance.whenScaled(
                () -> {
                    double side = appearance.scaled(THUMBNAIL);
                    picture.setMinSize(side, side);
                    picture.setMaxSize(side, side);
                });
        obstacle =
                Controls.sentence(
                        "step-obstacle",
                        language.sentence(model.obstacleProperty()),
                        Styles.FIELD_NAME);
        Label note =
                Controls.sentence(
                        "step-note",
                        language.sentence(model.maker.noteProperty()),
                        Styles.FIELD_NAME);
        make =
                new Buttons(language)
                        .plain(
                                "step-make",
                                "stepping.make",
                                () -> {
                                    keepFocus.run();
                                    model.maker.make();
                                });
        Button undo =
                new Buttons(language).words("step-undo", "stepping.undo", model.maker::takeBack);
        Controls.shownWhen(model.lab.undoableProperty(), undo);
        Button look = new Buttons(language).words("step-look", "stepping.look", model::look);
        Controls.shownWhen(model.lookableProperty(), look);
        FlowPane actions = Controls.styled(new FlowPane(make, undo, look), "chips");
        VBox words = Controls.column("step-words", sample, lines, about);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        stage = Controls.styled(new HBox(picture, words), "step-stage");
        getStyleClass().add("step-view");
        getChildren().addAll(obstacle, stage, actions, consequence, note);
        Changes.follow(
                this::show,
                model.sceneProperty(),
                model.stageProperty(),
                model.obstacleProperty(),
                model.lab.runningProperty(),
                model.lab.snapshotProperty(),
                model.lab.momentProperty(),
                language.textsProperty());
    }

    private void show() {
        Scene scene = model.sceneProperty().get();
        Message why = model.maker.hindrance();
        make.setDisable(why != null);
        Controls.show(scene != null, stage, make);
        if (scene == null) {
            consequence.setText("");
            return;
        }
        Texts texts = language.texts();
        consequence.setText(why == null ? texts.get(consequence(scene)) : texts.get(why));
        show(scene);
        InsideWords names = InsideWords.of(texts, scene.spec(), model.lab);
        sample.setText(scene.form() == null ? "" : new SampleWords(texts, names, scene).told());
        StepWords words = new StepWords(texts, names, scene);
        Stage at = scene.stages().get(Math.min(model.stageProperty().get(), last(scene)));
        List<String> rounded = words.lines(at, false);
        List<String> exact = words.lines(at, true);
        lines.getChildren().clear();
        for (int i = 0; i < rounded.size(); i++) {
            lines.getChildren().add(line(i, rounded.get(i), exact.get(i)));
        }
        String remark = words.remark(at);
        String stands = stands(texts, scene);
        about.setText(remark.isEmpty() ? stands : texts.get("text.sentences", remark, stands));
    }

    private static int last(Scene scene) {
        return scene.stages().size() - 1;
    }

    private void show(Scene scene) {
        DatasetSplit data = model.lab.chosenDataProperty().get();
        boolean known = scene.pixels() != null && data != null;
        Controls.show(known, picture);
        if (known) {
            picture.show(scene.pixels(), data.training().rows(), data.training().columns());
        }
    }

    private Node line(int place, String rounded, String exact) {
        Label line = Controls.text(rounded, "step-line");
        line.setId("step-line-" + place);
        language.explain(line, "stepping.line.explained");
        line.setOnMouseClicked(
                event -> line.setText(line.getText().equals(exact) ? rounded : exact));
        return line;
    }

    private static String consequence(Scene scene) {
        return switch (scene.request().source()) {
            case NEXT -> "stepping.make.next";
            case DRAWING -> "stepping.make.drawing";
            default -> "stepping.make.chosen";
        };
    }

    private String stands(Texts texts, Scene scene) {
        var at = scene.request().start().at();
        String moment = InsideWords.moment(texts, at.epoch(), at.batch());
        String stands =
                model.outdatedProperty().get()
                        ? texts.get("stepping.outdated", moment)
                        : texts.get(
                                "stepping.stands", moment, Texts.setting(scene.update().rate()));
        return model.lab.momentProperty().get().isNow()
                ? stands
                : texts.get("text.sentences", stands, texts.get("stepping.moment"));
    }
}
