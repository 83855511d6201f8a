package fude.training.config;

import fude.text.Decimal;
import fude.text.Named;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the learning rate changes while a run goes on: a factor by which the rate that was set is
 * multiplied. It follows from the position and from what was measured so far, and remembers
 * nothing.
 *
 * @param a what the shape asks for first: epochs
 * @param b what it asks for second: a factor
 */
public record LearningRateSchedule(Shape shape, double a, double b) {
    public static final LearningRateSchedule CONSTANT =
            new LearningRateSchedule(Shape.CONSTANT, 0, 0);

    /** The shapes, with what they ask for. */
    public enum Shape implements Named {
        /** Always 1. */
        CONSTANT(0),
        /** Times {@code b} after every {@code a} epochs. */
        STEP(2),
        /** From 1 to 0 along half a cosine. (Loshchilov, Hutter: SGDR, ICLR 2017.) */
        COSINE(0),
        /**
         * From 1/25 to 1 in the first 30 % of the run, then to 1/250,000, each along half a cosine:
         * PyTorch's OneCycleLR without its cycle of the momentum. (Smith, Topin: Super-Convergence,
         * 2018.)
         */
        ONE_CYCLE(0),
        /** In even steps to 1 in the first {@code a} epochs, then 1. (Goyal et al. 2017.) */
        WARM_UP(1),
        /**
         * Times {@code b} whenever the measured loss has not fallen below its best by a
         * ten-thousandth for more than {@code a} epochs: PyTorch's ReduceLROnPlateau.
         */
        PLATEAU(2);

        private final int arguments;

        Shape(int arguments) {
            this.arguments = arguments;
        }

        /** How many numbers the shape asks for: none, epochs, or epochs and a factor. */
        public int arguments() {
            return arguments;
        }
    }

    private static final double RISE = 0.3;
    private static final double ONE_CYCLE_START = 1.0 / 25;
    private static final double ONE_CYCLE_END = ONE_CYCLE_START * 1e-4;
    private static final double PLATEAU_THRESHOLD = 1e-4;

    /** A shape with usual numbers. */
    public static LearningRateSchedule of(Shape shape) {
        return switch (shape) {
            case STEP -> new LearningRateSchedule(shape, 10, 0.1);
            case WARM_UP -> new LearningRateSchedule(shape, 1, 0);
            case PLATEAU -> new LearningRateSchedule(shape, 5, 0.1);
            default -> new LearningRateSchedule(shape, 0, 0);
        };
    }

    /**
     * The factor for a batch.
     *
     * @param epoch position in epochs, fractions included, where the batch begins
     * @param batch the batch's share of an epoch
     * @param epochs planned in all
     * @param reductions as {@link Plateau} counts them
     */
    public double factor(double epoch, double batch, int epochs, int reductions) {
        return switch (shape) {
            case CONSTANT -> 1;
            case STEP -> Math.pow(b, Math.floor(epoch / a + 1e-9));
            case COSINE -> anneal(1, 0, epoch / epochs);
            case ONE_CYCLE -> oneCycle(epoch, RISE * epochs - batch, epochs - batch);
            case WARM_UP -> Math.min(1, (epoch + batch) / a);
            case PLATEAU -> Math.pow(b, reductions);
        };
    }

    /**
     * @param top where the batch with the highest rate begins
     * @param last where the last batch begins
     */
    private static double oneCycle(double epoch, double top, double last) {
        return epoch < top
                ? anneal(ONE_CYCLE_START, 1, epoch / top)
                : anneal(1, ONE_CYCLE_END, (epoch - top) / (last - top));
    }

    /** Half a cosine from one value to the other. */
    private static double anneal(double from, double to, double progress) {
        return to + (from - to) * (1 + Math.cos(Math.PI * Math.min(1, progress))) / 2;
    }

    /** How often the rate has been reduced on a plateau, by what was measured so far. */
    public static final class Plateau {
        private final double patience;
        private double best = Double.POSITIVE_INFINITY;
        private int bad;
        private int reductions;

        private Plateau(double patience) {
            this.patience = patience;
        }

        /** Takes in what was measured after the next epoch. */
        public void add(double loss) {
            if (loss < best * (1 - PLATEAU_THRESHOLD)) {
                best = loss;
                bad = 0;
            } else if (++bad > patience) {
                reductions++;
                bad = 0;
            }
        }

        /** 0 for a schedule that does not look at what is measured. */
        public int reductions() {
            return reductions;
        }
    }

    /**
     * What the measurements so far come to.
     *
     * @param losses measured after each finished epoch
     */
    public Plateau plateau(List<Double> losses) {
        Plateau plateau = new Plateau(shape == Shape.PLATEAU ? a : Double.POSITIVE_INFINITY);
        losses.forEach(plateau::add);
        return plateau;
    }

    /** What keeps it from being used; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        boolean enough = shape == Shape.PLATEAU ? a >= 0 : a > 0;
        if (shape.arguments() > 0 && !(enough && a <= Optimization.MAX_EPOCHS)) {
            problems.add(Problem.of("schedule", "problem.schedule-epochs"));
        }
        if (shape.arguments() > 1 && !(b > 0 && b < 1)) {
            problems.add(Problem.of("schedule", "problem.schedule-factor"));
        }
        return problems;
    }

    /** As the terminal writes it: {@code step 10 0.1}. */
    public String text() {
        return switch (shape.arguments()) {
            case 0 -> shape.id();
            case 1 -> shape.id() + " " + Texts.exact(a);
            default -> shape.id() + " " + Texts.exact(a) + " " + Texts.exact(b);
        };
    }

    /**
     * Reads what {@link #text} writes; numbers that are left out take their usual values.
     *
     * @throws ReportedException if it cannot be read
     */
    public static LearningRateSchedule parse(String text) throws ReportedException {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (Shape shape : Shape.values()) {
            if (shape.id().equals(words[0]) && words.length <= 1 + shape.arguments()) {
                LearningRateSchedule usual = of(shape);
                try {
                    return new LearningRateSchedule(
                            shape,
                            words.length > 1 ? Decimal.parse(words[1]) : usual.a,
                            words.length > 2 ? Decimal.parse(words[2]) : usual.b);
                } catch (NumberFormatException e) {
                    break;
                }
            }
        }
        throw ReportedException.of("schedule.unreadable", text);
    }
}
