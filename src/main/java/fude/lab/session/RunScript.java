package fude.lab.session;

import fude.lab.Experiment;
import fude.training.Checkpoint;
import fude.training.Intervention;
import fude.training.TrainingControl;
import java.util.List;

/**
 * What a run does by itself, as it was done by hand in another one, until a hand sets something.
 */
final class RunScript {
    private final List<Intervention> script;
    private final TrainingControl control;
    private volatile boolean repeats;

    /**
     * @param script empty for nothing
     */
    RunScript(List<Intervention> script, TrainingControl control) {
        this.script = script;
        this.control = control;
        this.repeats = !script.isEmpty();
        control.follow(script);
    }

    boolean repeats() {
        return repeats;
    }

    /** From here on what is set by hand is done. */
    void leave() {
        repeats = false;
        control.follow(List.of());
    }

    /** What is still to be set by a run that stands there. On the training thread. */
    List<Intervention> left(Checkpoint now) {
        List<Intervention> left = control.left();
        return repeats
                ? script.stream()
                        .filter(
                                i ->
                                        i.isChosenBatch()
                                                ? left.contains(i)
                                                : !i.isPassed(now.epoch(), now.batch()))
                        .toList()
                : List.of();
    }

    /** The settings, which the window may not have heard of yet where the run sets them itself. */
    Experiment standing(Experiment experiment, Checkpoint now) {
        List<Intervention> done = now.interventions();
        return repeats && !done.isEmpty()
                ? EpochPlan.followed(done).set(experiment, done)
                : experiment;
    }
}
