package fude.nn.matrix;

import fude.nn.activation.Activation;

/**
 * A table of numbers, row by row; a batch has one row for each sample. It hides where its numbers
 * lie, so that a layer reads like its formula.
 *
 * <p>Two forms: {@link FloatMatrix} trains (32 bits, products by OpenBLAS), {@link DoubleMatrix}
 * checks gradients (64 bits, plain loops). Results overwrite the matrix they are called on: {@code
 * output.product(input, weights)} is output = input · weights. Matrices of one calculation have one
 * form.
 */
public abstract sealed class Matrix permits FloatMatrix, DoubleMatrix {
    private final int columns;
    private int rows;

    /** Two rows, to calculate with. */
    private double[] x = {};

    private double[] y = {};

    Matrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    public final int rows() {
        return rows;
    }

    public final int columns() {
        return columns;
    }

    /** Rows × columns. */
    public final int size() {
        return rows * columns;
    }

    /** Gives the matrix another number of rows; what it held is undefined afterwards. */
    public final void resize(int rows) {
        changeRows(rows);
        this.rows = rows;
    }

    /** A new matrix of the same form, filled with zeros. */
    public abstract Matrix another(int rows, int columns);

    public abstract double get(int row, int column);

    public abstract void set(int row, int column, double value);

    /** Copies a row to {@code target}. */
    public abstract void readRow(int row, double[] target);

    /** Overwrites a row. */
    public abstract void writeRow(int row, double[] values);

    /** Overwrites a row with numbers of 32 bits. */
    public abstract void writeRow(int row, float[] values);

    /** this = a · b. */
    public final void product(Matrix a, Matrix b) {
        check(a.rows == rows && a.columns == b.rows && b.columns == columns);
        multiply(a, false, b, false, false);
    }

    /** this = this + a · b. */
    public final void addProduct(Matrix a, Matrix b) {
        check(a.rows == rows && a.columns == b.rows && b.columns == columns);
        multiply(a, false, b, false, true);
    }

    /** this = aᵀ · b. */
    public final void productTransposedLeft(Matrix a, Matrix b) {
        check(a.columns == rows && a.rows == b.rows && b.columns == columns);
        multiply(a, true, b, false, false);
    }

    /** this = a · bᵀ. */
    public final void productTransposedRight(Matrix a, Matrix b) {
        check(a.rows == rows && a.columns == b.columns && b.rows == columns);
        multiply(a, false, b, true, false);
    }

    /** Each row of this = the one row of {@code row}. */
    public abstract void setEachRow(Matrix row);

    /** this = matrix. */
    public abstract void copy(Matrix matrix);

    /** this = factor · this. */
    public abstract void times(double factor);

    /** Each row of this += factor · the one row of {@code row}. */
    public abstract void addToEachRow(Matrix row, double factor);

    /** Each row of this ⊙= the one row of {@code row}. */
    public abstract void scaleEachRow(Matrix row);

    /** Each row of this += that row of {@code matrix} ⊙ the one row of {@code row}. */
    public abstract void addScaledRows(Matrix matrix, Matrix row);

    /** this, one row, = the sum of the rows of {@code matrix}. */
    public abstract void sumOfRows(Matrix matrix);

    /** this, one row, = the sum of the rows of a ⊙ b. */
    public abstract void sumOfRowProducts(Matrix a, Matrix b);

    /** this = a ⊙ b, element by element. */
    public abstract void elementwiseProduct(Matrix a, Matrix b);

    /** this = f(x), for each row x of {@code matrix}. */
    public void activate(Activation activation, Matrix matrix) {
        makeRows();
        for (int r = 0; r < rows; r++) {
            matrix.readRow(r, x);
            activation.activate(x);
            writeRow(r, x);
        }
    }

    /** Multiplies each element by f'(x), found from f(x) in {@code activated}. */
    public void timesDerivative(Activation activation, Matrix activated) {
        makeRows();
        for (int r = 0; r < rows; r++) {
            readRow(r, x);
            activated.readRow(r, y);
            activation.timesDerivative(x, y);
            writeRow(r, x);
        }
    }

    private void makeRows() {
        if (x.length != columns) {
            x = new double[columns];
            y = new double[columns];
        }
    }

    abstract void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB, boolean add);

    abstract void changeRows(int rows);

    public static void check(boolean shapesAgree) {
        if (!shapesAgree) {
            throw new IllegalArgumentException("the shapes of the matrices do not fit");
        }
    }
}
