package fude.ui.curve;

import fude.ui.controls.Controls;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What mouse and keys do to the chart: the pointer or the arrow keys read it, a stretch that is
 * dragged over or the wheel shows a part of it, a double click or 0 all of it.
 */
final class ChartHand {
    private static final double CLICK = 4;
    private static final double NEARER = 0.8;

    private final CurveChart chart;
    private double pressedAt = Double.NaN;

    ChartHand(CurveChart chart) {
        this.chart = chart;
    }

    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> chart.point(Double.NaN, 0));
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        Controls.onFocusLost(chart, () -> chart.point(Double.NaN, 0));
    }

    /** Forgets a stretch that is being dragged over. */
    void letGo() {
        pressedAt = Double.NaN;
        chart.dragFrom(Double.NaN);
    }

    private void moved(MouseEvent event) {
        chart.point(event.getX(), event.getY());
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || chart.plotAt(event.getX()) == null) {
            return;
        }
        if (event.getClickCount() == 2) {
            chart.showAll();
            event.consume();
        } else {
            pressedAt = event.getX();
        }
    }

    private void dragged(MouseEvent event) {
        chart.point(event.getX(), event.getY());
        if (Math.abs(event.getX() - pressedAt) > CLICK) {
            chart.dragFrom(pressedAt);
        }
    }

    private void released(MouseEvent event) {
        Plot plot = chart.plotAt(pressedAt);
        if (plot != null && Math.abs(event.getX() - pressedAt) > CLICK) {
            double to = Math.max(plot.left(), Math.min(plot.right(), event.getX()));
            show(Zoom.within(plot.x().value(pressedAt), plot.x().value(to), end()));
        }
        letGo();
    }

    private void scrolled(ScrollEvent event) {
        Plot plot = chart.plotAt(event.getX());
        if (plot != null && event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? NEARER : 1 / NEARER;
            show(current().around(plot.x().value(event.getX()), factor, end()));
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getText()) {
            case "+" -> nearer(NEARER);
            case "-" -> nearer(1 / NEARER);
            case "0" -> chart.showAll();
            default -> known = read(event.getCode());
        }
        if (known) {
            event.consume();
        }
    }

    /** Moves the place that is read by an epoch. */
    private boolean read(KeyCode code) {
        Plot plot = chart.shown().isEmpty() ? null : chart.shown().get(0);
        if (plot == null || code != KeyCode.LEFT && code != KeyCode.RIGHT) {
            return false;
        }
        double at = Double.isNaN(chart.reading()) ? plot.x().low() : chart.reading();
        double next = Math.rint(at) + (code == KeyCode.RIGHT ? 1 : -1);
        chart.read(Math.max(plot.x().low(), Math.min(plot.x().high(), next)));
        return true;
    }

    private void nearer(double factor) {
        Zoom now = current();
        show(now.around((now.from() + now.to()) / 2, factor, end()));
    }

    private Zoom current() {
        Zoom zoom = chart.zoom.get();
        return zoom == null ? new Zoom(0, end()) : zoom;
    }

    private void show(Zoom next) {
        chart.zoom.set(next.isAll(end()) ? null : next);
    }

    private double end() {
        return chart.model().end();
    }
}
