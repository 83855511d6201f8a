package fude.lab.answers;

import fude.data.pictures.GreyPicture;

/**
 * How a sample looks, reduced to what a row of a table has room for.
 *
 * @param pixels rows × columns, as unsigned bytes
 * @param isInk whether 255 is ink, or white as in a picture
 */
public record Glimpse(int rows, int columns, byte[] pixels, boolean isInk) {
    private static final int LONGEST = 40;

    static Glimpse of(GreyPicture picture) {
        return of(picture, false);
    }

    static Glimpse ofInk(int rows, int columns, byte[] ink) {
        if (Math.max(rows, columns) <= LONGEST) {
            return new Glimpse(rows, columns, ink, true);
        }
        int[] grey = new int[ink.length];
        for (int i = 0; i < ink.length; i++) {
            grey[i] = ink[i] & 0xff;
        }
        return of(new GreyPicture(columns, rows, grey), true);
    }

    private static Glimpse of(GreyPicture picture, boolean isInk) {
        GreyPicture small = picture.reduced(LONGEST);
        byte[] pixels = new byte[small.grey().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) small.grey()[i];
        }
        return new Glimpse(small.height(), small.width(), pixels, isInk);
    }
}
