package fude.ink;

import java.util.Optional;

/**
 * Ink on a grid of pixels: 0 is paper, 1 full ink, row by row.
 *
 * @param ink width × height values
 */
public record Picture(int width, int height, float[] ink) {
    /** Fainter than this is paper. */
    private static final float FAINT = 0.05f;

    /** Less than this many grey values from the paper is the paper's own grain. */
    private static final int GRAIN = 16;

    public Picture {
        if (ink.length != width * height) {
            throw new IllegalArgumentException("ink does not fill the picture");
        }
    }

    /**
     * Takes ink from grey values, dark on light or light on dark: what the border mostly shows is
     * paper, and everything is measured by its distance from the paper's grey.
     *
     * @param grey width × height values, 0 black to 255 white
     */
    public static Picture ofGrey(int width, int height, int[] grey) {
        int paper = borderMedian(width, height, grey);
        int furthest = 0;
        for (int value : grey) {
            furthest = Math.max(furthest, Math.abs(value - paper));
        }
        float[] ink = new float[grey.length];
        boolean darkInk = paper >= 128;
        for (int i = 0; i < grey.length && furthest >= GRAIN; i++) {
            int away = darkInk ? paper - grey[i] : grey[i] - paper;
            ink[i] = Math.max(0f, (float) away / furthest);
        }
        return new Picture(width, height, ink);
    }

    private static int borderMedian(int width, int height, int[] grey) {
        int[] seen = new int[256];
        int count = 0;
        for (int i = 0; i < grey.length; i++) {
            int x = i % width;
            int y = i / width;
            if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
                seen[grey[i]]++;
                count++;
            }
        }
        int value = 0;
        for (int below = seen[0]; 2 * below < count; below += seen[value]) {
            value++;
        }
        return value;
    }

    /** Ink as bytes, 0 to 255. */
    public byte[] grey() {
        byte[] grey = new byte[ink.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.round(255 * ink[i]);
        }
        return grey;
    }

    /** The smallest part that holds all ink, or nothing where there is none. */
    Optional<Picture> cropped() {
        StrokeBounds box = inkPixels();
        if (box.isEmpty()) {
            return Optional.empty();
        }
        int left = (int) box.left();
        int top = (int) box.top();
        int w = (int) box.right() - left + 1;
        int h = (int) box.bottom() - top + 1;
        float[] part = new float[w * h];
        for (int y = 0; y < h; y++) {
            System.arraycopy(ink, (y + top) * width + left, part, y * w, w);
        }
        return Optional.of(new Picture(w, h, part));
    }

    /** Where the ink lies, in shares of the picture's sides. */
    StrokeBounds inkBounds() {
        StrokeBounds box = inkPixels();
        return new StrokeBounds(
                box.left() / width,
                box.top() / height,
                (box.right() + 1) / width,
                (box.bottom() + 1) / height);
    }

    /** The first and last columns and rows with ink. */
    private StrokeBounds inkPixels() {
        double left = width;
        double top = height;
        double right = -1;
        double bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink[y * width + x] > FAINT) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new StrokeBounds(left, top, right, bottom);
    }

    /**
     * Scales so that the longer side fills a square box, each pixel of the box taking the mean of
     * the area it covers.
     *
     * @return box × box values, the picture at the top left
     */
    float[] scaledInto(int box) {
        double scale = (double) box / Math.max(width, height);
        float[] scaled = new float[box * box];
        int columns = (int) Math.ceil(width * scale - 1e-9);
        int rows = (int) Math.ceil(height * scale - 1e-9);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                scaled[y * box + x] = mean(x / scale, (x + 1) / scale, y / scale, (y + 1) / scale);
            }
        }
        return scaled;
    }

    private float mean(double left, double right, double top, double bottom) {
        double sum = 0;
        for (int y = (int) top; y < Math.min(height, bottom); y++) {
            double high = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < Math.min(width, right); x++) {
                double wide = Math.min(right, x + 1) - Math.max(left, x);
                sum += high * wide * ink[y * width + x];
            }
        }
        return (float) (sum / ((right - left) * (bottom - top)));
    }
}
