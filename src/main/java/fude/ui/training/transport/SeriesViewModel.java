package fude.ui.training.transport;

import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.session.RunSeries;
import fude.lab.session.RunSeries.Member;
import fude.ui.state.Lab;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.beans.binding.BooleanBinding;

/** Several runs one after another, and other first weights. */
public final class SeriesViewModel {
    private static final int REPETITIONS = 5;

    /** Seeds up to this are short enough to be told to a neighbour. */
    private static final int SEEDS = 9999;

    final Lab lab;

    /** Whether what is set now can be run several times. */
    final BooleanBinding repeatable;

    private final RandomGenerator dice = new Random();

    SeriesViewModel(Lab lab, BooleanBinding repeatable) {
        this.lab = lab;
        this.repeatable = repeatable;
    }

    /** Runs what is set now with its seed and with the ones after it. */
    public void repeat() {
        if (repeatable.get()) {
            begin(null, RunSeries.repetitions(lab.experimentProperty().get(), REPETITIONS));
        }
    }

    /**
     * Runs these, and learns.
     *
     * @param recipe null where a run is repeated
     * @param members at least one
     */
    public void begin(Recipe recipe, List<Member> members) {
        lab.session().series().begin(recipe, members);
    }

    /** Leaves the current run as it is and goes on with the next one. */
    public void skip() {
        lab.session().series().skip();
    }

    /** Leaves out the runs that have not begun. */
    public void dropRest() {
        lab.session().series().dropRest();
    }

    /** Back to the start with other first weights, by a seed drawn by lot. */
    public void drawSeed() {
        if (lab.shown() == null) {
            return;
        }
        long now = lab.shown().config().seed();
        long drawn = dice.nextInt(SEEDS);
        long other = drawn < now ? drawn : drawn + 1;
        if (lab.proposalProperty().get() != null || !lab.problemsProperty().get().isEmpty()) {
            lab.propose(experiment -> withSeed(experiment, other));
        } else {
            lab.begin(withSeed(lab.experimentProperty().get(), other));
        }
    }

    private static Experiment withSeed(Experiment experiment, long seed) {
        return experiment.withConfig(experiment.config().withSeed(seed));
    }
}
