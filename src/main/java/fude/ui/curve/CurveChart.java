package fude.ui.curve;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.Appearance;
import fude.ui.Language;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The learning curve: losses on the left axis, accuracy on the right, epochs below. Painted anew
 * for each snapshot, in a time that does not grow with the run, since no more points are drawn than
 * there are pixels.
 */
final class CurveChart extends Region {
    private static final double[] DASHED = {7, 5};
    private static final double MARKER = 3.2;

    private final Language language;
    private final Appearance appearance;
    private final Canvas canvas = new Canvas();
    private final EndLabels endLabels;
    private final Readout readout;
    private CurveModel model = CurveModel.NOTHING;
    private double pointerX = Double.NaN;
    private Axis x;
    private Axis loss;
    private Axis accuracy;

    CurveChart(Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
        this.endLabels = new EndLabels(language, appearance);
        this.readout = new Readout(language, appearance);
        setId("learning-curve");
        getChildren().add(canvas);
        setMinSize(200, 120);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(event.getX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Double.NaN));
    }

    void show(CurveModel next) {
        model = next;
        requestLayout();
    }

    private void point(double at) {
        pointerX = at;
        requestLayout();
    }

    /** Paints; JavaFX calls this at most once a frame. */
    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        double left = appearance.scaled(46);
        double right = getWidth() - endLabels.width(model) - appearance.scaled(50);
        double top = appearance.scaled(20);
        double bottom = getHeight() - appearance.scaled(36);
        x = new Axis(0, model.epochs(), left, right);
        loss = new Axis(0, Axis.niceEnd(1.02 * model.largestLoss()), bottom, top);
        accuracy = new Axis(0, 1, bottom, top);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (right - left < 40 || bottom - top < 40) {
            return;
        }
        g.setFont(appearance.font(11));
        AxesPainter axes = new AxesPainter(language, appearance, x, loss, accuracy);
        axes.paint(g, getHeight());
        axes.chanceLine(g, model.chance());
        g.save();
        double room = appearance.scaled(MARKER);
        g.beginPath();
        g.rect(
                x.from() - room,
                loss.to() - room,
                x.to() - x.from() + 2 * room,
                loss.from() - loss.to() + 2 * room);
        g.clip();
        trainingLoss(g);
        testLoss(g);
        testAccuracy(g);
        g.restore();
        axes.chanceName(g, model.chance());
        endLabels.paint(g, model, x.to() + appearance.scaled(50), loss, accuracy);
        if (pointerX >= x.from() && pointerX <= x.to() && !model.curve().isEmpty()) {
            readout.paint(g, model, x, loss, accuracy, pointerX);
        }
    }

    /** Where several points share a column of pixels, a line from their least to their largest. */
    private void trainingLoss(GraphicsContext g) {
        LearningCurve curve = model.curve();
        pen(g, appearance.palette().trainingLoss());
        g.beginPath();
        int column = Integer.MIN_VALUE;
        double least = 0;
        double most = 0;
        for (int i = 0; i < curve.points(); i++) {
            double at = x.pixel(curve.position(i));
            double y = loss.pixel(curve.trainingLoss(i));
            if ((int) at != column) {
                column = (int) at;
                least = y;
                most = y;
                lineTo(g, i == 0, at, y);
            } else if (y < least || y > most) {
                least = Math.min(least, y);
                most = Math.max(most, y);
                g.lineTo(at, y);
            }
        }
        g.stroke();
        if (curve.points() == 1) {
            double radius = appearance.scaled(MARKER) / 2;
            double cx = x.pixel(curve.position(0)) - radius;
            g.setFill(appearance.palette().trainingLoss());
            g.fillOval(cx, loss.pixel(curve.trainingLoss(0)) - radius, 2 * radius, 2 * radius);
        }
    }

    private void testLoss(GraphicsContext g) {
        pen(g, appearance.palette().testLoss());
        g.setLineDashes(DASHED);
        g.beginPath();
        boolean first = true;
        for (EpochResult result : model.curve().measurements()) {
            lineTo(g, first, x.pixel(result.epoch()), loss.pixel(result.testLoss()));
            first = false;
        }
        g.stroke();
        g.setLineDashes();
    }

    private void testAccuracy(GraphicsContext g) {
        pen(g, appearance.palette().testAccuracy());
        g.beginPath();
        boolean first = true;
        for (EpochResult result : model.curve().measurements()) {
            lineTo(g, first, x.pixel(result.epoch()), accuracy.pixel(result.testAccuracy()));
            first = false;
        }
        g.stroke();
        double spacing = x.pixel(1) - x.pixel(0);
        double radius = appearance.scaled(MARKER);
        if (spacing > 2.5 * radius) {
            g.setFill(appearance.palette().testAccuracy());
            for (EpochResult result : model.curve().measurements()) {
                double cx = x.pixel(result.epoch());
                double cy = accuracy.pixel(result.testAccuracy());
                g.fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
            }
        }
    }

    private void pen(GraphicsContext g, Color color) {
        g.setStroke(color);
        g.setLineWidth(appearance.scaled(2));
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    private static void lineTo(GraphicsContext g, boolean first, double px, double py) {
        if (first) {
            g.moveTo(px, py);
        } else {
            g.lineTo(px, py);
        }
    }
}
