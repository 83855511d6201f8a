package fude.ink.photo;

import fude.ink.PixelBox;

/**
 * A digit found in a photograph.
 *
 * @param box around it, in pixels of the photograph
 * @param image framed
 */
public record FoundDigit(PixelBox box, byte[] image) {

    /** The same in a picture that is {@code scale} times as large. */
    FoundDigit scaled(double scale) {
        return new FoundDigit(box.scaled(scale), image);
    }
}
