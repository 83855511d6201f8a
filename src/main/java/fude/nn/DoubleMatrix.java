package fude.nn;

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
    void ensureCapacity(int size) {
        if (size > values.length) {
            values = new double[size];
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
    void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB) {
        int inner = transposeA ? a.rows() : a.columns();
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                double sum = 0;
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
    public void addToEachRow(Matrix row) {
        for (int i = 0; i < size(); i++) {
            values[i] += row.get(0, i % columns());
        }
    }

    @Override
    public void sumOfRows(Matrix matrix) {
        Arrays.fill(values, 0);
        for (int i = 0; i < matrix.size(); i++) {
            values[i % columns()] += ((DoubleMatrix) matrix).values[i];
        }
    }

    @Override
    public void activate(Activation activation) {
        for (int i = 0; i < size(); i++) {
            values[i] = activation.value(values[i]);
        }
    }

    @Override
    public void timesDerivative(Activation activation, Matrix activated) {
        for (int i = 0; i < size(); i++) {
            values[i] *= activation.derivative(((DoubleMatrix) activated).values[i]);
        }
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        for (int i = 0; i < size(); i++) {
            values[i] = ((DoubleMatrix) a).values[i] * ((DoubleMatrix) b).values[i];
        }
    }
}
