package fude.data.numbers;

/** A part of the plane: what is shown of it. */
public record Frame(double left, double right, double bottom, double top) {
    /** Where the built-in points lie. */
    public static final Frame PLANE = new Frame(-6, 6, -6, 6);

    private static final double MARGIN = 0.15;

    /** Beside what is learned from, as a share of its width: what happens outside. */
    private static final double OUTSIDE = 0.4;

    /** What shows all the numbers of a table; of a function what lies beside them, too. */
    public static Frame of(NumberTable table) {
        Frame close = around(table);
        if (!table.classNames().isEmpty()) {
            return close;
        }
        double width = (close.right - close.left) / (1 + 2 * MARGIN);
        double more = (OUTSIDE - MARGIN) * width;
        return new Frame(close.left - more, close.right + more, close.bottom, close.top);
    }

    /** A little more than the numbers of a table need. */
    private static Frame around(NumberTable table) {
        boolean plane = table.columns() > 1;
        double[] x = new double[table.size()];
        double[] y = new double[table.size()];
        for (int i = 0; i < table.size(); i++) {
            x[i] = table.value(i, 0);
            y[i] = plane ? table.value(i, 1) : table.target(i);
        }
        double[] across = around(x);
        double[] up = around(y);
        return new Frame(across[0], across[1], up[0], up[1]);
    }

    private static double[] around(double[] numbers) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        double room = most > least ? MARGIN * (most - least) : 1;
        return new double[] {least - room, most + room};
    }
}
