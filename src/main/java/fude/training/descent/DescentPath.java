package fude.training.descent;

import fude.nn.matrix.RandomStream;
import fude.nn.optimizer.PlainOptimizer;
import fude.text.Named;
import fude.text.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The path of an optimizer over a formula, from a start on, as long as it is asked for. What has
 * been walked stays, so that one can go back. Belongs to one thread.
 */
public final class DescentPath {
    /** Longer than anyone watches. */
    public static final int MOST_STEPS = 10_000;

    /** Farther out than any valley. */
    public static final double FAR = 1e6;

    /** Why a path does not go on. */
    public enum End implements Named {
        /** It has left for the infinite. */
        DIVERGED,
        /** The formula has no value or no slope where it has come to. */
        UNDEFINED,
        /** It has become {@value DescentPath#MOST_STEPS} steps long. */
        LONG
    }

    private final Formula formula;
    private final DescentSettings settings;
    private final PlainOptimizer optimizer;
    private final int states;
    private final List<DescentStep> steps = new ArrayList<>();
    private @Nullable End end;

    /**
     * @param start one number for each variable of the formula
     */
    public DescentPath(Formula formula, DescentSettings settings, double... start) {
        this.formula = formula;
        this.settings = settings;
        this.optimizer = settings.optimizer().createPlain(start);
        this.states = settings.optimizer().stateNames().size();
        add();
    }

    private void add() {
        double[] at = optimizer.values();
        double[] gradient = new double[at.length];
        SplittableRandom random =
                RandomStream.of(settings.seed(), RandomStream.Purpose.DESCENT, steps.size());
        for (int i = 0; i < at.length; i++) {
            gradient[i] = formula.slope(i, at);
            if (settings.noise() > 0) {
                gradient[i] += settings.noise() * random.nextGaussian();
            }
        }
        DescentStep here = new DescentStep(steps.size(), at, formula.at(at), gradient, null);
        steps.add(here);
        boolean rose = here.number() > 0 && Double.isInfinite(here.value());
        if (!(here.size() <= FAR) || rose) {
            end = End.DIVERGED;
        } else if (!here.isFinite()) {
            end = End.UNDEFINED;
        } else if (here.number() == MOST_STEPS) {
            end = End.LONG;
        }
    }

    /**
     * Walks until there is a step of this number, or until the path ends.
     *
     * @return the number of its last point that is not beyond
     */
    public int walk(int number) {
        while (last() < number && end == null) {
            DescentStep here = steps.get(last());
            optimizer.step(here.gradient(), settings.rate());
            List<double[]> state = new ArrayList<>();
            for (int which = 0; which < states; which++) {
                state.add(optimizer.state(which));
            }
            double[] next = optimizer.values();
            double[] way = new double[next.length];
            for (int i = 0; i < next.length; i++) {
                way[i] = next[i] - here.at()[i];
            }
            steps.set(
                    last(),
                    new DescentStep(
                            here.number(),
                            here.at(),
                            here.value(),
                            here.gradient(),
                            new DescentStep.Made(state, way)));
            add();
        }
        return Math.min(number, last());
    }

    /** The number of the last point that has been walked to. */
    public int last() {
        return steps.size() - 1;
    }

    /** A point that has been walked to. */
    public DescentStep step(int number) {
        return steps.get(number);
    }

    public DescentSettings settings() {
        return settings;
    }

    /** Why it does not go on; null where it does. */
    public @Nullable End end() {
        return end;
    }
}
