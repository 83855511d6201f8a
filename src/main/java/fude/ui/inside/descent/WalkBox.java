package fude.ui.inside.descent;

import fude.ui.controls.Buttons;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Back to the start, a step back, a step, run and rest, and how fast. */
final class WalkBox extends HBox {
    private final DescentViewModel model;
    private final Timeline steps = new Timeline();

    WalkBox(DescentViewModel model, Language language) {
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("transport");
        Buttons buttons = new Buttons(language);
        Button reset =
                buttons.icon(
                        "descent-reset", Feather.SKIP_BACK, "descent.reset", () -> model.go(0));
        Button back =
                buttons.icon(
                        "descent-back", Feather.CHEVRON_LEFT, "descent.back", () -> model.move(-1));
        Button next =
                buttons.icon(
                        "descent-next", Feather.CHEVRON_RIGHT, "descent.next", () -> model.move(1));
        Button run = buttons.icon("descent-run", Feather.PLAY, "descent.run", model::toggle);
        run.graphicProperty()
                .bind(
                        model.running.map(
                                running -> Controls.icon(running ? Feather.PAUSE : Feather.PLAY)));
        Choice<Speed> speed =
                new Choice<>(
                        language,
                        List.of(Speed.values()),
                        one -> "descent.speed." + one.id(),
                        model.speed::set);
        speed.setId("descent-speed");
        language.explain(speed, "descent.speed");
        model.speed.subscribe(now -> speed.show(now));
        Label number =
                Controls.line(
                        "descent-number",
                        language.text(
                                model.stepProperty(),
                                step -> language.get("descent.step", step.intValue())),
                        Styles.CAPTION);
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(reset, back, next, run, speed, number);
        steps.setCycleCount(Timeline.INDEFINITE);
        Changes.follow(this::run, model.running, model.inSight, model.ground, model.speed);
    }

    /** Out of sight nothing moves. */
    private void run() {
        steps.stop();
        boolean seen = model.inSight.get() && model.ground.get() == Ground.FORMULA;
        if (model.running.get() && seen) {
            Duration each = Duration.seconds(1.0 / model.speed.get().steps());
            steps.getKeyFrames()
                    .setAll(new KeyFrame(each, event -> model.go(model.stepProperty().get() + 1)));
            steps.play();
        }
    }
}
