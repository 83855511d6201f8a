package fude.nn.matrix;

import fude.nn.activation.Activation;

/**
 * The form that trains: 32 bits, products by OpenBLAS, everything else in plain loops over arrays.
 * Shares its work among a {@link ThreadTeam}.
 */
public final class FloatMatrix extends Matrix {
    private final ThreadTeam team;
    private final FloatStorage storage;
    private final Product product;
    private final ElementLoop loop;
    private final FloatRows byRow;
    private final ColumnSet used = new ColumnSet();
    private final RowFill rowFill;
    private boolean isPacked;

    public FloatMatrix(int rows, int columns) {
        this(rows, columns, ThreadTeam.ALONE);
    }

    public FloatMatrix(int rows, int columns, ThreadTeam team) {
        super(rows, columns);
        this.team = team;
        storage = new FloatStorage(rows, columns, team);
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
        isPacked = false;
        storage.resize(rows);
    }

    /** The numbers, for reading; row r starts at r × columns. */
    public float[] read() {
        unpack();
        return storage.read();
    }

    /** Begins a change block by block, by {@link #fetch} and {@link #store}. */
    public void beginBlocks() {
        storage.readNative();
    }

    /** The numbers of some rows, in an array of the thread's own that the next call overwrites. */
    public float[] fetch(int slice, int fromRow, int toRow) {
        return storage.fetch(slice, fromRow, toRow);
    }

    /** Puts what {@link #fetch} gave back to its place. */
    public void store(int slice, int fromRow, int toRow, float[] values) {
        storage.store(slice, fromRow, toRow, values);
    }

    /** Ends a change block by block. */
    public void endBlocks() {
        storage.fillNative();
    }

    /** The numbers, to be changed. */
    public float[] change() {
        unpack();
        return storage.change();
    }

    /** The array, to be filled whole: what it holds is undefined. */
    public float[] fill() {
        forget();
        return storage.fill();
    }

    /** To be called before all numbers change: only what was filled in packed form stays packed. */
    private void forget() {
        if (isPacked) {
            resize(rows());
        }
    }

    /** Writes rows; several threads may call it at the same time. */
    @FunctionalInterface
    public interface RowFiller {
        /**
         * @param slice which thread of the team calls
         * @param target where the row's numbers belong, from {@code offset} on
         */
        void fill(int slice, int row, float[] target, int offset);
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
        used.set(columns, count);
        storage.resize(rows(), count);
        rowFill.run(filler, storage.fill(), rows(), count);
        isPacked = true;
    }

    /** Gives every column its place, the last first: both forms may lie in the same array. */
    private void unpack() {
        if (!isPacked) {
            return;
        }
        isPacked = false;
        float[] packed = storage.read();
        storage.resize(rows());
        float[] all = storage.fill();
        int next = rows() * used.count() - 1;
        for (int row = rows() - 1; row >= 0; row--) {
            int index = used.count() - 1;
            for (int column = columns() - 1; column >= 0; column--) {
                boolean isUsed = index >= 0 && used.column(index) == column;
                all[row * columns() + column] = isUsed ? packed[next--] : 0;
                index -= isUsed ? 1 : 0;
            }
        }
    }

    @Override
    void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB, boolean add) {
        FloatMatrix left = (FloatMatrix) a;
        FloatMatrix right = (FloatMatrix) b;
        float keep = add ? 1 : 0;
        if (add) {
            unpack();
        } else {
            forget();
        }
        right.unpack();
        if (left.isPacked && !transposeB && !(add && transposeA)) {
            multiplyPacked(left, transposeA, right, keep);
            return;
        }
        left.unpack();
        product.left.set(left.storage.readNative().pointers(), left.columns(), transposeA);
        product.right.set(right.storage.readNative().rightPointers(), right.columns(), transposeB);
        NativeFloats into = add ? storage.changeNative() : storage.fillNative();
        product.calculate(into, rows(), columns(), transposeA ? left.rows() : left.columns(), keep);
    }

    /** The same without the columns of the left matrix that are zero. */
    private void multiplyPacked(
            FloatMatrix left, boolean transpose, FloatMatrix right, float keep) {
        ColumnSet some = left.used;
        product.left.set(left.storage.readNative().pointers(), some.count(), transpose);
        if (transpose) {
            product.right.set(right.storage.readNative().rightPointers(), right.columns(), false);
            NativeFloats into = storage.fillNativeRows(some);
            product.calculate(into, some.count(), columns(), left.rows(), keep);
        } else {
            product.right.set(
                    right.storage.readNativeRows(some).rightPointers(), right.columns(), false);
            NativeFloats into = keep == 0 ? storage.fillNative() : storage.changeNative();
            product.calculate(into, rows(), columns(), some.count(), keep);
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
        forget();
        storage.fillRows(of(row), rows());
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
        forget();
        product.sumRows(storage.fillNative(), matrix.rows(), columns());
    }

    @Override
    public void sumOfRowProducts(Matrix a, Matrix b) {
        byRow.sumOfProducts(fill(), of(a), of(b), a.rows());
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        NativeFloats x = natives(a);
        NativeFloats y = natives(b);
        forget();
        loop.set(storage.fillNative(), FloatLoops::product, x, y, size());
    }

    private static NativeFloats natives(Matrix matrix) {
        ((FloatMatrix) matrix).unpack();
        return ((FloatMatrix) matrix).storage.readNative();
    }

    private static float[] of(Matrix matrix) {
        return ((FloatMatrix) matrix).read();
    }

    @Override
    public void activate(Activation activation, Matrix x) {
        if (activation.isElementwise()) {
            NativeFloats from = natives(x);
            forget();
            loop.set(storage.fillNative(), FloatLoops.of(activation), from, size());
        } else {
            super.activate(activation, x);
        }
    }

    @Override
    public void timesDerivative(Activation activation, Matrix activated) {
        if (activation.isElementwise()) {
            NativeFloats y = natives(activated);
            unpack();
            loop.change(storage.changeNative(), FloatLoops.derivativeOf(activation), y, size());
        } else {
            super.timesDerivative(activation, activated);
        }
    }
}
