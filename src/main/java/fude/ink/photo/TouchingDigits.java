package fude.ink.photo;

import fude.ink.PixelBox;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts digits apart that touch, where that is safe: the ink is wider than a digit, and an upright
 * cut through a single line of the pen leaves two that are about as high as the whole.
 */
final class TouchingDigits {
    /** One digit is seldom wider, as a multiple of its height. */
    private static final double WIDE = 1.2;

    /** What is left and right is at least so high and so wide, as shares of the whole's height. */
    private static final double HIGH = 0.75;

    private static final double BROAD = 0.2;

    /** A line of the pen is at most this thick, in widths of the pen. */
    private static final double THICK = 1.3;

    private TouchingDigits() {}

    /**
     * @param width of the picture
     */
    static Stream<InkPart> apart(InkPart part, int width, int pen) {
        PixelBox box = part.box();
        if (box.width() < WIDE * box.height()) {
            return Stream.of(part);
        }
        int cut = thinnest(part, width, THICK * pen);
        if (cut < 0) {
            return Stream.of(part);
        }
        List<InkPart> halves =
                List.of(side(part, width, 0, cut), side(part, width, cut, box.right() + 1));
        boolean digits =
                halves.stream().allMatch(half -> half.box().height() >= HIGH * box.height());
        return digits ? halves.stream().flatMap(half -> apart(half, width, pen)) : Stream.of(part);
    }

    /** The column with the least ink of those with a single run of ink; −1 if all is thick. */
    private static int thinnest(InkPart part, int width, double thickest) {
        PixelBox box = part.box();
        int[] count = new int[box.width()];
        int[] top = new int[box.width()];
        int[] bottom = new int[box.width()];
        Arrays.fill(top, Integer.MAX_VALUE);
        for (int pixel : part.pixels()) {
            int x = pixel % width - box.left();
            int y = pixel / width;
            count[x]++;
            top[x] = Math.min(top[x], y);
            bottom[x] = Math.max(bottom[x], y);
        }
        int margin = Math.max(1, (int) (BROAD * box.height()));
        int best = -1;
        double least = thickest;
        for (int x = margin; x < box.width() - margin; x++) {
            boolean single = bottom[x] - top[x] + 1 == count[x];
            if (single && count[x] < least) {
                least = count[x];
                best = x;
            }
        }
        return best < 0 ? -1 : box.left() + best;
    }

    private static InkPart side(InkPart part, int width, int from, int to) {
        int[] pixels =
                Arrays.stream(part.pixels())
                        .filter(pixel -> pixel % width >= from && pixel % width < to)
                        .toArray();
        PixelBox box = PixelBox.EMPTY;
        for (int pixel : pixels) {
            box = box.with(pixel % width, pixel / width);
        }
        return new InkPart(box, pixels);
    }
}
