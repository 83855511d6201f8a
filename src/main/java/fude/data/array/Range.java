package fude.data.array;

import fude.data.pixels.Scale;
import java.util.Optional;

/**
 * What the numbers of images are like.
 *
 * @param isWhole whether they are all whole numbers
 */
record Range(double min, double max, double mean, boolean isWhole) {

    private static final int BYTE = 255;
    private static final int WORD = 0xffff;

    /** Rounded numbers go a little beyond. */
    private static final double ROUNDING = 1e-3;

    /** Of two arrays, the first of which tells the mean. */
    Range with(Range other) {
        return new Range(
                Math.min(min, other.min), Math.max(max, other.max), mean, isWhole && other.isWhole);
    }

    /** What they probably mean; empty for a range of its own. */
    Optional<Scale> scale() {
        if (min < 0) {
            return belowZero();
        }
        if (max <= 1 + ROUNDING) {
            return Optional.of(max == 0 ? Scale.BYTES : Scale.UNIT);
        }
        if (max > WORD || !isWhole && (max <= 16 || max > BYTE)) {
            return Optional.empty();
        }
        boolean few = isWhole && max <= 16;
        return Optional.of(few ? Scale.SIXTEENTHS : max <= BYTE ? Scale.BYTES : Scale.WORDS);
    }

    /** Bytes whose paper is 0 or −1 were wrapped; those whose paper is −128 or 127 are 128 less. */
    private Optional<Scale> belowZero() {
        if (min >= -1 - ROUNDING && max <= 1 + ROUNDING) {
            return Optional.of(Scale.SYMMETRIC);
        }
        boolean bytes = isWhole && min >= -128 && max <= 127;
        return bytes
                ? Optional.of(Math.abs(mean) > 64 ? Scale.SIGNED : Scale.WRAPPED)
                : Optional.empty();
    }
}
