package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Matrices for tests. */
public final class Matrices {
    public static final Matrix FLOAT = new FloatMatrix(0, 0);
    public static final Matrix SMALL = FloatMatrix.small(ThreadTeam.ALONE);
    public static final Matrix DOUBLE = new DoubleMatrix(0, 0);

    private Matrices() {}

    public static Matrix of(Matrix form, double[][] rows) {
        Matrix matrix = form.another(rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            matrix.writeRow(r, rows[r]);
        }
        return matrix;
    }

    /** Elements from −1 to 1. */
    public static Matrix random(Matrix form, int rows, int columns, RandomGenerator random) {
        Matrix matrix = form.another(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                matrix.set(r, c, (float) random.nextDouble(-1, 1));
            }
        }
        return matrix;
    }

    public static Matrix copy(Matrix form, Matrix from) {
        return of(form, rows(from));
    }

    public static double[][] rows(Matrix matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        for (int r = 0; r < rows.length; r++) {
            matrix.readRow(r, rows[r]);
        }
        return rows;
    }

    /** As ND4J's own array, in 64 bits. */
    static INDArray nd4j(Matrix matrix) {
        return Nd4j.createFromArray(rows(matrix));
    }

    public static Matrix of(Matrix form, INDArray array) {
        return of(form, array.toDoubleMatrix());
    }

    /** Within {@code tolerance}, or that part of a larger element. */
    public static void assertClose(Matrix expected, Matrix actual, double tolerance, String what) {
        assertEquals(expected.rows(), actual.rows(), what);
        assertEquals(expected.columns(), actual.columns(), what);
        for (int r = 0; r < expected.rows(); r++) {
            for (int c = 0; c < expected.columns(); c++) {
                double value = expected.get(r, c);
                String place = what + " at " + r + ", " + c;
                double allowed = tolerance * Math.max(1, Math.abs(value));
                assertEquals(value, actual.get(r, c), allowed, place);
            }
        }
    }
}
