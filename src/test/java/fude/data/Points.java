package fude.data;

import java.util.Arrays;
import java.util.Objects;

/** Samples of a few numbers each, such as the points of a plane. */
public final class Points implements Samples {
    private final float[][] inputs;
    private final int classes;
    private final int[] labels;
    private final float[][] targets;

    private Points(float[][] inputs, int classes, int[] labels, float[][] targets) {
        requireRows(inputs);
        this.inputs = inputs;
        this.classes = classes;
        this.labels = labels;
        this.targets = targets;
    }

    /**
     * Points that belong to classes. Takes the arrays as its own.
     *
     * @param inputs [points × inputs], at least one point
     * @param labels a class for each point, 0 to classes − 1
     */
    public static Points classified(float[][] inputs, int[] labels, int classes) {
        requireOneEach(inputs.length, labels.length);
        for (int label : labels) {
            Objects.checkIndex(label, classes);
        }
        return new Points(inputs, classes, labels, new float[inputs.length][0]);
    }

    /**
     * Points with the numbers that should come out of them. Takes the arrays as its own.
     *
     * @param inputs [points × inputs], at least one point
     * @param targets [points × targets]
     */
    public static Points regression(float[][] inputs, float[][] targets) {
        requireOneEach(inputs.length, targets.length);
        requireRows(targets);
        return new Points(inputs, 0, new int[0], targets);
    }

    @Override
    public int size() {
        return inputs.length;
    }

    @Override
    public long checksum() {
        int[] parts = {
            Arrays.deepHashCode(inputs), Arrays.hashCode(labels), Arrays.deepHashCode(targets)
        };
        return Integer.toUnsignedLong(Arrays.hashCode(parts));
    }

    @Override
    public int inputs() {
        return inputs[0].length;
    }

    @Override
    public void copyInput(int sample, float[] to, int offset) {
        System.arraycopy(inputs[sample], 0, to, offset, inputs());
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int label(int sample) {
        if (classes == 0) {
            throw new UnsupportedOperationException("these points have no classes");
        }
        return labels[sample];
    }

    @Override
    public int targets() {
        return targets[0].length;
    }

    @Override
    public void copyTarget(int sample, float[] to, int offset) {
        if (classes > 0) {
            throw new UnsupportedOperationException("these points have classes");
        }
        System.arraycopy(targets[sample], 0, to, offset, targets());
    }

    private static void requireOneEach(int points, int answers) {
        if (points != answers) {
            throw new IllegalArgumentException(points + " points with " + answers + " answers");
        }
    }

    /** At least one row, and all of the same width. */
    private static void requireRows(float[][] rows) {
        for (float[] row : rows) {
            if (row.length != rows[0].length) {
                throw new IllegalArgumentException("rows of different widths");
            }
        }
        if (rows.length == 0 || rows[0].length == 0) {
            throw new IllegalArgumentException("there are no numbers");
        }
    }
}
