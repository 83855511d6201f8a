package fude.ui.inside.perceptron;

import fude.training.perceptron.StepUnit;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * The plane of x₁ and x₂ with the rows of a truth table as points: where 1 comes out is blue, where
 * 0 does orange, with the lines between them. A row is chosen by a click or the arrow keys.
 */
final class GatePlane extends PaintedRegion {
    /** What is shown of the plane. */
    private static final double LOW = -0.5;

    private static final double WIDTH = 2;
    private static final double POINT = 8;
    private static final double TINT = 0.22;
    private static final double MARGIN = 16;

    private final Language language;
    private final IntConsumer chosen;
    private Shown shown;

    GatePlane(Language language, Appearance appearance, IntConsumer chosen) {
        super(appearance, language);
        this.language = language;
        this.chosen = chosen;
        setFocusTraversable(true);
        getStyleClass().add("plot");
        setOnMousePressed(this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().subscribe(focused -> repaint());
        language.textsProperty().subscribe(texts -> tell());
    }

    void show(Shown next) {
        shown = next;
        tell();
        repaint();
    }

    private void tell() {
        if (shown == null) {
            return;
        }
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < shown.gate().rows(); row++) {
            if (shown.has(row)) {
                List<Integer> x = shown.gate().row(row);
                rows.add(
                        language.get(
                                "perceptron.point",
                                String.join(" ", x.stream().map(String::valueOf).toList()),
                                shown.answer(x),
                                shown.gate().outputs().get(row)));
            }
        }
        setAccessibleText(language.get("perceptron.plane", String.join("; ", rows)));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int x1 = value(event.getX(), false) < 0.5 ? 0 : 1;
        int x2 = value(event.getY(), true) < 0.5 ? 0 : 1;
        for (int row = 0; row < shown.gate().rows(); row++) {
            List<Integer> x = shown.gate().row(row);
            if (shown.has(row) && x.get(0) == x1 && x.get(1) == x2) {
                chosen.accept(row);
            }
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        int step = Controls.step(event, 1);
        if (step != 0 && shown != null) {
            int rows = shown.gate().rows();
            chosen.accept(Math.floorMod(shown.row() + step, rows));
            event.consume();
        }
    }

    @Override
    protected Rectangle2D canvasArea() {
        return centredSquare(Double.MAX_VALUE);
    }

    private double side() {
        return canvasArea().getWidth() - appearance.scaled(MARGIN);
    }

    private double value(double pixel, boolean up) {
        Rectangle2D area = canvasArea();
        double share =
                up
                        ? 1 - (pixel - area.getMinY()) / side()
                        : (pixel - area.getMinX() - appearance.scaled(MARGIN)) / side();
        return LOW + WIDTH * share;
    }

    /** Where a point is in this region, in pixels from its left. */
    double pixelX(double x1) {
        return canvasArea().getMinX() + x(x1);
    }

    /** Where a point is in this region, in pixels from its top. */
    double pixelY(double x2) {
        return canvasArea().getMinY() + y(x2);
    }

    private double x(double x1) {
        return appearance.scaled(MARGIN) + side() * (x1 - LOW) / WIDTH;
    }

    private double y(double x2) {
        return side() * (1 - (x2 - LOW) / WIDTH);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (shown == null || side() <= 0) {
            return;
        }
        for (Shown.Area area : shown.areas(LOW, LOW + WIDTH)) {
            Color color = appearance.palette().line(area.answer() == 1 ? 0 : 1);
            g.setFill(color.deriveColor(0, 1, 1, TINT));
            g.fillPolygon(
                    area.corners().stream().mapToDouble(at -> x(at[0])).toArray(),
                    area.corners().stream().mapToDouble(at -> y(at[1])).toArray(),
                    area.corners().size());
        }
        axes(g);
        g.save();
        g.beginPath();
        g.rect(x(LOW), 0, side(), side());
        g.clip();
        shown.lines().forEach(unit -> line(g, unit));
        g.restore();
        points(g);
        if (shown.gate().inputs() == 3) {
            appearance.prepareText(g, 10.5, TextAlignment.RIGHT, VPos.TOP);
            g.setFill(appearance.palette().text());
            g.fillText("x₃ = " + shown.third(), x(LOW + WIDTH) - 4, 2);
        }
        boolean focus = isFocused();
        g.setStroke(focus ? appearance.palette().accent() : appearance.palette().border());
        g.setLineWidth(1);
        g.strokeRect(Math.floor(x(LOW)) + 0.5, 0.5, Math.floor(side()) - 1, side() - 1);
    }

    private void axes(GraphicsContext g) {
        g.setStroke(appearance.palette().quiet().deriveColor(0, 1, 1, 0.4));
        g.setLineWidth(1);
        g.strokeLine(x(0), 0, x(0), side());
        g.strokeLine(x(LOW), y(0), x(LOW + WIDTH), y(0));
        g.setFill(appearance.palette().quiet());
        for (int tick = 0; tick < 2; tick++) {
            appearance.prepareText(g, 10.5, TextAlignment.CENTER, VPos.BOTTOM);
            g.fillText(String.valueOf(tick), x(tick), canvasArea().getHeight());
            appearance.prepareText(g, 10.5, TextAlignment.LEFT, VPos.CENTER);
            g.fillText(String.valueOf(tick), 2, y(tick));
        }
        appearance.prepareText(g, 10.5, TextAlignment.RIGHT, VPos.BOTTOM);
        g.fillText("x₁", x(LOW + WIDTH), canvasArea().getHeight());
        appearance.prepareText(g, 10.5, TextAlignment.LEFT, VPos.TOP);
        g.fillText("x₂", 0, 0);
    }

    /** The line where Σ = θ; none where both weights are 0. */
    private void line(GraphicsContext g, StepUnit unit) {
        double w1 = unit.weights().get(0);
        double w2 = unit.weights().get(1);
        double size = w1 * w1 + w2 * w2;
        if (size == 0) {
            return;
        }
        double far = 10 / Math.sqrt(size);
        double x1 = w1 * shown.rest(unit) / size;
        double x2 = w2 * shown.rest(unit) / size;
        g.setStroke(appearance.palette().text());
        g.setLineWidth(appearance.scaled(1.5));
        g.strokeLine(x(x1 - far * w2), y(x2 + far * w1), x(x1 + far * w2), y(x2 - far * w1));
    }

    private void points(GraphicsContext g) {
        for (int row = 0; row < shown.gate().rows(); row++) {
            if (shown.has(row)) {
                point(g, row);
            }
        }
    }

    /** A full point is 1, a hollow one 0; ✓ or ✗ stands at its answer. */
    private void point(GraphicsContext g, int row) {
        List<Integer> x = shown.gate().row(row);
        double px = x(x.get(0));
        double py = y(x.get(1));
        double radius = appearance.scaled(POINT);
        int target = shown.gate().outputs().get(row);
        boolean right = shown.answer(x) == target;
        if (row == shown.row()) {
            g.setStroke(appearance.palette().accent());
            g.setLineWidth(appearance.scaled(2));
            double ring = radius + appearance.scaled(4);
            g.strokeOval(px - ring, py - ring, 2 * ring, 2 * ring);
        }
        g.setFill(target == 1 ? appearance.palette().line(0) : appearance.palette().surface());
        g.fillOval(px - radius, py - radius, 2 * radius, 2 * radius);
        g.setStroke(appearance.palette().line(target == 1 ? 0 : 1));
        g.setLineWidth(appearance.scaled(2));
        g.strokeOval(px - radius, py - radius, 2 * radius, 2 * radius);
        if (shown.judged()) {
            appearance.prepareText(g, 13, TextAlignment.LEFT, VPos.BOTTOM);
            g.setFill(appearance.palette().text());
            g.fillText(right ? "✓" : "✗", px + radius, py - radius / 2);
        }
    }
}
