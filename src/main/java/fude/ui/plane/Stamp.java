package fude.ui.plane;

import javafx.scene.paint.Color;

/**
 * A small mark of a point, which is put into a picture many times: of another shape for each class,
 * so that the colour is not all that tells them apart; filled where it is learned from, hollow
 * where it is not.
 */
final class Stamp {
    /** Parts of a pixel each way, for smooth edges. */
    private static final int FINE = 4;

    private final int reach;
    private final float[] ink;
    private final float[] halo;
    private final Color color;
    private final Color paper;

    /**
     * @param radius in pixels
     * @param paper shows around it, and within where it is hollow
     */
    Stamp(int label, boolean filled, double radius, Color color, Color paper) {
        this.color = color;
        this.paper = paper;
        reach = (int) Math.ceil(radius + 1.5);
        int side = 2 * reach + 1;
        ink = new float[side * side];
        halo = new float[side * side];
        double hollow = filled ? 0 : radius - Math.max(1.1, 0.35 * radius);
        for (int i = 0; i < ink.length; i++) {
            double x = i % side - reach;
            double y = i / side - reach;
            ink[i] = (float) (share(label, radius, x, y) - share(label, hollow, x, y));
            halo[i] = (float) share(label, radius + 1, x, y);
        }
    }

    /** How much of a pixel lies within the shape. */
    private static double share(int label, double radius, double x, double y) {
        int within = 0;
        for (int i = 0; i < FINE * FINE; i++) {
            double px = x + (i % FINE + 0.5) / FINE - 0.5;
            double py = y + (i / FINE + 0.5) / FINE - 0.5;
            within += radius > 0 && isWithin(label, radius, px, py) ? 1 : 0;
        }
        return (double) within / (FINE * FINE);
    }

    private static boolean isWithin(int label, double r, double x, double y) {
        return switch (label % 6) {
            case 0 -> x * x + y * y <= r * r;
            case 1 -> Math.max(Math.abs(x), Math.abs(y)) <= 0.88 * r;
            case 2 -> y <= 0.75 * r && y >= 2 * Math.abs(x) - 1.15 * r;
            case 3 -> Math.abs(x) + Math.abs(y) <= 1.2 * r;
            case 4 -> -y <= 0.75 * r && -y >= 2 * Math.abs(x) - 1.15 * r;
            default ->
                    Math.min(Math.abs(x), Math.abs(y)) <= 0.4 * r
                            && Math.max(Math.abs(x), Math.abs(y)) <= r;
        };
    }

    /** Puts it into a picture of 0xAARRGGBB pixels, alpha multiplied in. */
    void put(int[] picture, int width, int height, double x, double y) {
        int left = (int) Math.round(x) - reach;
        int top = (int) Math.round(y) - reach;
        int side = 2 * reach + 1;
        for (int i = 0; i < ink.length; i++) {
            int px = left + i % side;
            int py = top + i / side;
            if (halo[i] > 0 && px >= 0 && py >= 0 && px < width && py < height) {
                int at = py * width + px;
                picture[at] = over(over(picture[at], paper, 0.8f * halo[i]), color, ink[i]);
            }
        }
    }

    private static int over(int below, Color color, float alpha) {
        int a = mix(below >>> 24, 1, alpha);
        int r = mix(below >> 16 & 255, color.getRed(), alpha);
        int g = mix(below >> 8 & 255, color.getGreen(), alpha);
        int b = mix(below & 255, color.getBlue(), alpha);
        return a << 24 | r << 16 | g << 8 | b;
    }

    private static int mix(int below, double part, float alpha) {
        return (int) Math.round(below * (1 - alpha) + 255 * part * alpha);
    }
}
