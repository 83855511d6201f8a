package fude.nn.matrix;

import fude.nn.activation.Activation;

/**
 * The form that trains: 32 bits, products by OpenBLAS, everything else in plain loops over arrays.
 * Shares its work among a {@link ThreadTeam}.
 */
public final class FloatMatrix extends Matrix {
    private final ThreadTeam team;
    private final FloatTable table;
    private final Product product;
    private final ElementLoop loop;
    private final FloatRows byRow;
    private final RowFill rowFill;

    public FloatMatrix(int rows, int columns) {
        this(rows, columns, ThreadTeam.ALONE);
    }

    public FloatMatrix(int rows, int columns, ThreadTeam team) {
        super(rows, columns);
        this.team = team;
        table = new FloatTable(rows, columns, team);
        product = new Product(team);
        loop = new ElementLoop(team);
        byRow = new FloatRows(columns);
        rowFill = new RowFill(team);
    }

    @Override
    public FloatMatrix another(int rows, int columns) {
        return new FloatMatrix(rows, columns, team);
    }

    public ThreadTeam team() {
        return team;
    }

    @Override
    void changeRows(int rows) {
        table.resize(rows);
    }

    /** The numbers, for reading; row r starts at r × columns. */
    public float[] read() {
        return table.whole().read();
    }

    /** Begins a change block by block, by {@link #fetch} and {@link #store}. */
    public void beginBlocks() {
        table.storage().readNative();
    }

    /** The numbers of some rows, in an array of the thread's own that the next call overwrites. */
    public float[] fetch(int slice, int fromRow, int toRow) {
        return table.storage().fetch(slice, fromRow, toRow);
    }

    /** Puts what {@link #fetch} gave back to its place. */
    public void store(int slice, int fromRow, int toRow, float[] values) {
        table.storage().store(slice, fromRow, toRow, values);
    }

    /** Ends a change block by block. */
    public void endBlocks() {
        table.storage().fillNative();
    }

    /** The numbers, to be changed. */
    public float[] change() {
        return table.whole().change();
    }

    /** The array, to be filled whole: what it holds is undefined. */
    public float[] fill() {
        return table.empty().fill();
    }

    /** Fills all rows. */
    public void fillRows(RowFiller filler) {
        rowFill.run(filler, fill(), rows(), columns());
    }

    /**
     * Fills some columns of all rows; all others are zero, and products leave them out.
     *
     * @param columns in ascending order; the first {@code count} of the array count
     * @param filler writes {@code count} numbers for each row
     */
    public void fillRows(int[] columns, int count, RowFiller filler) {
        rowFill.run(filler, table.fillPacked(columns, count), rows(), count);
    }

    @Override
    void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB, boolean add) {
        FloatMatrix left = (FloatMatrix) a;
        FloatMatrix right = (FloatMatrix) b;
        FloatStorage into = add ? table.whole() : table.empty();
        FloatStorage factor = right.table.whole();
        if (left.table.isPacked() && !transposeB && !(add && transposeA)) {
            multiplyPacked(left, transposeA, right, add);
            return;
        }
        product.left.set(natives(left).pointers(), left.columns(), transposeA);
        product.right.set(factor.readNative().rightPointers(), right.columns(), transposeB);
        NativeFloats result = add ? into.changeNative() : into.fillNative();
        int inner = transposeA ? left.rows() : left.columns();
        product.calculate(result, rows(), columns(), inner, add ? 1 : 0);
    }

    /** The same without the columns of the left matrix that are zero. */
    private void multiplyPacked(
            FloatMatrix left, boolean transpose, FloatMatrix right, boolean add) {
        ColumnSet some = left.table.used();
        FloatStorage factor = right.table.storage();
        FloatStorage into = table.storage();
        product.left.set(left.table.storage().readNative().pointers(), some.count(), transpose);
        NativeFloats read = transpose ? factor.readNative() : factor.readNativeRows(some);
        product.right.set(read.rightPointers(), right.columns(), false);
        if (transpose) {
            NativeFloats result = into.fillNativeRows(some);
            product.calculate(result, some.count(), columns(), left.rows(), add ? 1 : 0);
        } else {
            NativeFloats result = add ? into.changeNative() : into.fillNative();
            product.calculate(result, rows(), columns(), some.count(), add ? 1 : 0);
        }
    }

    @Override
    public double get(int row, int column) {
        return read()[row * columns() + column];
    }

    @Override
    public void set(int row, int column, double value) {
        change()[row * columns() + column] = (float) value;
    }

    @Override
    public void readRow(int row, double[] target) {
        float[] from = read();
        for (int i = 0; i < columns(); i++) {
            target[i] = from[row * columns() + i];
        }
    }

    @Override
    public void writeRow(int row, double[] values) {
        float[] to = change();
        for (int i = 0; i < columns(); i++) {
            to[row * columns() + i] = (float) values[i];
        }
    }

    @Override
    public void writeRow(int row, float[] values) {
        System.arraycopy(values, 0, change(), row * columns(), columns());
    }

    @Override
    public void setEachRow(Matrix row) {
        table.empty().fillRows(of(row), rows());
    }

    @Override
    public void copy(Matrix matrix) {
        float[] from = of(matrix);
        System.arraycopy(from, 0, fill(), 0, size());
    }

    @Override
    public void times(double factor) {
        float[] x = change();
        float f = (float) factor;
        int n = size();
        for (int i = 0; i < n; i++) {
            x[i] *= f;
        }
    }

    @Override
    public void addToEachRow(Matrix row, double factor) {
        byRow.addToEach(change(), of(row), (float) factor, rows());
    }

    @Override
    public void scaleEachRow(Matrix row) {
        byRow.scaleEach(change(), of(row), rows());
    }

    @Override
    public void addScaledRows(Matrix matrix, Matrix row) {
        byRow.addScaledToEach(change(), of(matrix), of(row), rows());
    }

    @Override
    public void sumOfRows(Matrix matrix) {
        product.right.set(natives(matrix).rightPointers(), matrix.columns(), false);
        product.sumRows(table.empty().fillNative(), matrix.rows(), columns());
    }

    @Override
    public void sumOfRowProducts(Matrix a, Matrix b) {
        byRow.sumOfProducts(fill(), of(a), of(b), a.rows());
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        NativeFloats x = natives(a);
        NativeFloats y = natives(b);
        loop.set(table.empty().fillNative(), FloatLoops::product, x, y, size());
    }

    private static NativeFloats natives(Matrix matrix) {
        return ((FloatMatrix) matrix).table.whole().readNative();
    }

    private static float[] of(Matrix matrix) {
        return ((FloatMatrix) matrix).read();
    }

    @Override
    public void activate(Activation activation, Matrix x) {
        if (activation.isElementwise()) {
            NativeFloats from = natives(x);
            loop.set(table.empty().fillNative(), FloatLoops.of(activation), from, size());
        } else {
            super.activate(activation, x);
        }
    }

    @Override
    public void timesDerivative(Activation activation, Matrix activated) {
        if (activation.isElementwise()) {
            NativeFloats y = natives(activated);
            loop.change(
                    table.whole().changeNative(), FloatLoops.derivativeOf(activation), y, size());
        } else {
            super.timesDerivative(activation, activated);
        }
    }
}
