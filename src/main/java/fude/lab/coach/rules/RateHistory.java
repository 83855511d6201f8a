package fude.lab.coach.rules;

import fude.lab.Experiment;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import fude.training.config.LearningRateSchedule.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The learning rates that a run was set to, one after another: an epoch is judged by the rate that
 * it was learned with.
 *
 * @param stretches at least one
 */
public record RateHistory(List<Stretch> stretches) {

    /**
     * Where one rate was in force.
     *
     * @param from in epochs, 0 for the first one
     * @param rate as it was set, without what the schedule makes of it
     * @param targetEpoch at which the run was to be finished, for a schedule that goes by it
     */
    public record Stretch(double from, double rate, int targetEpoch) {}

    public RateHistory {
        stretches = List.copyOf(stretches);
    }

    /** A run that nobody has changed. */
    public static RateHistory unchanged(Experiment experiment) {
        int epochs = experiment.config().epochs();
        return new RateHistory(List.of(new Stretch(0, experiment.config().learningRate(), epochs)));
    }

    /** A run of which it is not known what was set has had the rate of its settings. */
    static RateHistory of(Experiment experiment, TrainingSnapshot snapshot) {
        List<Intervention> all = snapshot.interventions();
        if (all.isEmpty()) {
            return unchanged(experiment);
        }
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(0, all.get(0).learningRate(), all.get(0).targetEpoch()));
        boolean stretched = followsTarget(experiment);
        for (int i = 1; i < all.size(); i++) {
            Intervention now = all.get(i);
            Intervention before = all.get(i - 1);
            if (now.learningRate() != before.learningRate()
                    || stretched && now.targetEpoch() != before.targetEpoch()) {
                double place = now.epoch() + (double) now.batch() / snapshot.batchesPerEpoch();
                stretches.add(new Stretch(place, now.learningRate(), now.targetEpoch()));
            }
        }
        return new RateHistory(stretches);
    }

    /** Whether another number of epochs is another rate, from there on. */
    private static boolean followsTarget(Experiment experiment) {
        Shape shape = experiment.config().optimization().schedule().shape();
        return shape == Shape.COSINE || shape == Shape.ONE_CYCLE;
    }

    /** The place of the last change, in epochs; 0 for none. */
    double since() {
        return last().from();
    }

    /** With which the last batches were learned. */
    double inForce() {
        return last().rate();
    }

    int targetEpoch() {
        return last().targetEpoch();
    }

    private Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    /** The highest so far. */
    double highest() {
        return highestSince(0);
    }

    /** The highest that was in force at a place, in epochs, or after it. */
    double highestSince(double place) {
        double highest = inForce();
        for (int i = 0; i < stretches.size() - 1; i++) {
            if (stretches.get(i + 1).from() > place) {
                highest = Math.max(highest, stretches.get(i).rate());
            }
        }
        return highest;
    }

    /** The one before the last change; the only one where there was none. */
    double before() {
        return stretches.get(Math.max(0, stretches.size() - 2)).rate();
    }

    /** Where a rate was last left, in epochs; infinite for the one that is in force. */
    double end(double rate) {
        for (int i = stretches.size() - 1; i > 0; i--) {
            if (stretches.get(i - 1).rate() == rate && inForce() != rate) {
                return stretches.get(i).from();
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
