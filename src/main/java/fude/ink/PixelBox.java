package fude.ink;

/** A box of pixels in a picture; right and bottom are the last pixels inside. */
public record PixelBox(int left, int top, int right, int bottom) {
    public static final PixelBox EMPTY =
            new PixelBox(
                    Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

    public int width() {
        return right - left + 1;
    }

    public int height() {
        return bottom - top + 1;
    }

    /** The longer side. */
    public int longest() {
        return Math.max(width(), height());
    }

    public double middleX() {
        return (left + right + 1) / 2.0;
    }

    public double middleY() {
        return (top + bottom + 1) / 2.0;
    }

    public PixelBox with(int x, int y) {
        return holds(x, y) ? this : joined(new PixelBox(x, y, x, y));
    }

    public boolean holds(int x, int y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    public boolean holds(PixelBox other) {
        return equals(joined(other));
    }

    public PixelBox joined(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Larger on all sides. */
    public PixelBox grown(int by) {
        return new PixelBox(left - by, top - by, right + by, bottom + by);
    }

    /** Larger on all sides, within a picture. */
    public PixelBox grown(int by, int width, int height) {
        return new PixelBox(
                Math.max(0, left - by),
                Math.max(0, top - by),
                Math.min(width - 1, right + by),
                Math.min(height - 1, bottom + by));
    }

    /** The same in a picture that is {@code scale} times as large. */
    public PixelBox scaled(double scale) {
        return new PixelBox(
                (int) Math.floor(left * scale),
                (int) Math.floor(top * scale),
                (int) Math.ceil((right + 1) * scale) - 1,
                (int) Math.ceil((bottom + 1) * scale) - 1);
    }

    /** How many columns both have; negative for the gap between them. */
    public int sharedColumns(PixelBox other) {
        return Math.min(right, other.right) - Math.max(left, other.left) + 1;
    }

    /** How many rows both have; negative for the gap between them. */
    public int sharedRows(PixelBox other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top) + 1;
    }
}
