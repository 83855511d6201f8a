package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ink that hangs together, corners included.
 *
 * @param box around it, in pixels
 * @param pixels their places in the picture, row by row
 */
record InkPart(PixelBox box, int[] pixels) {

    /** All parts of a picture, in the order of their topmost pixels. */
    static List<InkPart> of(Mask mask) {
        List<InkPart> parts = new ArrayList<>();
        boolean[] seen = new boolean[mask.width() * mask.height()];
        for (int i = 0; i < seen.length; i++) {
            if (mask.at(i) && !seen[i]) {
                parts.add(from(i, mask, seen));
            }
        }
        return parts;
    }

    private static InkPart from(int first, Mask mask, boolean[] seen) {
        int width = mask.width();
        int[] found = new int[64];
        int count = 0;
        seen[first] = true;
        found[count++] = first;
        PixelBox box = PixelBox.EMPTY;
        for (int next = 0; next < count; next++) {
            int x = found[next] % width;
            int y = found[next] / width;
            if (count + 8 > found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            box = box.with(x, y);
            for (int ny = y - 1; ny <= y + 1; ny++) {
                for (int nx = x - 1; nx <= x + 1; nx++) {
                    if (mask.at(nx, ny) && !seen[ny * width + nx]) {
                        seen[ny * width + nx] = true;
                        found[count++] = ny * width + nx;
                    }
                }
            }
        }
        int[] pixels = Arrays.copyOf(found, count);
        Arrays.sort(pixels);
        return new InkPart(box, pixels);
    }

    /** Whether this is a place for ink in which there is none. */
    boolean isEmpty() {
        return pixels.length == 0;
    }

    /** How many of its pixels lie on the border of the picture. */
    int onBorder(int width, int height) {
        int count = 0;
        for (int pixel : pixels) {
            int x = pixel % width;
            int y = pixel / width;
            count += x == 0 || y == 0 || x == width - 1 || y == height - 1 ? 1 : 0;
        }
        return count;
    }

    /** Both as one. */
    InkPart joined(InkPart other) {
        int[] all = Arrays.copyOf(pixels, pixels.length + other.pixels.length);
        System.arraycopy(other.pixels, 0, all, pixels.length, other.pixels.length);
        Arrays.sort(all);
        return new InkPart(box.joined(other.box), all);
    }
}
