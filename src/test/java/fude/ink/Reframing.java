package fude.ink;

import fude.data.Dataset;
import java.util.stream.IntStream;

/** Framed images that go through the door for pictures once more. */
public final class Reframing {
    /** What rounding may change a pixel by. */
    private static final int ROUNDING = 2;

    private Reframing() {}

    /** How many of the images are as they were, but for rounding. */
    public static long unchanged(Dataset images) {
        return IntStream.range(0, images.size())
                .parallel()
                .filter(i -> isUnchanged(images.image(i)))
                .count();
    }

    private static boolean isUnchanged(byte[] image) {
        byte[] again = Framing.ofPicture(picture(image)).orElseThrow();
        return IntStream.range(0, image.length)
                .allMatch(i -> Math.abs((image[i] & 0xff) - (again[i] & 0xff)) <= ROUNDING);
    }

    static Picture picture(byte[] image) {
        float[] ink = new float[image.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (image[i] & 0xff) / 255f;
        }
        return new Picture(Framing.SIZE, Framing.SIZE, ink);
    }
}
