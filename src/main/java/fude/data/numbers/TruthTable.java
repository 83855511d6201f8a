package fude.data.numbers;

import java.util.List;

/** Truth tables: every row is learned, and every row is measured, since there are no others. */
final class TruthTable {
    private static final Frame FRAME = new Frame(-0.5, 1.5, -0.5, 1.5);

    private TruthTable() {}

    /**
     * @param outputs what comes out of each row, 0 or 1, as the inputs count upwards in binary
     */
    static NumberSplit split(String name, String outputs) {
        int rows = outputs.length();
        int inputs = Integer.numberOfTrailingZeros(rows);
        double[] values = new double[rows * inputs];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            for (int input = 0; input < inputs; input++) {
                values[row * inputs + input] = row >> inputs - 1 - input & 1;
            }
            labels[row] = outputs.charAt(row) - '0';
        }
        NumberTable table = NumberTable.points(inputs, values, List.of("0", "1"), labels);
        return new NumberSplit(name, table, table, FRAME, null);
    }
}
