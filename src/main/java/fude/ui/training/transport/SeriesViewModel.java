package fude.ui.training.transport;

import fude.lab.Experiment;
import fude.lab.session.RunSeries;
import fude.ui.state.Lab;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.beans.binding.BooleanBinding;

/**
 * Several runs one after another, and other first weights.
 *
 * @param repeatable whether what is set now can be run several times
 */
public record SeriesViewModel(Lab lab, BooleanBinding repeatable) {
    private static final int REPETITIONS = 5;

    /** Seeds up to this are short enough to be told to a neighbour. */
    private static final int SEEDS = 9999;

    private static final RandomGenerator DICE = new Random();

    /** Runs what is set now with its seed and with the ones after it. */
    public void repeat() {
        if (repeatable.get()) {
            lab.session()
                    .series()
                    .begin(
                            null,
                            RunSeries.repetitions(lab.experimentProperty().get(), REPETITIONS));
        }
    }

    /** Back to the start with other first weights, by a seed drawn by lot. */
    public void drawSeed() {
        if (lab.shown() == null) {
            return;
        }
        long now = lab.shown().config().seed();
        long drawn = DICE.nextInt(SEEDS);
        long other = drawn < now ? drawn : drawn + 1;
        if (lab.proposalProperty().get() != null || !lab.problemsProperty().get().isEmpty()) {
            lab.session().propose(experiment -> withSeed(experiment, other));
        } else {
            lab.session().begin(withSeed(lab.experimentProperty().get(), other));
        }
    }

    private static Experiment withSeed(Experiment experiment, long seed) {
        return experiment.withConfig(experiment.config().withSeed(seed));
    }
}
