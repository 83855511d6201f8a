package fude.data.array;

import java.util.Arrays;
import java.util.List;

/** What numbers of images mean, so that they become 0 (paper) to 255. */
enum Scale {
    BYTES("0-255"),
    UNIT("0-1"),
    SIXTEENTHS("0-16"),
    WORDS("0-65535"),
    WRAPPED("wrapped"),
    SIGNED("signed"),
    SYMMETRIC("-1-1"),
    RANGE("range");

    private static final int LARGEST = 255;

    /** Rounded numbers go a little beyond. */
    private static final double ROUNDING = 1e-3;

    private final String id;

    Scale(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Scale::id).toList();
    }

    static Scale of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    /** What numbers in a range probably mean. */
    static Scale guess(Range range) {
        if (range.min() < 0) {
            return guessSigned(range);
        }
        if (range.max() <= 1 + ROUNDING) {
            return range.max() == 0 ? BYTES : UNIT;
        }
        if (range.isWhole()) {
            return range.max() <= 16 ? SIXTEENTHS : range.max() <= LARGEST ? BYTES : wide(range);
        }
        return range.max() > 16 && range.max() <= LARGEST ? BYTES : RANGE;
    }

    private static Scale wide(Range range) {
        return range.max() <= 0xffff ? WORDS : RANGE;
    }

    /** Bytes whose paper is 0 or −1 were wrapped; those whose paper is −128 or 127 are 128 less. */
    private static Scale guessSigned(Range range) {
        if (range.min() >= -1 - ROUNDING && range.max() <= 1 + ROUNDING) {
            return SYMMETRIC;
        }
        boolean bytes = range.isWhole() && range.min() >= -128 && range.max() <= 127;
        return bytes ? Math.abs(range.mean()) > 64 ? SIGNED : WRAPPED : RANGE;
    }

    /** The grey value of a number. */
    byte grey(double value, Range range) {
        double grey =
                switch (this) {
                    case BYTES -> value;
                    case UNIT -> value * LARGEST;
                    case SIXTEENTHS -> value * LARGEST / 16;
                    case WORDS -> value * LARGEST / 0xffff;
                    case WRAPPED -> value < 0 ? value + 256 : value;
                    case SIGNED -> value + 128;
                    case SYMMETRIC -> (value + 1) * LARGEST / 2;
                    case RANGE ->
                            (value - range.min())
                                    * LARGEST
                                    / Math.max(range.max() - range.min(), Double.MIN_NORMAL);
                };
        return (byte) Math.round(Math.max(0, Math.min(LARGEST, grey)));
    }
}
