package fude.ink.photo;

import fude.ink.PixelBox;

/**
 * A digit found in a photograph, or an empty box for one.
 *
 * @param box around it, in pixels of the photograph
 * @param image framed; blank where the box is printed and nothing is written in it
 */
public record FoundDigit(PixelBox box, byte[] image) {

    /** Whether this is a printed box in which nothing is written. */
    public boolean isEmpty() {
        for (byte pixel : image) {
            if (pixel != 0) {
                return false;
            }
        }
        return true;
    }

    /** The same in a picture of which this was a part, and {@code scale} times as large. */
    FoundDigit placed(int left, int top, double scale) {
        PixelBox whole =
                new PixelBox(
                        box.left() + left, box.top() + top, box.right() + left, box.bottom() + top);
        return new FoundDigit(scale == 1 ? whole : whole.scaled(scale), image);
    }
}
