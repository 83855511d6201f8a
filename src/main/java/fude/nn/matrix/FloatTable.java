package fude.nn.matrix;

/**
 * The numbers of a {@link FloatMatrix}. Where only some columns are not zero they can lie packed,
 * without the others, until someone wants them all.
 */
final class FloatTable {
    private final int columns;
    private final FloatStorage storage;
    private final ColumnSet used = new ColumnSet();
    private int rows;
    private boolean isPacked;

    FloatTable(int rows, int columns, ThreadTeam team) {
        this.rows = rows;
        this.columns = columns;
        storage = new FloatStorage(rows, columns, team);
    }

    /** Changes the number of rows; what they hold is undefined then. */
    void resize(int rows) {
        this.rows = rows;
        isPacked = false;
        storage.resize(rows);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Whether some columns lie packed. */
    boolean isPacked() {
        return isPacked;
    }

    /** The columns that lie packed. */
    ColumnSet used() {
        return used;
    }

    /** The storage as it is, packed or not. */
    FloatStorage storage() {
        return storage;
    }

    /** The storage, with all columns in their places. */
    FloatStorage whole() {
        unpack();
        return storage;
    }

    /** The storage, to be filled whole: what it holds is undefined. */
    FloatStorage empty() {
        if (isPacked) {
            resize(rows);
        }
        return storage;
    }

    /**
     * The array for {@code count} numbers of each row, those of the columns given; to be filled.
     */
    float[] fillPacked(int[] columns, int count) {
        used.set(columns, count);
        storage.resize(rows, count);
        isPacked = true;
        return storage.fill();
    }

    /** Gives every column its place, the last first: both forms may lie in the same array. */
    private void unpack() {
        if (!isPacked) {
            return;
        }
        float[] packed = storage.read();
        resize(rows);
        float[] all = storage.fill();
        int next = rows * used.count() - 1;
        for (int row = rows - 1; row >= 0; row--) {
            int index = used.count() - 1;
            for (int column = columns - 1; column >= 0; column--) {
                boolean isUsed = index >= 0 && used.column(index) == column;
                all[row * columns + column] = isUsed ? packed[next--] : 0;
                index -= isUsed ? 1 : 0;
            }
        }
    }
}
