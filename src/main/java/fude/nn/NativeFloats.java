package fude.nn;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * An ND4J array and the matrix product on it. The product goes straight to the OpenBLAS that ND4J
 * loaded, since {@code Nd4j.gemm} allocates a native context on every call; OpenBLAS checks no
 * bounds, {@link Matrix} does.
 */
final class NativeFloats {
    /** Holds the memory that the pointer points into. */
    private final INDArray array;

    private final FloatPointer pointer;

    NativeFloats(int size) {
        NumericLibrary.requireLoaded();
        array = Nd4j.createUninitialized(DataType.FLOAT, Math.max(1, size));
        pointer = (FloatPointer) array.data().pointer();
    }

    FloatPointer pointer() {
        return pointer;
    }

    /** c [rows × columns] = a · b, each transposed first where asked; all stored row by row. */
    static void product(
            FloatPointer c,
            int rows,
            int columns,
            FloatPointer a,
            int columnsOfA,
            boolean transposeA,
            FloatPointer b,
            int columnsOfB,
            boolean transposeB,
            int inner) {
        cblas_sgemm(
                CblasRowMajor,
                transposeA ? CblasTrans : CblasNoTrans,
                transposeB ? CblasTrans : CblasNoTrans,
                rows,
                columns,
                inner,
                1f,
                a,
                columnsOfA,
                b,
                columnsOfB,
                0f,
                c,
                columns);
    }
}
