package fude.ui.plane;

import java.util.Arrays;

/**
 * The line on which two classes are equally probable, as pieces between neighbouring cells:
 * marching squares. Lorensen and Cline, Marching cubes, 1987, in two dimensions.
 */
final class Border {
    private final PlaneAnswers answers;
    private final int of;
    private double[] pieces = new double[256];
    private final double[] ends = new double[8];
    private int length;

    private Border(PlaneAnswers answers, int of) {
        this.answers = answers;
        this.of = of;
    }

    /** The pieces, each x₁, y₁, x₂, y₂ in the units of the plane. */
    static double[] of(PlaneAnswers answers) {
        double[] all = new double[0];
        // With two classes the border of one is the border of the other.
        for (int of = answers.classes() == 2 ? 1 : 0; of < answers.classes(); of++) {
            double[] one = new Border(answers, of).find();
            int before = all.length;
            all = Arrays.copyOf(all, before + one.length);
            System.arraycopy(one, 0, all, before, one.length);
        }
        return all;
    }

    private double[] find() {
        int side = answers.side();
        float[] lead = new float[side * side];
        for (int cell = 0; cell < lead.length; cell++) {
            lead[cell] = answers.lead(cell, of);
        }
        for (int row = 0; row < side - 1; row++) {
            for (int column = 0; column < side - 1; column++) {
                square(lead, row * side + column, row, column);
            }
        }
        return Arrays.copyOf(pieces, length);
    }

    private void square(float[] lead, int cell, int row, int column) {
        int side = answers.side();
        float a = lead[cell];
        float b = lead[cell + 1];
        float c = lead[cell + side + 1];
        float d = lead[cell + side];
        int found = 0;
        found = edge(a, b, column, row, 1, 0, found);
        found = edge(b, c, column + 1, row, 0, 1, found);
        found = edge(d, c, column, row + 1, 1, 0, found);
        found = edge(a, d, column, row, 0, 1, found);
        for (int i = 0; i + 1 < found; i += 2) {
            add(2 * i);
        }
    }

    /** Where the lead changes its sign between two corners, if it does. */
    private int edge(float from, float to, int column, int row, int right, int down, int at) {
        if (from > 0 == to > 0 || !Float.isFinite(from - to)) {
            return at;
        }
        double share = from / (double) (from - to);
        ends[2 * at] = column + right * share;
        ends[2 * at + 1] = row + down * share;
        return at + 1;
    }

    private void add(int at) {
        if (length + 4 > pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
        }
        for (int i = 0; i < 4; i += 2) {
            pieces[length + i] = answers.x(ends[at + i]);
            pieces[length + i + 1] = answers.y(ends[at + i + 1]);
        }
        length += 4;
    }
}
