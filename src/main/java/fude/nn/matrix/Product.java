package fude.nn.matrix;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/**
 * A matrix product by OpenBLAS, in which each thread of the team makes a band of the result's rows,
 * or of its columns where there are more of those. It goes straight to the OpenBLAS that ND4J
 * loaded, since {@code Nd4j.gemm} allocates a native context on every call; OpenBLAS checks no
 * bounds, {@link Matrix} does.
 */
final class Product implements ThreadTeam.Work {
    /** Below so many multiplications, about 10 µs, one thread is done before two have met. */
    private static final long WORTH_SHARING = 500_000;

    /** A table in ND4J's memory, stored row by row, to be transposed or not. */
    static final class Operand {
        @SuppressWarnings("NullAway.Init") // set sets them
        private FloatPointer[] pointers;

        private int columns;
        private boolean transposed;

        /**
         * @param pointers into the table, one for each thread
         */
        void set(FloatPointer[] pointers, int columns, boolean transposed) {
            this.pointers = pointers;
            this.columns = columns;
            this.transposed = transposed;
        }

        private int order() {
            return transposed ? CblasTrans : CblasNoTrans;
        }

        /** Where a row begins, after the transposition. */
        private FloatPointer row(int slice, int row) {
            return pointers[slice].position(transposed ? row : (long) row * columns);
        }

        /** Where a column begins, after the transposition. */
        private FloatPointer column(int slice, int column) {
            return pointers[slice].position(transposed ? (long) column * columns : column);
        }
    }

    final Operand left = new Operand();
    final Operand right = new Operand();
    private final ThreadTeam team;
    private final Operand result = new Operand();
    private int rows;
    private int columns;
    private int inner;
    private float keep;
    private @Nullable NativeFloats ones;
    private int onesCount;

    Product(ThreadTeam team) {
        this.team = team;
    }

    /**
     * result = keep · result + left · right, with what {@link #left} and {@link #right} were set
     * to.
     *
     * @param into [rows × columns]
     * @param inner columns of left, rows of right
     */
    void calculate(NativeFloats into, int rows, int columns, int inner, float keep) {
        this.rows = rows;
        this.columns = columns;
        this.inner = inner;
        this.keep = keep;
        result.set(into.pointers(), columns, false);
        if (inner == 0 && keep == 0) {
            into.clear(rows * columns);
        }
        if (rows == 0 || columns == 0 || inner == 0) {
            return;
        }
        if (team.threads() == 1 || (long) rows * columns * inner < WORTH_SHARING) {
            multiply(0, 0, rows, 0, columns);
        } else {
            team.run(byColumns() ? columns : rows, this);
        }
    }

    /**
     * result = the sum of the rows of {@link #right}: ones · right.
     *
     * @param into [1 × columns]
     */
    void sumRows(NativeFloats into, int rows, int columns) {
        if (ones == null || onesCount < rows) {
            onesCount = Math.max(rows, 64);
            float[] filled = new float[onesCount];
            Arrays.fill(filled, 1);
            ones = new NativeFloats(onesCount, team.threads());
            ones.write(0, 0, filled, 0, onesCount);
        }
        left.set(ones.pointers(), rows, false);
        calculate(into, 1, columns, rows, 0);
    }

    private boolean byColumns() {
        return columns >= rows;
    }

    @Override
    public void part(int slice, int from, int to) {
        if (byColumns()) {
            multiply(slice, 0, rows, from, to);
        } else {
            multiply(slice, from, to, 0, columns);
        }
    }

    /** One block of the result; either its rows or its columns begin at 0. */
    private void multiply(int slice, int fromRow, int toRow, int fromColumn, int toColumn) {
        cblas_sgemm(
                CblasRowMajor,
                left.order(),
                right.order(),
                toRow - fromRow,
                toColumn - fromColumn,
                inner,
                1f,
                left.row(slice, fromRow),
                left.columns,
                right.column(slice, fromColumn),
                right.columns,
                keep,
                fromRow == 0 ? result.column(slice, fromColumn) : result.row(slice, fromRow),
                columns);
    }
}
