package fude.ui.dataset.sources;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.look.Appearance;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** A tiny picture of points or of a function. */
final class NumbersPicture {
    private static final double DOT = 2.2;
    private static final int FEW = 10;

    private NumbersPicture() {}

    /**
     * @param size of a side, at the usual text size
     */
    static Canvas of(NumberSplit data, double size, Appearance appearance) {
        double side = Math.round(appearance.scaled(size));
        Canvas canvas = new Canvas(side, side);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(appearance.palette().surface());
        g.fillRect(0, 0, side, side);
        NumberTable of = data.training();
        Frame frame = data.frame();
        double dot = appearance.scaled(of.size() < FEW ? 3 * DOT : DOT);
        for (int i = 0; i < of.size(); i++) {
            boolean plane = data.kind().hasClasses();
            double y = plane ? of.value(i, 1) : of.target(i);
            g.setFill(appearance.palette().line(plane ? of.label(i) : 0));
            g.fillOval(
                    side * (of.value(i, 0) - frame.left()) / (frame.right() - frame.left())
                            - dot / 2,
                    side * (frame.top() - y) / (frame.top() - frame.bottom()) - dot / 2,
                    dot,
                    dot);
        }
        return canvas;
    }
}
