package fude.nn.matrix;

import java.util.Arrays;

/** Some columns of a table, in ascending order. */
final class ColumnSet {
    private int[] columns = new int[0];
    private int count;

    /** Copies the first {@code count} of {@code columns}. */
    void set(int[] columns, int count) {
        if (this.columns.length < count) {
            this.columns = new int[columns.length];
        }
        System.arraycopy(columns, 0, this.columns, 0, count);
        this.count = count;
    }

    void set(ColumnSet other) {
        set(other.columns, other.count);
    }

    int count() {
        return count;
    }

    int column(int index) {
        return columns[index];
    }

    /** The index of the first of them that is at least {@code column}. */
    int firstFrom(int column) {
        int index = Arrays.binarySearch(columns, 0, count, column);
        return index < 0 ? -index - 1 : index;
    }
}
