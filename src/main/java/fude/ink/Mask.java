package fude.ink;

/**
 * Which cells of a grid belong to a shape: the pixels of a picture that are ink, for example.
 *
 * @param cells width × height, row by row
 */
public record Mask(int width, int height, boolean[] cells) {

    /** No cell, to be filled. */
    public Mask(int width, int height) {
        this(width, height, new boolean[width * height]);
    }

    public boolean at(int cell) {
        return cells[cell];
    }

    /** Whether a cell belongs to it; none outside of the grid does. */
    public boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && cells[y * width + x];
    }

    public void set(int cell, boolean value) {
        cells[cell] = value;
    }

    /** Everything that does not belong to the shape. */
    public Mask inverse() {
        boolean[] others = new boolean[cells.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = !cells[i];
        }
        return new Mask(width, height, others);
    }

    public Mask with(Mask other) {
        boolean[] both = new boolean[cells.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = cells[i] || other.cells[i];
        }
        return new Mask(width, height, both);
    }

    public Mask without(Mask other) {
        boolean[] rest = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            rest[i] = cells[i] && !other.cells[i];
        }
        return new Mask(width, height, rest);
    }

    /** Rows become columns. */
    public Mask transposed() {
        boolean[] turned = new boolean[cells.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = cells[y * width + x];
            }
        }
        return new Mask(height, width, turned);
    }

    /** How many cells of a column belong to it without a gap, this one included. */
    public int run(int x, int y) {
        return runEnd(x, y) - runStart(x, y) + 1;
    }

    public int runStart(int x, int y) {
        int top = y;
        while (at(x, top - 1)) {
            top--;
        }
        return top;
    }

    public int runEnd(int x, int y) {
        int bottom = y;
        while (at(x, bottom + 1)) {
            bottom++;
        }
        return bottom;
    }

    /**
     * What can be reached within the shape from its first cell, up, down and sideways. Of the paper
     * around a digit that is all but the digit's loops.
     */
    public Mask reachable() {
        boolean[] reached = new boolean[cells.length];
        int[] waiting = new int[cells.length];
        int count = 0;
        if (cells[0]) {
            reached[0] = true;
            waiting[count++] = 0;
        }
        while (count > 0) {
            int cell = waiting[--count];
            int x = cell % width;
            for (int side = 0; side < 4; side++) {
                int step = side < 2 ? 1 - 2 * side : (5 - 2 * side) * width;
                int next = cell + step;
                boolean around = side == 0 && x == width - 1 || side == 1 && x == 0;
                if (!around && next >= 0 && next < cells.length && cells[next] && !reached[next]) {
                    reached[next] = true;
                    waiting[count++] = next;
                }
            }
        }
        return new Mask(width, height, reached);
    }
}
