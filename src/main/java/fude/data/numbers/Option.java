package fude.data.numbers;

import fude.text.Named;

/**
 * What can be chosen of a small problem; the terminal writes it behind the name, {@code noise=0.1}.
 */
public enum Option implements Named {
    /** How many there are, those to test with included. */
    POINTS(500, 1, 100_000, true),
    /** Standard deviation of the points, or of y, in the units of the axes. */
    NOISE(0, 0, 1000, false),
    CLASSES(2, 2, 6, true),
    /** Per cent of the points that are of the first class; 0 for as many of each. */
    BALANCE(0, 0, 99, false),
    /** Per cent of the points that are never learned from. */
    TEST(50, 1, 99, false),
    /** The least x that is learned from. */
    FROM(-5, -1e6, 1e6, false),
    /** The largest x that is learned from. */
    TO(5, -1e6, 1e6, false),
    /** Decides where the points lie. */
    SEED(1, 0, 1_000_000_000, true);

    private final double usual;
    private final double least;
    private final double most;
    private final boolean whole;

    Option(double usual, double least, double most, boolean whole) {
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.whole = whole;
    }

    /** What it is where nothing else is said. */
    public double usual() {
        return usual;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public boolean isWhole() {
        return whole;
    }

    /** Whether it can be this number. */
    public boolean takes(double number) {
        return number >= least && number <= most && (!whole || number == Math.rint(number));
    }
}
