package fude.data.pixels;

import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether ink is light or dark, judged by the borders of pictures, where there is background. */
public final class Polarity {
    /** The key of the decision. */
    public static final String KEY = "ink";

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

    public Polarity(int width, int height) {
        size = width * height;
        border = border(width, height);
    }

    /**
     * Asks what is guessed of all images together, light unless it is said, and turns them so that
     * 0 is background.
     *
     * @param dark whether they are guessed to be dark on light
     */
    public void turn(List<byte[]> images, boolean dark, Look look) throws ReportedException {
        turn(images, dark ? DARK : LIGHT, LIGHT, List.of(LIGHT, DARK), look);
    }

    /**
     * The same where each image may be another way round, judged by the first of these. What most
     * of their borders are goes without saying.
     */
    public void turnEach(List<byte[]> images, Look look) throws ReportedException {
        byte[] judged = images.get(0);
        String plain = isLight(judged) ? DARK : LIGHT;
        turn(images, guess(judged), plain, List.of(LIGHT, DARK, EACH), look);
    }

    private void turn(
            List<byte[]> images, String guess, String plain, List<String> choices, Look look)
            throws ReportedException {
        String ink = look.decide(KEY, guess, plain, choices, Polarity::told);
        images.forEach(grey -> turn(grey, ink));
    }

    private static Optional<Message> told(String ink) {
        return switch (ink) {
            case LIGHT -> Optional.empty();
            case DARK -> Optional.of(Message.of("look.ink.dark"));
            default -> Optional.of(Message.of("look.ink.each"));
        };
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

    /** Whether the borders of all images together are light. */
    public boolean isLight(byte[] grey) {
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
