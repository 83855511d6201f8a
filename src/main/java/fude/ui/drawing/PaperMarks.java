package fude.ui.drawing;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.lab.reading.Reading;
import fude.ui.controls.StrokePainter;
import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.util.function.IntFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * What lies over the drawing and moves: the end of the growing stroke, boxes around the digits of a
 * number, the cursor of the keys, and the eraser's edge.
 */
final class PaperMarks extends Canvas {
    private static final double TEXT = 12;

    private final GraphicsContext g = getGraphicsContext2D();
    private final Paper paper;
    private final KeyPen keys;
    private final Appearance appearance;
    private final IntFunction<String> words;
    private Stroke growing;
    private int from;
    private boolean hovering;
    private double hoverX;
    private double hoverY;

    /**
     * @param words what a class is called
     */
    PaperMarks(Paper paper, KeyPen keys, Appearance appearance, IntFunction<String> words) {
        this.paper = paper;
        this.keys = keys;
        this.appearance = appearance;
        this.words = words;
        setMouseTransparent(true);
        paper.readingProperty()
                .addListener(
                        (o, was, is) -> {
                            if (was.isNumber() || is.isNumber()) {
                                paint();
                            }
                        });
        paper.toolProperty().addListener((o, was, is) -> paint());
        keys.setOnMove(this::paint);
    }

    /**
     * Shows the end of a growing stroke, from one of its points on.
     *
     * @param stroke null for none
     */
    void showTail(Stroke stroke, int first) {
        growing = stroke;
        from = first;
        paint();
    }

    /** Goes with the pointer, in shares of the paper; NaN where it has left. */
    void follow(double x, double y) {
        hovering = !Double.isNaN(x);
        hoverX = x;
        hoverY = y;
        if (paper.toolProperty().get() == Tool.ERASER) {
            paint();
        }
    }

    private void paint() {
        double side = getWidth();
        g.clearRect(0, 0, side, side);
        Palette palette = appearance.palette();
        if (growing != null) {
            new StrokePainter(g, side, palette.text())
                    .paint(growing, from, growing.points().size() - 1);
        }
        Reading reading = paper.readingProperty().get();
        if (reading.isNumber()) {
            for (int i = 0; i < reading.digits().size(); i++) {
                box(side, reading.digits().get(i), i == reading.place());
            }
        }
        if (keys.activeProperty().get()) {
            cursor(side);
        }
        boolean erasing = paper.toolProperty().get() == Tool.ERASER;
        if (erasing && hovering) {
            ring(hoverX * side, hoverY * side, Paper.ERASER * side);
        }
    }

    private void box(double side, Reading.Digit digit, boolean asked) {
        StrokeBounds bounds = StrokeBounds.of(digit.drawing().strokes());
        double half = Paper.PEN / 2 + 0.01;
        double left = Math.max(0, bounds.left() - half) * side;
        double top = Math.max(0, bounds.top() - half) * side;
        double right = Math.min(1, bounds.right() + half) * side;
        double bottom = Math.min(1, bounds.bottom() + half) * side;
        Palette palette = appearance.palette();
        g.setStroke(asked ? palette.accent() : palette.quiet());
        g.setLineWidth(asked ? 2 : 1);
        g.strokeRect(
                Math.floor(left) + 0.5,
                Math.floor(top) + 0.5,
                Math.floor(right - left) - 1,
                Math.floor(bottom - top) - 1);
        if (digit.prediction() != null) {
            label(name(digit), left, bottom, side, asked);
        }
    }

    private String name(Reading.Digit digit) {
        String word = words.apply(digit.prediction().label());
        return digit.prediction().isUnsure() ? word + "?" : word;
    }

    /** Beneath the box, or in it where there is no room: strokes begin at the top. */
    private void label(String word, double left, double bottom, double side, boolean asked) {
        Palette palette = appearance.palette();
        Font plain = appearance.font(TEXT);
        g.setFont(asked ? appearance.bold(TEXT) : plain);
        double height = plain.getSize() * 1.2;
        double top = Math.min(bottom + 1, side - height);
        double width = plain.getSize() * 0.65 * word.length() + 4;
        g.setFill(palette.surface());
        g.fillRect(left, top, width, height);
        g.setFill(asked ? palette.accent() : palette.quiet());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(word, left + 2, top + height / 2);
    }

    /** A cross; with the pen down it has a ring around it as wide as the line. */
    private void cursor(double side) {
        double x = keys.x() * side;
        double y = keys.y() * side;
        double arm = Paper.PEN * side * 0.8;
        twice(
                () -> {
                    g.strokeLine(x - arm, y, x + arm, y);
                    g.strokeLine(x, y - arm, x, y + arm);
                });
        if (keys.isDown()) {
            ring(x, y, Paper.PEN * side / 2);
        }
    }

    private void ring(double x, double y, double radius) {
        twice(() -> g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** With a bright edge, so that it is seen on ink too. */
    private void twice(Runnable strokes) {
        for (boolean edge : new boolean[] {true, false}) {
            g.setStroke(edge ? appearance.palette().surface() : appearance.palette().accent());
            g.setLineWidth(edge ? 4 : 2);
            strokes.run();
        }
    }
}
