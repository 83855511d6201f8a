package fude.nn;

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
        ensureCapacity(rows * columns);
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

    /** this = a · b. */
    public final void product(Matrix a, Matrix b) {
        check(a.rows == rows && a.columns == b.rows && b.columns == columns);
        multiply(a, false, b, false);
    }

    /** this = aᵀ · b. */
    public final void productTransposedLeft(Matrix a, Matrix b) {
        check(a.columns == rows && a.rows == b.rows && b.columns == columns);
        multiply(a, true, b, false);
    }

    /** this = a · bᵀ. */
    public final void productTransposedRight(Matrix a, Matrix b) {
        check(a.rows == rows && a.columns == b.columns && b.rows == columns);
        multiply(a, false, b, true);
    }

    /** Adds the one row of {@code row} to each row of this. */
    public abstract void addToEachRow(Matrix row);

    /** this, one row, = the sum of the rows of {@code matrix}. */
    public abstract void sumOfRows(Matrix matrix);

    /** Replaces each x by f(x). */
    public abstract void activate(Activation activation);

    /** Multiplies each element by f'(x), found from f(x) in {@code activated}. */
    public abstract void timesDerivative(Activation activation, Matrix activated);

    /** this = a ⊙ b, element by element. */
    public abstract void elementwiseProduct(Matrix a, Matrix b);

    abstract void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB);

    abstract void ensureCapacity(int size);

    static void check(boolean shapesAgree) {
        if (!shapesAgree) {
            throw new IllegalArgumentException("the shapes of the matrices do not fit");
        }
    }
}
