package fude.nn.matrix;

/**
 * A matrix product in plain loops, for matrices so small that a native call takes longer than the
 * product. Eight or four columns are made at a time, so that each number of the left matrix is
 * fetched once for them.
 */
final class SmallProduct {
    /** A table, stored row by row, to be transposed or not. */
    static final class Operand {
        private float[] values = {};
        private int rowStep;
        private int columnStep;

        void set(float[] values, int columns, boolean transposed) {
            this.values = values;
            rowStep = transposed ? 1 : columns;
            columnStep = transposed ? columns : 1;
        }
    }

    final Operand left = new Operand();
    final Operand right = new Operand();
    private float[] scratch = {};

    /**
     * z = left · right, or z + left · right, with what {@link #left} and {@link #right} were set
     * to.
     *
     * @param z [rows × columns]
     * @param inner columns of left, rows of right
     */
    void calculate(float[] z, int rows, int columns, int inner, boolean add) {
        float[] b = right.columnStep == 1 ? right.values : rightInRows(columns, inner);
        int column = 0;
        for (; column + 8 <= columns; column += 8) {
            for (int row = 0; row < rows; row++) {
                eight(z, columns, row, column, b, inner, add);
            }
        }
        for (; column + 4 <= columns; column += 4) {
            for (int row = 0; row < rows; row++) {
                four(z, columns, row, column, b, inner, add);
            }
        }
        for (; column < columns; column++) {
            one(z, columns, rows, column, b, inner, add);
        }
    }

    /** A transposed right table, copied so that its rows lie as they are used. */
    private float[] rightInRows(int columns, int inner) {
        if (scratch.length < columns * inner) {
            scratch = new float[columns * inner];
        }
        for (int column = 0; column < columns; column++) {
            for (int k = 0; k < inner; k++) {
                scratch[k * columns + column] = right.values[column * right.columnStep + k];
            }
        }
        return scratch;
    }

    private void eight(
            float[] z, int columns, int row, int column, float[] b, int inner, boolean add) {
        float[] a = left.values;
        int step = left.columnStep;
        int at = row * columns + column;
        int i = row * left.rowStep;
        int j = column;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int k = 0; k < inner; k++) {
            float factor = a[i];
            s0 += factor * b[j];
            s1 += factor * b[j + 1];
            s2 += factor * b[j + 2];
            s3 += factor * b[j + 3];
            s4 += factor * b[j + 4];
            s5 += factor * b[j + 5];
            s6 += factor * b[j + 6];
            s7 += factor * b[j + 7];
            i += step;
            j += columns;
        }
        put(z, at, s0, add);
        put(z, at + 1, s1, add);
        put(z, at + 2, s2, add);
        put(z, at + 3, s3, add);
        put(z, at + 4, s4, add);
        put(z, at + 5, s5, add);
        put(z, at + 6, s6, add);
        put(z, at + 7, s7, add);
    }

    private void four(
            float[] z, int columns, int row, int column, float[] b, int inner, boolean add) {
        float[] a = left.values;
        int step = left.columnStep;
        int at = row * columns + column;
        int i = row * left.rowStep;
        int j = column;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int k = 0; k < inner; k++) {
            float factor = a[i];
            s0 += factor * b[j];
            s1 += factor * b[j + 1];
            s2 += factor * b[j + 2];
            s3 += factor * b[j + 3];
            i += step;
            j += columns;
        }
        put(z, at, s0, add);
        put(z, at + 1, s1, add);
        put(z, at + 2, s2, add);
        put(z, at + 3, s3, add);
    }

    /** One column, four rows at a time. */
    private void one(
            float[] z, int columns, int rows, int column, float[] b, int inner, boolean add) {
        float[] a = left.values;
        int step = left.columnStep;
        int next = left.rowStep;
        int row = 0;
        for (; row + 4 <= rows; row += 4) {
            int i = row * next;
            int j = column;
            float s0 = 0;
            float s1 = 0;
            float s2 = 0;
            float s3 = 0;
            for (int k = 0; k < inner; k++) {
                float factor = b[j];
                s0 += a[i] * factor;
                s1 += a[i + next] * factor;
                s2 += a[i + 2 * next] * factor;
                s3 += a[i + 3 * next] * factor;
                i += step;
                j += columns;
            }
            int at = row * columns + column;
            put(z, at, s0, add);
            put(z, at + columns, s1, add);
            put(z, at + 2 * columns, s2, add);
            put(z, at + 3 * columns, s3, add);
        }
        for (; row < rows; row++) {
            int i = row * next;
            int j = column;
            float sum = 0;
            for (int k = 0; k < inner; k++) {
                sum += a[i] * b[j];
                i += step;
                j += columns;
            }
            put(z, row * columns + column, sum, add);
        }
    }

    private static void put(float[] z, int at, float sum, boolean add) {
        z[at] = add ? z[at] + sum : sum;
    }

    /** Each row of x [rows × columns] = row. */
    static void setRows(float[] x, float[] row, int rows, int columns) {
        int i = 0;
        for (int r = 0; r < rows; r++) {
            for (int column = 0; column < columns; column++) {
                x[i++] = row[column];
            }
        }
    }

    /** sum = the sum of the rows of x [rows × columns]. */
    static void sumRows(float[] sum, float[] x, int rows, int columns) {
        for (int column = 0; column < columns; column++) {
            float total = 0;
            for (int i = column; i < rows * columns; i += columns) {
                total += x[i];
            }
            sum[column] = total;
        }
    }
}
