package fude.ink.handwriting;

import fude.ink.allograph.PenPath;
import fude.ink.allograph.Repertoire;
import fude.ink.allograph.Rng;
import fude.ink.allograph.Sketch;
import java.util.ArrayList;
import java.util.List;

/**
 * One writer: which shapes they use and how they slant, stretch, turn and press. Every habit is a
 * part of everybody's spread; the rest of it differs from digit to digit.
 */
final class Hand {
    /** How often a writer uses a shape that is not their usual one. */
    private static final double UNUSUAL = 0.2;

    /** Everybody's mean slant of each digit against its sketch, fitted to MNIST's training half. */
    private static final double[] SLANT = {
        0.23, 0.24, 0.07, 0.02, 0.25, 0.00, 0.09, 0.04, 0.14, 0.12
    };

    private static final double SLANT_OF_WRITERS = 0.17;
    private static final double SLANT_OF_DIGITS = 0.10;

    /** The same for the logarithm of width over height. */
    private static final double[] STRETCH = {
        0.14, 0.02, 0.18, 0.10, 0.18, 0.27, 0.28, 0.31, 0.09, 0.24
    };

    private static final double STRETCH_OF_WRITERS = 0.12;
    private static final double STRETCH_OF_DIGITS = 0.08;

    /** In radians. */
    private static final double TURN_OF_WRITERS = 0.06;

    private static final double TURN_OF_DIGITS = 0.09;
    private static final double PERSPECTIVE = 0.12;

    /** How far the hand misses a knot, in digit heights. */
    private static final double JITTER = 0.025;

    private final long key;
    private final WritingStyle manner;
    private final double slant;
    private final double stretch;
    private final double turn;
    private final double penWidth;

    Hand(long key) {
        this(key, WritingStyle.USUAL);
    }

    Hand(long key, WritingStyle manner) {
        this.key = key;
        this.manner = manner;
        Rng chance = new Rng(key);
        this.slant = SLANT_OF_WRITERS * chance.gaussian();
        this.stretch = STRETCH_OF_WRITERS * chance.within(2);
        this.turn = TURN_OF_WRITERS * chance.gaussian();
        this.penWidth = Nib.usualWidth(chance);
    }

    /** Writes a digit; {@code time} tells one writing of it from the next. */
    Writing write(int digit, int time) {
        long habit = Rng.key(key, digit);
        Rng chance = new Rng(Rng.key(habit, -1 - time));
        boolean unusual = chance.uniform() < UNUSUAL;
        int way = Repertoire.draw(digit, unusual ? chance : new Rng(habit));
        return write(digit, way, chance);
    }

    /** Writes a digit in one of the ways of {@link Repertoire#ways}. */
    Writing write(int digit, int way, Rng chance) {
        Sketch sketch = new Sketch(new Rng(Rng.key(Rng.key(key, digit), way)), chance);
        Repertoire.ways(digit).get(way).shape().accept(sketch);
        Warp warp =
                new Warp(
                        STRETCH[digit] + stretch + STRETCH_OF_DIGITS * chance.within(2),
                        SLANT[digit] + slant + SLANT_OF_DIGITS * chance.gaussian() + manner.slant(),
                        turn + TURN_OF_DIGITS * chance.gaussian(),
                        PERSPECTIVE,
                        manner.wobble(),
                        chance);
        List<PenPath> traces = new ArrayList<>();
        for (List<Sketch.Knot> stroke : sketch.strokes()) {
            PenPath trace = PenPath.through(missed(stroke, chance));
            warp.apply(trace);
            traces.add(trace);
        }
        return new Writing(traces, Nib.draw(digit, penWidth, chance).times(manner.thickness()));
    }

    private List<Sketch.Knot> missed(List<Sketch.Knot> knots, Rng chance) {
        List<Sketch.Knot> missed = new ArrayList<>(knots.size());
        for (Sketch.Knot knot : knots) {
            double by = JITTER * manner.wobble() * knot.looseness();
            double x = knot.x() + by * chance.gaussian();
            double y = knot.y() + by * chance.gaussian();
            missed.add(new Sketch.Knot(x, y, knot.sharp(), knot.looseness()));
        }
        return missed;
    }
}
