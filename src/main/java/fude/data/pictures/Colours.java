package fude.data.pictures;

/** Whether a picture has colours that are lost when it is turned to grey. */
final class Colours {
    /** JPEG leaves grey pictures with a tint. */
    private static final int TINT = 24;

    private Colours() {}

    /** Opaque colours as the readers of JPEG and PNG leave them: blue, green, red. */
    static int[] ofBgr(byte[] bgr) {
        int[] argb = new int[bgr.length / 3];
        for (int i = 0; i < argb.length; i++) {
            int red = bgr[3 * i + 2] & 0xff;
            int green = bgr[3 * i + 1] & 0xff;
            argb[i] = 0xff000000 | red << 16 | green << 8 | bgr[3 * i] & 0xff;
        }
        return argb;
    }

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
