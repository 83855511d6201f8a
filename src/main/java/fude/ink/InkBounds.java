package fude.ink;

import java.util.List;

/** The box around inked lines, the pen's width included; {@code left > right} without any. */
record InkBounds(double left, double top, double right, double bottom) {

    /**
     * @param scale of the lines
     * @param pen its usual width, after scaling
     */
    static InkBounds of(List<InkLine> lines, double scale, double pen) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (InkLine line : lines) {
            for (int i = 0; i < line.size(); i++) {
                double x = line.x()[i] * scale;
                double y = line.y()[i] * scale;
                double radius = pen * line.width()[i] / 2;
                left = Math.min(left, x - radius);
                right = Math.max(right, x + radius);
                top = Math.min(top, y - radius);
                bottom = Math.max(bottom, y + radius);
            }
        }
        return new InkBounds(left, top, right, bottom);
    }

    /** The longer side. */
    double longest() {
        return Math.max(right - left, bottom - top);
    }
}
