package fude.nn.matrix;

import fude.nn.activation.Activation;

/**
 * The form that trains: 32 bits, products by OpenBLAS, everything else in plain loops over arrays.
 * Shares its work among a {@link ThreadTeam}. A {@linkplain #small small} one has its products in
 * plain loops, too.
 */
public final class FloatMatrix extends Matrix {
    private final ThreadTeam team;
    private final boolean isSmall;
    private final FloatTable table;
    private final FloatProduct product;
    private final ElementLoop loop;
    private final FloatRows byRow;
    private final RowFill rowFill;

    public FloatMatrix(int rows, int columns) {
        this(rows, columns, ThreadTeam.ALONE);
    }

    public FloatMatrix(int rows, int columns, ThreadTeam team) {
        this(rows, columns, team, false);
    }

    private FloatMatrix(int rows, int columns, ThreadTeam team, boolean isSmall) {
        super(rows, columns);
        this.team = team;
        this.isSmall = isSmall;
        table = new FloatTable(rows, columns, team);
        product = new FloatProduct(team, isSmall);
        loop = new ElementLoop(team);
        byRow = new FloatRows(columns);
        rowFill = new RowFill(team);
    }

    /** A matrix of no numbers, for the form in which nothing is calculated by a native call. */
    public static FloatMatrix small(ThreadTeam team) {
        return new FloatMatrix(0, 0, team, true);
    }

    @Override
    public FloatMatrix another(int rows, int columns) {
        return new FloatMatrix(rows, columns, team, isSmall);
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
        if (isSmall) {
            read();
        } else {
            table.storage().readNative();
        }
    }

    /** The numbers of some rows, in an array of the thread's own that the next call overwrites. */
    public float[] fetch(int slice, int fromRow, int toRow) {
        return table.storage().fetch(slice, fromRow, toRow);
    }

    /** Puts what {@link #fetch} gave back to its place. */
    public void store(int slice, int fromRow, int toRow, float[] values) {
        if (isSmall) {
            int from = fromRow * columns();
            System.arraycopy(values, 0, fill(), from, toRow * columns() - from);
        } else {
            table.storage().store(slice, fromRow, toRow, values);
        }
    }

    /** Ends a change block by block. */
    public void endBlocks() {
        if (!isSmall) {
            table.storage().fillNative();
        }
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
        product.calculate(
                table,
                ((FloatMatrix) a).table,
                transposeA,
                ((FloatMatrix) b).table,
                transposeB,
                add);
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
        if (isSmall) {
            SmallProduct.setRows(fill(), of(row), rows(), columns());
        } else {
            table.empty().fillRows(of(row), rows());
        }
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
        product.sumRows(table, ((FloatMatrix) matrix).table);
    }

    @Override
    public void sumOfRowProducts(Matrix a, Matrix b) {
        byRow.sumOfProducts(fill(), of(a), of(b), a.rows());
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        if (isSmall) {
            FloatLoops.product(fill(), of(a), of(b), 0, size());
            return;
        }
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
        if (isSmall && activation.isElementwise()) {
            float[] from = of(x);
            FloatLoops.of(activation).run(fill(), from, from, 0, size());
        } else if (activation.isElementwise()) {
            NativeFloats from = natives(x);
            loop.set(table.empty().fillNative(), FloatLoops.of(activation), from, size());
        } else {
            super.activate(activation, x);
        }
    }

    @Override
    public void timesDerivative(Activation activation, Matrix activated) {
        if (isSmall && activation.isElementwise()) {
            float[] y = of(activated);
            FloatLoops.derivativeOf(activation).run(change(), y, y, 0, size());
        } else if (activation.isElementwise()) {
            NativeFloats y = natives(activated);
            loop.change(
                    table.whole().changeNative(), FloatLoops.derivativeOf(activation), y, size());
        } else {
            super.timesDerivative(activation, activated);
        }
    }
}
