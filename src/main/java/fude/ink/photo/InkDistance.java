package fude.ink.photo;

import fude.ink.PixelBox;
import java.util.Arrays;

/** How far two parts of ink are from one another. */
final class InkDistance {
    private InkDistance() {}

    /**
     * The least distance between their pixels.
     *
     * @param width of the picture
     * @param reach larger distances need not be exact
     */
    static double between(InkPart one, InkPart other, int width, double reach) {
        InkPart few = one.pixels().length < other.pixels().length ? one : other;
        InkPart many = few == one ? other : one;
        int margin = (int) Math.ceil(reach);
        int[] near = within(many.pixels(), few.box(), margin, width);
        int[] close = within(few.pixels(), many.box(), margin, width);
        int step = (int) Math.max(1, (long) near.length * close.length / 1_000_000);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < close.length; i += step) {
            int x = close[i] % width;
            int y = close[i] / width;
            for (int pixel : near) {
                long dx = pixel % width - x;
                long dy = pixel / width - y;
                least = Math.min(least, dx * dx + dy * dy);
            }
        }
        return least == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : Math.sqrt(least);
    }

    private static int[] within(int[] pixels, PixelBox box, int margin, int width) {
        int count = 0;
        int[] found = new int[pixels.length];
        for (int pixel : pixels) {
            int x = pixel % width;
            int y = pixel / width;
            if (x >= box.left() - margin
                    && x <= box.right() + margin
                    && y >= box.top() - margin
                    && y <= box.bottom() + margin) {
                found[count++] = pixel;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
