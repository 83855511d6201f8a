package fude.nn.matrix;

import static org.bytedeco.openblas.global.openblas_nolapack.cblas_scopy;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers in ND4J's memory, where OpenBLAS can work on them. */
final class NativeFloats {
    /** Holds the memory that the pointers point into. */
    private final INDArray array;

    private final int threads;
    private final FloatPointer[] pointers;
    private FloatPointer @Nullable [] rightPointers;

    /**
     * @param threads that use them at the same time
     */
    NativeFloats(int size, int threads) {
        NumericLibrary.requireLoaded();
        this.array = Nd4j.createUninitialized(DataType.FLOAT, Math.max(1, size));
        this.threads = threads;
        this.pointers = newPointers();
    }

    /** A pointer for each thread, to be moved about instead of made anew. */
    FloatPointer[] pointers() {
        return pointers;
    }

    /** The same once more, for a product of a matrix with itself. */
    FloatPointer[] rightPointers() {
        if (rightPointers == null) {
            rightPointers = newPointers();
        }
        return rightPointers;
    }

    private FloatPointer[] newPointers() {
        FloatPointer[] made = new FloatPointer[threads];
        for (int i = 0; i < threads; i++) {
            made[i] = new FloatPointer(array.data().pointer());
        }
        return made;
    }

    /** Makes the first {@code count} numbers 0. */
    void clear(int count) {
        Pointer.memset(pointers[0].position(0), 0, (long) count * Float.BYTES);
    }

    /** Copies {@code count} numbers from {@code from} on into an array. */
    void read(int thread, int from, float[] to, int offset, int count) {
        pointers[thread].position(from).get(to, offset, count);
    }

    /** Copies {@code count} numbers of an array to {@code to} on. */
    void write(int thread, int to, float[] from, int offset, int count) {
        pointers[thread].position(to).put(from, offset, count);
    }

    /** Copies {@code count} numbers of another one to {@code to} on. */
    void copy(int thread, int to, NativeFloats from, int start, int count) {
        cblas_scopy(
                count, from.pointers[thread].position(start), 1, pointers[thread].position(to), 1);
    }
}
