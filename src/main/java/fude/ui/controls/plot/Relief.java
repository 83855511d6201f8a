package fude.ui.controls.plot;

/**
 * Heights over a rectangle, at points that lie evenly. Nobody writes into its array.
 *
 * @param x what the horizontal direction is called
 * @param y what the vertical one is called
 * @param values [from the lowest y to the highest][from the lowest x to the highest], at least two
 *     each way; NaN or infinite where there is none
 */
public record Relief(
        String x,
        String y,
        double lowX,
        double highX,
        double lowY,
        double highY,
        double[][] values) {
    /** Levels between the lowest and the highest. */
    static final int LEVELS = 14;

    /** The height between the points, by the nearest four. */
    public double at(double px, double py) {
        int rows = values.length - 1;
        int columns = values[0].length - 1;
        double c = (px - lowX) / (highX - lowX) * columns;
        double r = (py - lowY) / (highY - lowY) * rows;
        int column = (int) Math.max(0, Math.min(columns - 1, Math.floor(c)));
        int row = (int) Math.max(0, Math.min(rows - 1, Math.floor(r)));
        double right = c - column;
        double up = r - row;
        double below = values[row][column] * (1 - right) + values[row][column + 1] * right;
        double above = values[row + 1][column] * (1 - right) + values[row + 1][column + 1] * right;
        return below * (1 - up) + above * up;
    }

    boolean holds(double px, double py) {
        return lowX <= px && px <= highX && lowY <= py && py <= highY;
    }

    /** The lowest and the highest; NaN where there is no number at all. */
    public double[] extremes() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : values) {
            for (double value : row) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return low > high ? new double[] {Double.NaN, Double.NaN} : new double[] {low, high};
    }

    /** The height of a level: they lie closer together near the lowest, where valleys are. */
    static double level(int level, double[] extremes) {
        double share = (double) level / LEVELS;
        return extremes[0] + share * share * (extremes[1] - extremes[0]);
    }

    /** Between which levels a height lies; −1 for no number. */
    static int band(double value, double[] extremes) {
        if (!Double.isFinite(value)) {
            return -1;
        }
        double share = (value - extremes[0]) / Math.max(1e-300, extremes[1] - extremes[0]);
        return (int) Math.max(0, Math.min(LEVELS - 1, Math.floor(LEVELS * Math.sqrt(share))));
    }
}
