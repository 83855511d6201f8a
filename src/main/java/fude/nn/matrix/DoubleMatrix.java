package fude.nn.matrix;

import java.util.Arrays;

/** The form that checks gradients: 64 bits, and every operation written as its formula. */
public final class DoubleMatrix extends Matrix {
    private double[] values;

    public DoubleMatrix(int rows, int columns) {
        super(rows, columns);
        values = new double[rows * columns];
    }

    @Override
    public DoubleMatrix another(int rows, int columns) {
        return new DoubleMatrix(rows, columns);
    }

    @Override
    void changeRows(int rows) {
        if (rows * columns() > values.length) {
            values = new double[rows * columns()];
        }
    }

    @Override
    public double get(int row, int column) {
        return values[row * columns() + column];
    }

    @Override
    public void set(int row, int column, double value) {
        values[row * columns() + column] = value;
    }

    @Override
    public void readRow(int row, double[] target) {
        System.arraycopy(values, row * columns(), target, 0, columns());
    }

    @Override
    public void writeRow(int row, double[] from) {
        System.arraycopy(from, 0, values, row * columns(), columns());
    }

    @Override
    public void writeRow(int row, float[] from) {
        for (int i = 0; i < columns(); i++) {
            values[row * columns() + i] = from[i];
        }
    }

    @Override
    void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB, boolean add) {
        int inner = transposeA ? a.rows() : a.columns();
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                double sum = add ? get(r, c) : 0;
                for (int k = 0; k < inner; k++) {
                    sum +=
                            (transposeA ? a.get(k, r) : a.get(r, k))
                                    * (transposeB ? b.get(c, k) : b.get(k, c));
                }
                set(r, c, sum);
            }
        }
    }

    @Override
    public void setEachRow(Matrix row) {
        for (int i = 0; i < size(); i++) {
            values[i] = of(row)[i % columns()];
        }
    }

    @Override
    public void copy(Matrix matrix) {
        System.arraycopy(of(matrix), 0, values, 0, size());
    }

    @Override
    public void times(double factor) {
        for (int i = 0; i < size(); i++) {
            values[i] *= factor;
        }
    }

    @Override
    public void addToEachRow(Matrix row, double factor) {
        for (int i = 0; i < size(); i++) {
            values[i] += factor * of(row)[i % columns()];
        }
    }

    @Override
    public void scaleEachRow(Matrix row) {
        for (int i = 0; i < size(); i++) {
            values[i] *= of(row)[i % columns()];
        }
    }

    @Override
    public void addScaledRows(Matrix matrix, Matrix row) {
        for (int i = 0; i < size(); i++) {
            values[i] += of(matrix)[i] * of(row)[i % columns()];
        }
    }

    @Override
    public void sumOfRows(Matrix matrix) {
        Arrays.fill(values, 0);
        for (int i = 0; i < matrix.size(); i++) {
            values[i % columns()] += of(matrix)[i];
        }
    }

    @Override
    public void sumOfRowProducts(Matrix a, Matrix b) {
        Arrays.fill(values, 0);
        for (int i = 0; i < a.size(); i++) {
            values[i % columns()] += of(a)[i] * of(b)[i];
        }
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        for (int i = 0; i < size(); i++) {
            values[i] = of(a)[i] * of(b)[i];
        }
    }

    private static double[] of(Matrix matrix) {
        return ((DoubleMatrix) matrix).values;
    }
}
