package fude.ink;

/** The pixels of a picture that are something, ink for example. */
final class InkMask {
    private final int width;
    private final int height;
    private final boolean[] set;

    InkMask(int width, int height) {
        this(width, height, new boolean[width * height]);
    }

    private InkMask(int width, int height, boolean[] set) {
        this.width = width;
        this.height = height;
        this.set = set;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int pixel) {
        return set[pixel];
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && set[y * width + x];
    }

    void set(int pixel, boolean value) {
        set[pixel] = value;
    }

    InkMask without(InkMask other) {
        boolean[] rest = new boolean[set.length];
        for (int i = 0; i < set.length; i++) {
            rest[i] = set[i] && !other.set[i];
        }
        return new InkMask(width, height, rest);
    }

    /** Rows become columns. */
    InkMask transposed() {
        boolean[] turned = new boolean[set.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = set[y * width + x];
            }
        }
        return new InkMask(height, width, turned);
    }

    /** How many pixels in a column are set without a gap, this one included. */
    int run(int x, int y) {
        return runEnd(x, y) - runStart(x, y) + 1;
    }

    int runStart(int x, int y) {
        int top = y;
        while (at(x, top - 1)) {
            top--;
        }
        return top;
    }

    int runEnd(int x, int y) {
        int bottom = y;
        while (at(x, bottom + 1)) {
            bottom++;
        }
        return bottom;
    }
}
