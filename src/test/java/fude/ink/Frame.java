package fude.ink;

/** Where the ink of a framed image lies; pixels count from 0. */
public record Frame(int longerSide, double centreX, double centreY, int darkest) {
    public static Frame of(byte[] image) {
        int left = Framing.SIZE;
        int top = Framing.SIZE;
        int right = -1;
        int bottom = -1;
        int darkest = 0;
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int i = 0; i < image.length; i++) {
            int x = i % Framing.SIZE;
            int y = i / Framing.SIZE;
            int ink = image[i] & 0xff;
            if (ink > 0) {
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
            darkest = Math.max(darkest, ink);
            mass += ink;
            massX += ink * x;
            massY += ink * y;
        }
        int longerSide = Math.max(right - left, bottom - top) + 1;
        return new Frame(longerSide, massX / mass, massY / mass, darkest);
    }
}
