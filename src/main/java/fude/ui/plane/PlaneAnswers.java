package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.nn.Prediction;
import fude.training.Estimator;

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
        double[][] points = new double[side][2 + others.length];
        for (int column = 0; column < side; column++) {
            points[column][0] = x(frame, side, column);
            System.arraycopy(others, 0, points[column], 2, others.length);
        }
        float[] probabilities = new float[0];
        int classes = 0;
        int at = 0;
        for (int row = 0; row < side; row++) {
            for (double[] point : points) {
                point[1] = y(frame, side, row);
            }
            for (Prediction answer : network.classifyAll(points)) {
                if (at == 0) {
                    classes = answer.classes();
                    probabilities = new float[side * side * classes];
                }
                for (int of = 0; of < classes; of++) {
                    probabilities[at++] = (float) answer.probability(of);
                }
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
