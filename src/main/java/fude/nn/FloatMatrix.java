package fude.nn;

import java.util.Arrays;

/**
 * The form that trains: 32 bits, products by OpenBLAS, everything else in plain loops over the
 * array that {@link #read}, {@link #change} and {@link #fill} give. Shares its work among a {@link
 * ThreadTeam}.
 */
public final class FloatMatrix extends Matrix {
    /** Below so many numbers one thread is done before two have met. */
    private static final int WORTH_SHARING = 1 << 15;

    private final ThreadTeam team;
    private final FloatStorage storage;
    private final Product product;
    private final ElementLoop loop;
    private final FloatRows byRow;
    private final ColumnSet used = new ColumnSet();
    private final ThreadTeam.Work fillPart = this::fillPart;
    private RowFiller rowFiller;
    private int rowWidth;
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
    }

    @Override
    public FloatMatrix another(int rows, int columns) {
        return new FloatMatrix(rows, columns, team);
    }

    ThreadTeam team() {
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

    /** The numbers of some rows alone, in their place of the array, for one thread of the team. */
    float[] readRows(int slice, int from, int to) {
        return storage.readRows(slice, from, to);
    }

    /** The numbers, to be changed. */
    public float[] change() {
        unpack();
        return storage.change();
    }

    /** The array, to be filled whole: what it holds is undefined. */
    public float[] fill() {
        if (isPacked) {
            resize(rows());
        }
        return storage.fill();
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
        fill();
        fillRows(columns(), filler);
    }

    private void fillRows(int width, RowFiller filler) {
        rowWidth = width;
        rowFiller = filler;
        if (size() < WORTH_SHARING) {
            fillPart.part(0, 0, rows());
        } else {
            team.run(rows(), fillPart);
        }
    }

    private void fillPart(int slice, int from, int to) {
        float[] values = storage.fill();
        for (int row = from; row < to; row++) {
            rowFiller.fill(slice, row, values, row * rowWidth);
        }
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
        fillRows(count, filler);
        isPacked = true;
    }

    /** Gives every column its place. */
    private void unpack() {
        if (isPacked) {
            isPacked = false;
            float[] packed = Arrays.copyOf(storage.read(), rows() * used.count());
            storage.resize(rows());
            float[] all = storage.fill();
            Arrays.fill(all, 0, size(), 0);
            for (int i = 0; i < packed.length; i++) {
                int row = i / used.count();
                all[row * columns() + used.column(i % used.count())] = packed[i];
            }
        }
    }

    @Override
    void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB, boolean add) {
        FloatMatrix left = (FloatMatrix) a;
        FloatMatrix right = (FloatMatrix) b;
        float keep = add ? 1 : 0;
        right.unpack();
        if (left.isPacked && !transposeB && !(add && transposeA)) {
            multiplyPacked(left, transposeA, right, keep);
            return;
        }
        left.unpack();
        product.left.set(left.storage.readNative(), left.columns(), transposeA);
        product.right.set(right.storage.readNative(), right.columns(), transposeB);
        NativeFloats into = add ? storage.changeNative() : storage.fillNative();
        product.calculate(into, rows(), columns(), transposeA ? left.rows() : left.columns(), keep);
    }

    /** The same without the columns of the left matrix that are zero. */
    private void multiplyPacked(
            FloatMatrix left, boolean transpose, FloatMatrix right, float keep) {
        ColumnSet some = left.used;
        product.left.set(left.storage.readNative(), some.count(), transpose);
        if (transpose) {
            product.right.set(right.storage.readNative(), right.columns(), false);
            NativeFloats into = storage.fillNativeRows(some);
            product.calculate(into, some.count(), columns(), left.rows(), keep);
        } else {
            product.right.set(right.storage.readNativeRows(some), right.columns(), false);
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
        byRow.sum(fill(), of(matrix), matrix.rows());
    }

    @Override
    public void sumOfRowProducts(Matrix a, Matrix b) {
        byRow.sumOfProducts(fill(), of(a), of(b), a.rows());
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        float[] x = of(a); // read before this is filled, which it may be itself
        float[] y = of(b);
        loop.run(FloatLoops::product, fill(), x, y, size());
    }

    private static float[] of(Matrix matrix) {
        return ((FloatMatrix) matrix).read();
    }

    @Override
    public void activate(Activation activation, Matrix x) {
        if (activation.isElementwise()) {
            loop.run(FloatLoops.of(activation), fill(), of(x), null, size());
        } else {
            super.activate(activation, x);
        }
    }

    @Override
    public void timesDerivative(Activation activation, Matrix activated) {
        if (activation.isElementwise()) {
            loop.run(FloatLoops.derivativeOf(activation), change(), of(activated), null, size());
        } else {
            super.timesDerivative(activation, activated);
        }
    }
}
