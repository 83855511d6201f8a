package fude.data.pictures;

import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether ink is light or dark, judged by the borders of pictures, where there is background. */
final class Polarity {
    private static final String LIGHT = "light";
    private static final String DARK = "dark";
    private static final String EACH = "each";

    /** A border is even if this share of it is about as bright as its mean. */
    private static final double EVEN = 0.8;

    /** About as bright, in grey values. */
    private static final int ABOUT = 40;

    /** Of a hundred pictures: fewer with another background than most are chance. */
    private static final int FEW = 5;

    private final int size;
    private final int[] border;

    Polarity(int width, int height) {
        size = width * height;
        border = border(width, height);
    }

    /** Asks what is guessed, and turns all images, or some, so that 0 is background. */
    void turn(byte[] training, byte[] test, Look look) throws ReportedException {
        String ink =
                look.decide(
                        "ink",
                        guess(training),
                        isLight(training) ? DARK : LIGHT,
                        List.of(LIGHT, DARK, EACH),
                        value ->
                                value.equals(LIGHT)
                                        ? Optional.empty()
                                        : Optional.of(
                                                Message.of(
                                                        value.equals(DARK)
                                                                ? "look.ink.dark"
                                                                : "look.ink.each")));
        turn(training, ink);
        turn(test, ink);
    }

    private void turn(byte[] grey, String ink) {
        for (int from = 0; from < grey.length; from += size) {
            if (ink.equals(DARK) || ink.equals(EACH) && isLight(grey, from)) {
                for (int i = from; i < from + size; i++) {
                    grey[i] = (byte) ~grey[i];
                }
            }
        }
    }

    private String guess(byte[] grey) {
        long even = 0;
        long light = 0;
        for (int from = 0; from < grey.length; from += size) {
            if (isEven(grey, from)) {
                even++;
                light += isLight(grey, from) ? 1 : 0;
            }
        }
        long few = (long) grey.length / size * FEW;
        boolean both = 100 * light >= few && 100 * (even - light) >= few;
        boolean mostly = 100 * (grey.length / size - even) <= few;
        return both && mostly ? EACH : isLight(grey) ? DARK : LIGHT;
    }

    private boolean isLight(byte[] grey) {
        long sum = 0;
        for (int from = 0; from < grey.length; from += size) {
            sum += sum(grey, from);
        }
        return 2 * sum > 255L * border.length * (grey.length / size);
    }

    private boolean isEven(byte[] grey, int from) {
        double mean = (double) sum(grey, from) / border.length;
        int about = 0;
        for (int place : border) {
            about += Math.abs((grey[from + place] & 0xff) - mean) <= ABOUT ? 1 : 0;
        }
        return about >= EVEN * border.length;
    }

    private boolean isLight(byte[] grey, int from) {
        return 2 * sum(grey, from) > 255L * border.length;
    }

    private long sum(byte[] grey, int from) {
        long sum = 0;
        for (int place : border) {
            sum += grey[from + place] & 0xff;
        }
        return sum;
    }

    /** The places of the border's pixels in an image. */
    private static int[] border(int width, int height) {
        return IntStream.range(0, width * height)
                .filter(
                        i ->
                                i % width == 0
                                        || i % width == width - 1
                                        || i / width == 0
                                        || i / width == height - 1)
                .toArray();
    }
}
