package fude.lab.session;

import fude.lab.RunCard;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.FineTuning;
import fude.training.TrainingSnapshot;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has the current run learn single images while it rests, and sets its weights by hand. That can be
 * taken back as long as the run has not gone on.
 */
public final class RunTuner implements RunListener {
    private final RunSession session;
    private @Nullable Run tuned;
    private @Nullable Checkpoint start;

    RunTuner(RunSession session) {
        this.session = session;
    }

    /**
     * Has an image learned; the run must rest, or be finished.
     *
     * @param image pixels from 0 to 255, of the size that the network reads
     * @param done hears of the result
     * @param failed hears why there is none
     */
    public void teach(
            byte[] image, int label, Consumer<FineTuning> done, Consumer<Message> failed) {
        Run run = session.currentRun();
        tune(run, () -> run.fineTune(image, label), done, failed);
    }

    /**
     * Has one step taken by an image, with the optimizer that the run has; otherwise as {@link
     * #teach}.
     */
    public void step(byte[] image, int label, Consumer<FineTuning> done, Consumer<Message> failed) {
        Run run = session.currentRun();
        int target = session.nextTarget();
        tune(run, () -> run.step(image, label, target), done, failed);
    }

    /**
     * Sets a weight or bias; the run must rest, be finished, or not have begun.
     *
     * @param layer of the spec, the output layer last
     * @param from the input of the weight; -1 for the bias
     * @param unit that adds it up
     */
    public void setWeight(int layer, int from, int unit, double value, Runnable done) {
        Run run = session.currentRun();
        AtomicReference<Checkpoint> before = new AtomicReference<>();
        session.fineTune(
                listener -> {
                    before.set(run.trainer().setWeight(layer, from, unit, value));
                    listener.accept(run.now());
                },
                () -> {
                    remember(run, Objects.requireNonNull(before.get()));
                    done.run();
                });
    }

    /** Something that a run learns. */
    private interface Lesson {
        FineTuning learn() throws ReportedException;
    }

    private void tune(Run run, Lesson lesson, Consumer<FineTuning> done, Consumer<Message> failed) {
        AtomicReference<FineTuning> learned = new AtomicReference<>();
        AtomicReference<Message> problem = new AtomicReference<>();
        session.fineTune(
                listener -> {
                    try {
                        learned.set(lesson.learn());
                    } catch (ReportedException e) {
                        problem.set(e.report());
                    }
                    listener.accept(run.now());
                },
                () -> {
                    FineTuning tuning = learned.get();
                    if (tuning == null) {
                        failed.accept(problem.get());
                    } else {
                        remember(run, tuning.start());
                        done.accept(tuning);
                    }
                });
    }

    private void remember(Run run, Checkpoint before) {
        if (tuned == null) {
            tuned = run;
            start = before;
        }
        tellUndoable();
    }

    /** Whether the network can be put back to before the first of the images. */
    public boolean isUndoable() {
        return tuned != null;
    }

    /** Puts the network back, to the bit. */
    public void takeBack(Runnable done) {
        Run run = Objects.requireNonNull(tuned);
        Checkpoint before = Objects.requireNonNull(start);
        session.fineTune(
                listener -> {
                    run.goBack(before);
                    listener.accept(run.now());
                },
                done);
    }

    /** A run that has gone on, or another one, cannot be put back. */
    @Override
    public void stands(@Nullable RunCard card, @Nullable TrainingSnapshot now) {
        boolean there =
                start != null
                        && tuned == session.run()
                        && now != null
                        && now.epoch() == start.epoch()
                        && now.batch() == start.batch()
                        && now.fineTunings() > start.fineTunings()
                        && now.interventions().equals(start.interventions());
        if (tuned != null && !there) {
            tuned = null;
            start = null;
            tellUndoable();
        }
    }

    private void tellUndoable() {
        boolean undoable = isUndoable();
        session.current().tell(listener -> listener.undoableChanged(undoable));
    }
}
