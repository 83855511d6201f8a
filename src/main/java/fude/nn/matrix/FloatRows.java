package fude.nn.matrix;

import java.util.Arrays;

/**
 * Loops over the rows of a table with one number for each column. Each row is copied to the front
 * first: the JIT compiler vectorises a loop only where all arrays are used at the same index.
 */
final class FloatRows {
    private final int n;
    private final float[] row;
    private final float[] other;

    FloatRows(int columns) {
        n = columns;
        row = new float[columns];
        other = new float[columns];
    }

    /** sum = Σ of the rows of x ⊙ y. */
    void sumOfProducts(float[] sum, float[] x, float[] y, int rows) {
        Arrays.fill(sum, 0, n, 0);
        for (int r = 0; r < rows; r++) {
            System.arraycopy(x, r * n, row, 0, n);
            System.arraycopy(y, r * n, other, 0, n);
            addProduct(sum, row, other);
        }
    }

    /** x += factor · addend in each row. */
    void addToEach(float[] x, float[] addend, float factor, int rows) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(x, r * n, row, 0, n);
            addScaled(row, addend, factor);
            System.arraycopy(row, 0, x, r * n, n);
        }
    }

    /** x ⊙= scale in each row. */
    void scaleEach(float[] x, float[] scale, int rows) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(x, r * n, row, 0, n);
            FloatLoops.product(row, row, scale, 0, n);
            System.arraycopy(row, 0, x, r * n, n);
        }
    }

    /** x += y ⊙ scale in each row. */
    void addScaledToEach(float[] x, float[] y, float[] scale, int rows) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(x, r * n, row, 0, n);
            System.arraycopy(y, r * n, other, 0, n);
            addProduct(row, other, scale);
            System.arraycopy(row, 0, x, r * n, n);
        }
    }

    private void addProduct(float[] z, float[] x, float[] y) {
        for (int i = 0; i < n; i++) {
            z[i] += x[i] * y[i];
        }
    }

    private void addScaled(float[] z, float[] x, float factor) {
        for (int i = 0; i < n; i++) {
            z[i] += factor * x[i];
        }
    }
}
