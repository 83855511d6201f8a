package fude.data.pictures;

/** Whether a picture has colours that are lost when it is turned to grey. */
final class Colours {
    /** JPEG leaves grey pictures with a tint. */
    private static final int TINT = 24;

    private Colours() {}

    /**
     * @param argb the colour of each pixel
     */
    static boolean areAmong(int[] argb) {
        for (int one : argb) {
            int red = one >> 16 & 0xff;
            int green = one >> 8 & 0xff;
            int blue = one & 0xff;
            int most = Math.max(red, Math.max(green, blue));
            int least = Math.min(red, Math.min(green, blue));
            if (one >>> 24 > 0 && most - least > TINT) {
                return true;
            }
        }
        return false;
    }
}
