package fude.lab.session;

import fude.lab.Experiment;
import fude.text.Message;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.config.Optimization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is to go: as many epochs as are set, from where they were last planned.
 *
 * @param from the number of epochs that were finished then
 */
public record EpochPlan(int from) {
    public static final EpochPlan START = new EpochPlan(0);

    /**
     * The plan of a run that repeats another one. Whoever pressed Play at the end of that run
     * planned again from there.
     *
     * @param interventions what has been set so far; at least what the run began with
     */
    static EpochPlan followed(List<Intervention> interventions) {
        int begun = 0;
        for (int i = 1; i < interventions.size(); i++) {
            Intervention now = interventions.get(i);
            if (now.batch() == 0 && now.epoch() == interventions.get(i - 1).targetEpoch()) {
                begun = now.epoch();
            }
        }
        return new EpochPlan(begun);
    }

    /**
     * Rate and number of epochs as a run has set them by now.
     *
     * @param interventions what has been set so far; at least what the run began with
     */
    Experiment set(Experiment experiment, List<Intervention> interventions) {
        Intervention last = interventions.get(interventions.size() - 1);
        return experiment.withConfig(
                c ->
                        c.withLearningRate(last.learningRate())
                                .withEpochs(Math.max(1, last.targetEpoch() - from)));
    }

    /** The number of finished epochs at which a run with these settings is finished. */
    public int target(Experiment experiment) {
        return Math.min(from + experiment.config().epochs(), Optimization.MAX_EPOCHS);
    }

    /**
     * How far the epochs that are set lead, where that is not their number: in a run that goes on
     * after its first plan.
     *
     * @param shown what the settings show, once there is data
     * @param snapshot of the run, once there is a network
     * @return null where there is nothing to explain
     */
    public @Nullable Message words(
            @Nullable Experiment shown, @Nullable TrainingSnapshot snapshot) {
        if (shown == null || snapshot == null || !shown.config().problems().isEmpty()) {
            return null;
        }
        int epochs = shown.config().epochs();
        if (snapshot.status() == TrainingStatus.FINISHED) {
            int next = new EpochPlan(snapshot.epoch()).target(shown);
            return Message.of("setting.epochs.next", epochs, next);
        }
        return from == 0 ? null : Message.of("setting.epochs.more", from, epochs, target(shown));
    }

    /**
     * The last epoch that is planned; no less than what is done.
     *
     * @param shown what the settings show, once there is data
     * @param snapshot of the run, once there is a network
     */
    public int last(@Nullable Experiment shown, @Nullable TrainingSnapshot snapshot) {
        int reached = snapshot == null ? 0 : snapshot.epoch() + (snapshot.batch() > 0 ? 1 : 0);
        boolean finished = snapshot != null && snapshot.status() == TrainingStatus.FINISHED;
        int ofTheRun = snapshot == null ? 1 : snapshot.targetEpoch();
        int planned =
                shown != null && !finished && shown.config().problems().isEmpty()
                        ? target(shown)
                        : ofTheRun;
        return Math.max(reached, planned);
    }
}
