package fude.data.table;

import fude.data.pixels.Scale;
import fude.text.ReportedException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From where to where the pixels of a table go, as its sample tells. */
final class ScaleGuess {
    private ScaleGuess() {}

    /**
     * What most rows of a sample have. Whole numbers from 0 on are {@link Scale#BYTES}, for only
     * all of them tell more.
     *
     * @throws ReportedException if they are no pixels
     */
    static Scale of(Sample sample, Layout layout) throws ReportedException {
        Shares shares = new Shares(sample.rows(), layout.pixels());
        if (shares.isUsual(shares.negative)) {
            return belowZero(sample, shares);
        }
        if (shares.isUsual(shares.decimal)) {
            if (!shares.isUsual(shares.above(1))) {
                return Scale.UNIT;
            }
            boolean few = layout.rows() < Layout.SMALL;
            if (few || shares.isUsual(shares.above(255)) || !shares.isUsual(shares.above(16))) {
                throw ReportedException.of(
                        few ? "table.no-pictures" : "table.scale", sample.file());
            }
            return Scale.BYTES;
        }
        if (shares.isUsual(shares.above(255))) {
            throw ReportedException.of("table.scale", sample.file());
        }
        return Scale.BYTES;
    }

    private static Scale belowZero(Sample sample, Shares shares) throws ReportedException {
        if (!shares.isUsual(shares.above(1)) && !shares.isUsual(shares.below(-1))) {
            return Scale.SYMMETRIC;
        }
        boolean bytes = !shares.isUsual(shares.above(127)) && !shares.isUsual(shares.below(-128));
        if (!bytes || shares.isUsual(shares.decimal)) {
            throw ReportedException.of("table.scale", sample.file());
        }
        return Math.abs(shares.mostFrequent()) < 64 ? Scale.WRAPPED : Scale.SIGNED;
    }

    /** Whether most rows of a sample have decimals. */
    static boolean hasDecimals(Sample sample, Layout layout) {
        Shares shares = new Shares(sample.rows(), layout.pixels());
        return shares.isUsual(shares.decimal);
    }

    /** In how many rows there is a number of some kind. */
    private static final class Shares {
        private final int rows;
        private final double[] least;
        private final double[] most;
        private final Map<Double, Integer> counts = new HashMap<>();
        private int negative;
        private int decimal;

        Shares(List<Row> sample, List<Integer> pixels) {
            rows = sample.size();
            least = new double[rows];
            most = new double[rows];
            for (int i = 0; i < rows; i++) {
                boolean decimals = false;
                for (int pixel : pixels) {
                    double number = sample.get(i).number(pixel);
                    least[i] = Math.min(least[i], number);
                    most[i] = Math.max(most[i], number);
                    decimals |= number != Math.rint(number) && !Double.isNaN(number);
                    if (number == Math.rint(number) && counts.size() < 1 << 12) {
                        counts.merge(number, 1, Integer::sum);
                    }
                }
                negative += least[i] < 0 ? 1 : 0;
                decimal += decimals ? 1 : 0;
            }
        }

        /** More than a few, which may be slips. */
        boolean isUsual(int count) {
            return count > Math.max(1, rows / 10);
        }

        int above(double bound) {
            return (int) Arrays.stream(most).filter(one -> one > bound).count();
        }

        int below(double bound) {
            return (int) Arrays.stream(least).filter(one -> one < bound).count();
        }

        double mostFrequent() {
            return counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0.0);
        }
    }
}
