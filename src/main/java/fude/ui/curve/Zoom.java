package fude.ui.curve;

/**
 * The part of a run that the chart shows, in epochs.
 *
 * @param from at least 0
 */
record Zoom(double from, double to) {
    private static final double NARROWEST = 0.02;

    /** The part around a position that is {@code factor} times as wide, within a run. */
    Zoom around(double position, double factor, double end) {
        double left = position - (position - from) * factor;
        double right = position + (to - position) * factor;
        return within(left, right, end);
    }

    /**
     * A part between two positions, whichever is first, within a run; never narrower than a few
     * batches.
     */
    static Zoom within(double one, double other, double end) {
        double from = Math.max(0, Math.min(one, other));
        double to = Math.min(end, Math.max(one, other));
        double missing = Math.max(0, NARROWEST - (to - from));
        return new Zoom(Math.max(0, from - missing / 2), to + missing / 2);
    }

    boolean isAll(double end) {
        return from <= 0 && to >= end;
    }
}
