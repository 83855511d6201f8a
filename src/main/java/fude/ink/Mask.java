package fude.ink;

/**
 * Which cells of a grid belong to a shape.
 *
 * @param cells width × height, row by row
 */
record Mask(int width, int height, boolean[] cells) {

    /** Everything that does not belong to the shape. */
    Mask inverse() {
        boolean[] others = new boolean[cells.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = !cells[i];
        }
        return new Mask(width, height, others);
    }

    /**
     * What can be reached within the shape from its first cell, up, down and sideways. Of the paper
     * around a digit that is all but the digit's loops.
     */
    Mask reachable() {
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
