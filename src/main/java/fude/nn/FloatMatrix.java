package fude.nn;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The form that trains. Its numbers have two homes: a Java array, where the JIT compiler turns
 * plain loops into vector instructions, and ND4J's memory, where OpenBLAS multiplies. Each is
 * brought up to date when it is next looked at and the other one has changed.
 */
public final class FloatMatrix extends Matrix {
    private enum Newer {
        NEITHER,
        HEAP,
        NATIVE
    }

    private float[] heap;
    private NativeFloats natives;
    private Newer newer = Newer.HEAP;

    public FloatMatrix(int rows, int columns) {
        super(rows, columns);
        heap = new float[rows * columns];
    }

    @Override
    public FloatMatrix another(int rows, int columns) {
        return new FloatMatrix(rows, columns);
    }

    @Override
    void ensureCapacity(int size) {
        if (size > heap.length) {
            heap = new float[size];
            natives = null;
            newer = Newer.HEAP;
        }
    }

    /** The numbers, for reading; row r starts at r × columns. */
    public float[] read() {
        if (newer == Newer.NATIVE) {
            natives.pointer().get(heap, 0, size());
            newer = Newer.NEITHER;
        }
        return heap;
    }

    /** The numbers, to be changed. */
    public float[] change() {
        read();
        newer = Newer.HEAP;
        return heap;
    }

    /** The array, to be filled whole: what it holds is undefined. */
    public float[] fill() {
        newer = Newer.HEAP;
        return heap;
    }

    private FloatPointer readNative() {
        allocateNative();
        if (newer == Newer.HEAP) {
            natives.pointer().put(heap, 0, size());
            newer = Newer.NEITHER;
        }
        return natives.pointer();
    }

    private FloatPointer fillNative() {
        allocateNative();
        newer = Newer.NATIVE;
        return natives.pointer();
    }

    private void allocateNative() {
        if (natives == null) {
            natives = new NativeFloats(heap.length);
        }
    }

    @Override
    void multiply(Matrix a, boolean transposeA, Matrix b, boolean transposeB) {
        FloatPointer left = ((FloatMatrix) a).readNative();
        FloatPointer right = ((FloatMatrix) b).readNative();
        NativeFloats.product(
                fillNative(),
                rows(),
                columns(),
                left,
                a.columns(),
                transposeA,
                right,
                b.columns(),
                transposeB,
                transposeA ? a.rows() : a.columns());
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
    public void addToEachRow(Matrix row) {
        float[] x = change();
        float[] b = ((FloatMatrix) row).read();
        int n = columns();
        for (int start = 0; start < size(); start += n) {
            for (int i = 0; i < n; i++) {
                x[start + i] += b[i];
            }
        }
    }

    @Override
    public void sumOfRows(Matrix matrix) {
        float[] sum = fill();
        float[] x = ((FloatMatrix) matrix).read();
        int n = columns();
        Arrays.fill(sum, 0, n, 0);
        for (int start = 0; start < matrix.size(); start += n) {
            for (int i = 0; i < n; i++) {
                sum[i] += x[start + i];
            }
        }
    }

    @Override
    public void activate(Activation activation) {
        FloatLoops.activate(activation, change(), size());
    }

    @Override
    public void timesDerivative(Activation activation, Matrix activated) {
        FloatLoops.timesDerivative(activation, change(), ((FloatMatrix) activated).read(), size());
    }

    @Override
    public void elementwiseProduct(Matrix a, Matrix b) {
        float[] x = ((FloatMatrix) a).read();
        float[] y = ((FloatMatrix) b).read();
        float[] z = fill();
        int n = size();
        for (int i = 0; i < n; i++) {
            z[i] = x[i] * y[i];
        }
    }
}
