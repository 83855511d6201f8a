package fude.ui.time;

import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.time.ClassTime;
import fude.lab.time.DataSize;
import fude.lab.time.MeasuredSpeed;
import fude.nn.LayerSpec;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What of the settings could be run until the bell rings, and setting it. */
final class ClassTimeViewModel {
    private static final int USUAL = 10;

    private final Lab lab;
    private final Supplier<List<RunCard>> runs;

    /** That are left. */
    final IntegerProperty minutes = new SimpleIntegerProperty(USUAL);

    /** Out of sight nothing is worked out. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<ClassTime> time = new ReadOnlyObjectWrapper<>();

    /**
     * @param runs what the lab book holds, the newest first
     */
    ClassTimeViewModel(Lab lab, Supplier<List<RunCard>> runs) {
        this.lab = lab;
        this.runs = runs;
        Changes.follow(
                this::work,
                inSight,
                minutes,
                lab.shownProperty(),
                lab.problemsProperty(),
                lab.snapshotProperty().map(TrainingSnapshot::epoch));
    }

    /** Null while there is nothing that could be run. */
    ReadOnlyObjectProperty<ClassTime> timeProperty() {
        return time.getReadOnlyProperty();
    }

    private void work() {
        if (!inSight.get()) {
            return;
        }
        Experiment shown = lab.shown();
        if (shown == null || !lab.problemsProperty().get().isEmpty()) {
            time.set(null);
            return;
        }
        time.set(
                new ClassTime(
                        60.0 * minutes.get(),
                        shown.plan(),
                        DataSize.of(shown.data()),
                        MeasuredSpeed.of(runs.get(), shown.data())));
    }

    /** Has so many epochs more be learned, or begin with. */
    void setEpochs(int epochs) {
        TrainingSnapshot now = lab.snapshot();
        boolean begun = now != null && now.isTrained() && now.status() != TrainingStatus.FINISHED;
        int done = begun ? now.epoch() - lab.planProperty().get().from() : 0;
        lab.session().propose(e -> e.withConfig(c -> c.withEpochs(done + epochs)));
    }

    void setImages(int images) {
        lab.session().propose(e -> e.withChoice(c -> c.withFirst(images)));
    }

    void setLayers(List<LayerSpec> layers) {
        lab.session().propose(e -> e.withLayers(layers));
    }
}
