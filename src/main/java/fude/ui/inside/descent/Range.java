package fude.ui.inside.descent;

/** What is shown of both variables. */
record Range(double lowX, double highX, double lowY, double highY) {
    /** Beyond this, a picture shows nothing. */
    private static final double LARGEST = 1e6;

    boolean isValid(boolean isSurface) {
        return isValid(lowX, highX) && (!isSurface || isValid(lowY, highY));
    }

    private static boolean isValid(double low, double high) {
        return low < high && Math.abs(low) <= LARGEST && Math.abs(high) <= LARGEST;
    }

    boolean holds(double x, double y, boolean isSurface) {
        return lowX <= x && x <= highX && (!isSurface || lowY <= y && y <= highY);
    }
}
