package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.nn.Prediction;
import fude.training.Estimator;
import java.util.Arrays;

/**
 * What a network answers all over a part of the plane, at the middles of square cells.
 *
 * @param side cells in a row, and rows
 * @param classes that are told apart
 * @param probabilities of each class, cell after cell, the top row first
 */
record PlaneAnswers(Frame frame, int side, int classes, float[] probabilities) {
    /**
     * Asks the network about every cell.
     *
     * @param others inputs beyond the two of the plane
     */
    static PlaneAnswers of(Estimator network, Frame frame, int side, double[] others) {
        double[] point = Arrays.copyOf(new double[2], 2 + others.length);
        System.arraycopy(others, 0, point, 2, others.length);
        float[] probabilities = new float[0];
        int classes = 0;
        for (int cell = 0; cell < side * side; cell++) {
            point[0] = x(frame, side, cell % side);
            point[1] = y(frame, side, cell / side);
            Prediction answer = network.classify(point);
            if (cell == 0) {
                classes = answer.classes();
                probabilities = new float[side * side * classes];
            }
            for (int of = 0; of < classes; of++) {
                probabilities[cell * classes + of] = (float) answer.probability(of);
            }
        }
        return new PlaneAnswers(frame, side, classes, probabilities);
    }

    private static double x(Frame frame, int side, double column) {
        return frame.left() + (column + 0.5) / side * (frame.right() - frame.left());
    }

    private static double y(Frame frame, int side, double row) {
        return frame.top() - (row + 0.5) / side * (frame.top() - frame.bottom());
    }

    /** The first coordinate of a place between the middles of cells. */
    double x(double column) {
        return x(frame, side, column);
    }

    /** The second coordinate of a place between the middles of cells. */
    double y(double row) {
        return y(frame, side, row);
    }

    float probability(int cell, int of) {
        return probabilities[cell * classes + of];
    }

    /** The most probable class, the first of equals. */
    int answer(int cell) {
        int best = 0;
        for (int of = 1; of < classes; of++) {
            if (probability(cell, of) > probability(cell, best)) {
                best = of;
            }
        }
        return best;
    }

    /** By how much a class is more probable than the most probable other one. */
    float lead(int cell, int of) {
        float other = Float.NEGATIVE_INFINITY;
        for (int next = 0; next < classes; next++) {
            if (next != of) {
                other = Math.max(other, probability(cell, next));
            }
        }
        return probability(cell, of) - other;
    }
}
