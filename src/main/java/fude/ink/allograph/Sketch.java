package fude.ink.allograph;

import fude.ink.CatmullRom;
import java.util.ArrayList;
import java.util.List;

/**
 * A digit as a hand intends it: strokes through a few knots, with proportions that differ from
 * writer to writer and a little from digit to digit. A digit is about 1 high and 0.6 wide; x grows
 * to the right, y downward.
 */
public final class Sketch {
    /** How far one writer's proportions stray, as a part of everybody's range. */
    private static final double STRAY = 0.4;

    /** How far a few people exceed a range at either end, as a part of it. */
    private static final double EXCESS = 0.12;

    /** Greatest turn between two knots of an arc, in degrees. */
    private static final double ARC_STEP = 40;

    /** Knots closer than this are one. */
    private static final double SAME = 0.01;

    /**
     * A place that a stroke goes through.
     *
     * @param sharp whether the stroke has a corner there
     * @param looseness how far the hand may miss it, 0 to 1
     */
    public record Knot(double x, double y, boolean sharp, double looseness)
            implements CatmullRom.Place {}

    private final Rng writer;
    private final Rng digit;
    private final List<List<Knot>> strokes = new ArrayList<>();

    /**
     * @param writer what is the same whenever this writer makes this shape
     * @param digit what is new every time
     */
    public Sketch(Rng writer, Rng digit) {
        this.writer = writer;
        this.digit = digit;
        lift();
    }

    /** A proportion, nearly everybody's lying evenly between the two. */
    double between(double low, double high) {
        double part = writer.uniform() + STRAY * (digit.uniform() - 0.5);
        double reflected = part < 0 ? -part : part > 1 ? 2 - part : part;
        return low + (high - low) * (reflected * (1 + 2 * EXCESS) - EXCESS);
    }

    /** Whether something is done that hands do with this probability. */
    boolean chance(double probability) {
        return between(0, 1) < probability;
    }

    /** Lifts the pen; what follows is a new stroke. */
    Sketch lift() {
        strokes.add(new ArrayList<>());
        return this;
    }

    /** Goes on smoothly through a place. */
    Sketch to(double x, double y) {
        return add(new Knot(x, y, false, 1));
    }

    /** Goes on to a place and turns sharply there. */
    Sketch corner(double x, double y) {
        return add(new Knot(x, y, true, 1));
    }

    /**
     * Goes on along a part of an ellipse.
     *
     * @param from where it begins, in degrees: 0 right, 90 bottom, 180 left, 270 top
     * @param to where it ends; clockwise if greater than {@code from}
     */
    Sketch arc(double x, double y, double radiusX, double radiusY, double from, double to) {
        int steps = Math.max(1, (int) Math.ceil(Math.abs(to - from) / ARC_STEP));
        for (int i = 0; i <= steps; i++) {
            double turns = (from + (to - from) * i / steps) / 360;
            double knotX = x + radiusX * Sine.cos(turns);
            double knotY = y + radiusY * Sine.sin(turns);
            add(new Knot(knotX, knotY, false, 0.3));
        }
        return this;
    }

    private Sketch add(Knot knot) {
        List<Knot> stroke = strokes.get(strokes.size() - 1);
        if (!stroke.isEmpty()) {
            Knot last = stroke.get(stroke.size() - 1);
            if (Math.abs(last.x - knot.x) < SAME && Math.abs(last.y - knot.y) < SAME) {
                return this;
            }
        }
        stroke.add(knot);
        return this;
    }

    /** The strokes that have ink, in writing order. */
    public List<List<Knot>> strokes() {
        return strokes.stream().filter(stroke -> !stroke.isEmpty()).toList();
    }
}
