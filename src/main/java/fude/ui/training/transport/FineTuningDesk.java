package fude.ui.training.transport;

import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.FineTuning;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Lab;
import fude.ui.state.Tutor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Single images learned by the run in hand while it rests. They can be taken back as long as the
 * run has not gone on.
 */
public final class FineTuningDesk implements Tutor {
    private final Lab lab;
    private final CurrentRun inHand;
    private final ObjectBinding<Message> obstacle;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private Run taught;
    private Checkpoint start;

    public FineTuningDesk(Lab lab, TrainingViewModel training) {
        this.lab = lab;
        this.inHand = training.inHand();
        this.obstacle =
                Bindings.createObjectBinding(
                        this::obstacle,
                        lab.snapshotProperty(),
                        inHand.runningProperty(),
                        inHand.failureProperty());
        lab.snapshotProperty().addListener((o, old, snapshot) -> forgetWhatIsPast());
    }

    @Override
    public ObjectBinding<Message> obstacleProperty() {
        return obstacle;
    }

    @Override
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    private Message obstacle() {
        TrainingSnapshot snapshot = lab.snapshot();
        if (inHand.failureProperty().get() != null
                || snapshot != null && snapshot.status() == TrainingStatus.DIVERGED) {
            return Message.of("training.waits.reset");
        }
        if (snapshot == null || !snapshot.isTrained()) {
            return Message.of("play.untrained");
        }
        return inHand.runningProperty().get() ? Message.of("play.learn.running") : null;
    }

    @Override
    public void teach(
            byte[] image, int label, Consumer<FineTuning> done, Consumer<Message> failed) {
        if (obstacle.get() != null) {
            return;
        }
        Run run = inHand.run();
        AtomicReference<FineTuning> learned = new AtomicReference<>();
        AtomicReference<Message> problem = new AtomicReference<>();
        inHand.whileAtRest(
                listener -> {
                    try {
                        learned.set(run.fineTune(image, label));
                    } catch (ReportedException e) {
                        problem.set(e.report());
                    }
                    listener.accept(run.now());
                },
                () -> {
                    if (problem.get() != null) {
                        failed.accept(problem.get());
                    } else if (run == inHand.run()) {
                        remember(run, learned.get().start());
                        done.accept(learned.get());
                    }
                });
    }

    private void remember(Run run, Checkpoint before) {
        if (taught == null) {
            taught = run;
            start = before;
        }
        undoable.set(true);
    }

    @Override
    public void takeBack(Runnable done) {
        if (!undoable.get() || inHand.runningProperty().get()) {
            return;
        }
        Run run = taught;
        Checkpoint before = start;
        inHand.whileAtRest(
                listener -> {
                    run.goBack(before);
                    listener.accept(run.now());
                },
                done);
    }

    /** A run that has gone on, or another one, cannot be put back. */
    private void forgetWhatIsPast() {
        TrainingSnapshot now = lab.snapshot();
        boolean there =
                taught != null
                        && taught == inHand.run()
                        && now != null
                        && now.epoch() == start.epoch()
                        && now.batch() == start.batch()
                        && now.fineTunings() > start.fineTunings();
        if (taught != null && !there) {
            taught = null;
            start = null;
            undoable.set(false);
        }
    }
}
