package fude.data.table;

import fude.text.Message;
import fude.text.ReportedException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From where to where the pixels of a table go. */
enum Scale {
    BYTES("0-255", 0, 255),
    SIXTEEN("0-16", 0, 16),
    UNIT("0-1", 0, 1),
    SYMMETRIC("-1-1", -1, 1),
    /** Bytes of which 128 was taken. */
    SIGNED("signed", -128, 127),
    /** Bytes that were taken for signed ones, so that 128 became −128. */
    WRAPPED("wrapped", -128, 127);

    private final String value;
    private final double least;
    private final double most;

    Scale(String value, double least, double most) {
        this.value = value;
        this.least = least;
        this.most = most;
    }

    /** As a decision names it. */
    String value() {
        return value;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    static List<String> values(Scale[] scales) {
        return Arrays.stream(scales).map(Scale::value).toList();
    }

    static Optional<Scale> of(String value) {
        return Arrays.stream(values()).filter(scale -> scale.value.equals(value)).findFirst();
    }

    Optional<Message> told() {
        return switch (this) {
            case BYTES -> Optional.empty();
            case SIGNED -> Optional.of(Message.of("table.values.signed"));
            case WRAPPED -> Optional.of(Message.of("table.values.wrapped"));
            default -> Optional.of(Message.of("table.values", (int) least, (int) most));
        };
    }

    /** A pixel from 0 to 255; −1 for what is none. */
    int pixel(double number) {
        if (!(number >= least && number <= most)) {
            return -1;
        }
        if (this == WRAPPED) {
            return (int) Math.rint(number) & 0xff;
        }
        return this == BYTES
                ? (int) Math.round(number)
                : (int) Math.round((number - least) * 255 / (most - least));
    }

    /**
     * What most rows of a sample have. Whole numbers from 0 on are {@link #BYTES}, for only all of
     * them tell more.
     *
     * @throws ReportedException if they are no pixels
     */
    static Scale guess(Sample sample, Layout layout) throws ReportedException {
        Shares shares = new Shares(sample.rows(), layout.pixels());
        if (shares.isUsual(shares.negative)) {
            return belowZero(sample, shares);
        }
        if (shares.isUsual(shares.decimal)) {
            if (!shares.isUsual(shares.above(1))) {
                return UNIT;
            }
            boolean few = layout.rows() < Layout.SMALL;
            if (few || shares.isUsual(shares.above(255)) || !shares.isUsual(shares.above(16))) {
                throw ReportedException.of(
                        few ? "table.no-pictures" : "table.scale", sample.file());
            }
            return BYTES;
        }
        if (shares.isUsual(shares.above(255))) {
            throw ReportedException.of("table.scale", sample.file());
        }
        return BYTES;
    }

    private static Scale belowZero(Sample sample, Shares shares) throws ReportedException {
        if (!shares.isUsual(shares.above(1)) && !shares.isUsual(shares.below(-1))) {
            return SYMMETRIC;
        }
        boolean bytes = !shares.isUsual(shares.above(127)) && !shares.isUsual(shares.below(-128));
        if (!bytes || shares.isUsual(shares.decimal)) {
            throw ReportedException.of("table.scale", sample.file());
        }
        return Math.abs(shares.mostFrequent()) < 64 ? WRAPPED : SIGNED;
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
