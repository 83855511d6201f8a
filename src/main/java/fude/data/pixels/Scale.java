package fude.data.pixels;

import fude.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** From where to where stored numbers go, so that they become 0 (background) to 255. */
public enum Scale {
    BYTES("0-255", 0, 255),
    UNIT("0-1", 0, 1),
    SIXTEENTHS("0-16", 0, 16),
    WORDS("0-65535", 0, 65535),
    SYMMETRIC("-1-1", -1, 1),
    /** Bytes of which 128 was taken. */
    SIGNED("signed", -128, 127),
    /** Bytes that were taken for signed ones, so that 128 became −128. */
    WRAPPED("wrapped", -128, 127);

    /** The key of the decision. */
    public static final String KEY = "values";

    private static final int WHITE = 255;

    private final String id;
    private final double least;
    private final double most;

    Scale(String id, double least, double most) {
        this.id = id;
        this.least = least;
        this.most = most;
    }

    /** As a decision names it. */
    public String id() {
        return id;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** As decisions name them. */
    public static List<String> ids(Scale... scales) {
        return Arrays.stream(scales).map(Scale::id).toList();
    }

    public static Optional<Scale> of(String id) {
        return Arrays.stream(values()).filter(scale -> scale.id.equals(id)).findFirst();
    }

    /** What is told of a decision: nothing of what is plain. */
    public static Function<String, Optional<Message>> toldBut(String plain) {
        return value -> value.equals(plain) ? Optional.empty() : of(value).map(Scale::words);
    }

    private Message words() {
        return switch (this) {
            case SIGNED -> Message.of("look.values.signed");
            case WRAPPED -> Message.of("look.values.wrapped");
            default -> Message.of("look.values", (int) least, (int) most);
        };
    }

    /** Whether a number lies on it. */
    public boolean holds(double number) {
        return number >= least && number <= most;
    }

    /** A pixel from 0 to 255; what lies beyond the ends is as at them. */
    public int pixel(double number) {
        return this == WRAPPED && number < 0
                ? pixel(number + 256, 0, WHITE)
                : pixel(number, this == WRAPPED ? 0 : least, this == WRAPPED ? WHITE : most);
    }

    /** The same where 0 is {@code least} and 255 is {@code most}. */
    public static int pixel(double number, double least, double most) {
        double grey = (number - least) * WHITE / Math.max(most - least, Double.MIN_NORMAL);
        return (int) Math.round(Math.max(0, Math.min(WHITE, grey)));
    }
}
