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

    /**
     * Grey values as they are, but turned round where what the border mostly shows is light.
     *
     * @param grey as for {@link #ofGrey}
     * @return width × height pixels
     */
    public static byte[] onDarkPaper(int width, int height, int[] grey) {
        boolean light = borderMedian(width, height, grey) >= 128;
        byte[] turned = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            turned[i] = (byte) (light ? 255 - grey[i] : grey[i]);
        }
        return turned;
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

    int longest() {
        return Math.max(width, height);
    }

    /** Ink as bytes, 0 to 255. */
    public byte[] grey() {
        byte[] grey = new byte[ink.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.round(255 * ink[i]);
        }
        return grey;
    }

    /** The smallest part that holds all ink that is not faint, or nothing where there is none. */
    Optional<Picture> cropped() {
        return cropped(FAINT);
    }

    /** The smallest part that holds everything stronger than {@code faint}. */
    Optional<Picture> cropped(float faint) {
        PixelBox box = inkBox(faint);
        if (box.equals(PixelBox.EMPTY)) {
            return Optional.empty();
        }
        float[] part = new float[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            int from = (y + box.top()) * width + box.left();
            System.arraycopy(ink, from, part, y * box.width(), box.width());
        }
        return Optional.of(new Picture(box.width(), box.height(), part));
    }

    /** Where the ink lies, in shares of the picture's sides. */
    StrokeBounds inkBounds() {
        PixelBox box = inkBox();
        return new StrokeBounds(
                (double) box.left() / width,
                (double) box.top() / height,
                (double) (box.left() + box.width()) / width,
                (double) (box.top() + box.height()) / height);
    }

    /** The box around all ink; {@link PixelBox#EMPTY} where there is none. */
    public PixelBox inkBox() {
        return inkBox(FAINT);
    }

    private PixelBox inkBox(float faint) {
        PixelBox box = PixelBox.EMPTY;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink[y * width + x] > faint) {
                    box = box.with(x, y);
                }
            }
        }
        return box;
    }

    /** How many pixels of ink lie outside a box. */
    public int inkOutside(PixelBox box) {
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink[y * width + x] > FAINT && !box.holds(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    /**
     * Scales so that the longer side fills a square box, each pixel of the box taking the mean of
     * the area it covers.
     *
     * @return box × box values, the picture at the top left
     */
    float[] scaledInto(int box) {
        return scaledInto(box, longest());
    }

    /**
     * Scales so that {@code side} pixels fill a square box, each pixel of the box taking the mean
     * of the area it covers.
     *
     * @param side at least the longer side
     * @return box × box values, the picture at the top left
     */
    float[] scaledInto(int box, double side) {
        double scale = box / side;
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

    /**
     * Scales so that the longer side has {@code longest} pixels: smoothly where the picture is
     * enlarged, each pixel taking the mean of the area it covers where it shrinks.
     */
    Picture resampled(int longest) {
        double scale = (double) longest / longest();
        int columns = (int) Math.ceil(width * scale - 1e-9);
        int rows = (int) Math.ceil(height * scale - 1e-9);
        float[] scaled = new float[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                scaled[y * columns + x] =
                        scale > 1
                                ? between((x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5)
                                : mean(x / scale, (x + 1) / scale, y / scale, (y + 1) / scale);
            }
        }
        return new Picture(columns, rows, scaled);
    }

    /** The ink between four pixels' centres. */
    private float between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (float) (upper * (1 - down) + lower * down);
    }

    private double at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x];
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
