package fude.ui.inside.step;

import fude.text.Message;
import fude.training.study.Fault;
import fude.training.study.GradientCheck;
import fude.ui.state.Changes;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The gradients of the update that is shown, held against differences of the loss. */
final class CheckViewModel {
    /** Powers of ten that ε can be. */
    static final double SMALLEST = -12;

    static final double LARGEST = -1;
    private static final double USUAL = -5;

    final StepViewModel step;
    private final Studio studio;
    private final LatestOnly<CheckResult> results;

    /** Whether the check is in front. */
    final BooleanProperty inFront = new SimpleBooleanProperty();

    /** lg ε. */
    final DoubleProperty exponent = new SimpleDoubleProperty(USUAL);

    final ObjectProperty<Fault> fault = new SimpleObjectProperty<>(Fault.NONE);
    private final ReadOnlyObjectWrapper<CheckResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> obstacle = new ReadOnlyObjectWrapper<>();
    private long seed = 1;

    CheckViewModel(StepViewModel step, Studio studio, Executor studying) {
        this.step = step;
        this.studio = studio;
        this.results = new LatestOnly<>(studying, this::show);
        Changes.of(this::ask, inFront, exponent, fault, step.sceneProperty());
    }

    /** What was found; null while there is nothing to check. */
    ReadOnlyObjectProperty<CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why nothing can be checked; null if it can. */
    ReadOnlyObjectProperty<Message> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    double epsilon() {
        return Math.pow(10, exponent.get());
    }

    /** Another hundred. */
    void others() {
        seed++;
        ask();
    }

    private void ask() {
        Scene scene = step.sceneProperty().get();
        if (!inFront.get() || scene == null) {
            result.set(null);
            return;
        }
        boolean tooLarge = scene.spec().parameters() > GradientCheck.MOST_PARAMETERS;
        obstacle.set(
                tooLarge
                        ? Message.of("stepping.check.too-large", GradientCheck.MOST_PARAMETERS)
                        : scene.update().isFinite() ? null : Message.of("stepping.diverged"));
        if (obstacle.get() != null) {
            result.set(null);
            return;
        }
        CheckRequest request =
                new CheckRequest(
                        scene.request(), scene.weight().weight(), epsilon(), fault.get(), seed);
        results.request(() -> studio.check(request));
    }

    private void show(CheckResult next) {
        if (inFront.get() && next.request().fault() == fault.get()) {
            result.set(next);
        }
    }
}
