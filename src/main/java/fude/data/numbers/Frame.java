package fude.data.numbers;

/** A part of the plane: what is shown of it. */
public record Frame(double left, double right, double bottom, double top) {
    /** Where the built-in points lie. */
    public static final Frame PLANE = new Frame(-6, 6, -6, 6);

    /** A little more than the numbers of a table need. */
    static Frame around(NumberTable table, double margin) {
        boolean plane = table.columns() > 1;
        double[] x = new double[table.size()];
        double[] y = new double[table.size()];
        for (int i = 0; i < table.size(); i++) {
            x[i] = table.value(i, 0);
            y[i] = plane ? table.value(i, 1) : table.target(i);
        }
        double[] across = around(x, margin);
        double[] up = around(y, margin);
        return new Frame(across[0], across[1], up[0], up[1]);
    }

    private static double[] around(double[] numbers, double margin) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        double room = most > least ? margin * (most - least) : 1;
        return new double[] {least - room, most + room};
    }
}
