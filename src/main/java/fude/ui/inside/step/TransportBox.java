package fude.ui.inside.step;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.inside.InsideWords;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Goes through the stages: to the ends, one by one, slowly by itself, or to a chosen one. */
final class TransportBox extends HBox {
    private static final Duration PACE = Duration.seconds(2.5);

    private final StepViewModel model;
    private final Language language;
    private final ComboBox<String> stages = Controls.named(new ComboBox<>(), "step-stages");
    private final ToggleButton play = new ToggleButton(null, Controls.icon(Feather.PLAY));
    private final Timeline slowly;
    private boolean showing;

    TransportBox(StepViewModel model, Language language) {
        this.model = model;
        this.language = language;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("transport");
        slowly = new Timeline(new KeyFrame(PACE, event -> goOn()));
        slowly.setCycleCount(Timeline.INDEFINITE);
        Button first = button("step-first", Feather.SKIP_BACK, "stepping.first");
        first.setOnAction(event -> model.go(0));
        Button back = button("step-back", Feather.CHEVRON_LEFT, "stepping.back");
        back.setOnAction(event -> model.go(now() - 1));
        Button next = button("step-next", Feather.CHEVRON_RIGHT, "stepping.forward");
        next.setOnAction(event -> model.go(now() + 1));
        Button last = button("step-last", Feather.SKIP_FORWARD, "stepping.last");
        last.setOnAction(event -> model.go(Integer.MAX_VALUE));
        play.setId("step-play");
        play.getStyleClass().add("lab-icon-button");
        language.explain(play, "stepping.play");
        language.explain(stages, "stepping.stages");
        getChildren().addAll(first, back, stages, next, last, play);
        stages.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            int chosen = stages.getSelectionModel().getSelectedIndex();
                            if (!showing && chosen >= 0) {
                                model.go(chosen);
                            }
                        });
        Changes.follow(
                this::show, model.sceneProperty(), model.stageProperty(), language.textsProperty());
        Changes.follow(this::plays, play.selectedProperty(), model.open, model.inSight);
    }

    private int now() {
        return model.stageProperty().get();
    }

    private Button button(String id, Feather icon, String key) {
        return new Buttons(language).icon(id, icon, key, () -> {});
    }

    private void show() {
        Scene scene = model.sceneProperty().get();
        List<String> titles = List.of();
        if (scene != null) {
            StepWords words =
                    new StepWords(
                            language.texts(),
                            InsideWords.of(language.texts(), scene.spec(), model.lab),
                            scene);
            titles = scene.stages().stream().map(words::title).toList();
        }
        showing = true;
        if (!stages.getItems().equals(titles)) {
            stages.getItems().setAll(titles);
        }
        stages.getSelectionModel().select(titles.isEmpty() ? -1 : now());
        showing = false;
        setDisable(scene == null);
    }

    private void plays() {
        if (play.isSelected() && model.open.get() && model.inSight.get()) {
            if (model.isLast()) {
                model.go(0);
            }
            slowly.play();
        } else {
            slowly.stop();
        }
    }

    private void goOn() {
        model.go(now() + 1);
        if (model.isLast()) {
            play.setSelected(false);
        }
    }
}
