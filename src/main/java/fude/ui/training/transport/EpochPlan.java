package fude.ui.training.transport;

import fude.lab.Experiment;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.config.Optimization;
import fude.ui.state.Lab;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How far a run is to go: as many epochs as are set, from where they were last planned. */
final class EpochPlan {
    private final Lab lab;
    private final IntegerProperty from = new SimpleIntegerProperty();
    private final IntegerBinding last;

    EpochPlan(Lab lab) {
        this.lab = lab;
        this.last =
                Bindings.createIntegerBinding(
                        this::findLast, from, lab.shownProperty(), lab.snapshotProperty());
    }

    /** Plans anew from so many finished epochs. */
    void from(int epochs) {
        from.set(epochs);
    }

    /**
     * What the settings are to show of a run that repeats another one: rate and epochs as they are
     * set by now. Whoever pressed Play at the end of a run planned anew from there.
     *
     * @param interventions what has been set so far; at least what the run began with
     */
    Experiment follow(Experiment experiment, List<Intervention> interventions) {
        int begun = 0;
        for (int i = 1; i < interventions.size(); i++) {
            Intervention now = interventions.get(i);
            if (now.batch() == 0 && now.epoch() == interventions.get(i - 1).targetEpoch()) {
                begun = now.epoch();
            }
        }
        from.set(begun);
        Intervention last = interventions.get(interventions.size() - 1);
        return experiment.withConfig(
                experiment
                        .config()
                        .withLearningRate(last.learningRate())
                        .withEpochs(Math.max(1, last.targetEpoch() - begun)));
    }

    /** The number of finished epochs at which a run with these settings is finished. */
    int target(Experiment experiment) {
        return Math.min(from.get() + experiment.config().epochs(), Optimization.MAX_EPOCHS);
    }

    /** The last epoch that is planned; no less than what is done. */
    IntegerBinding lastProperty() {
        return last;
    }

    private int findLast() {
        TrainingSnapshot snapshot = lab.snapshot();
        int reached = snapshot == null ? 0 : snapshot.epoch() + (snapshot.batch() > 0 ? 1 : 0);
        boolean finished = snapshot != null && snapshot.status() == TrainingStatus.FINISHED;
        boolean known = lab.shown() != null && lab.shown().config().problems().isEmpty();
        int ofTheRun = snapshot == null ? 1 : snapshot.targetEpoch();
        int planned = known && !finished ? target(lab.shown()) : ofTheRun;
        return Math.max(reached, planned);
    }
}
