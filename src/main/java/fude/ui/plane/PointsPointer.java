package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.controls.plot.Axis;
import fude.ui.state.Selection;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What pointer and keys do in the plane, or in the plot of a function: read a place, pick a point,
 * or set points by hand.
 */
final class PointsPointer {
    /** Shares of the plane that an arrow key goes, and with Shift. */
    private static final double FINE = 100;

    private static final double COARSE = 10;

    private final Ground ground;
    private final PlaneViewModel model;

    /** Where points lie. */
    interface Ground {
        /** From numbers to pixels of the region that is pressed. */
        Axis axisX();

        Axis axisY();

        /** How far from a point one may press, in pixels. */
        double reach(NumberSplit points);

        /** The place of the cross, in the units of the axes; null for none. */
        ObjectProperty<Point2D> at();

        /** Whether the arrow keys move the cross. */
        boolean hasCross();
    }

    PointsPointer(Region region, Ground ground, PlaneViewModel model) {
        this.ground = ground;
        this.model = model;
        region.addEventHandler(MouseEvent.MOUSE_MOVED, event -> ground.at().set(place(event)));
        region.addEventHandler(MouseEvent.MOUSE_EXITED, event -> ground.at().set(null));
        region.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    region.requestFocus();
                    pressed(event);
                });
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> model.hand.release());
        region.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Point2D place(MouseEvent event) {
        Point2D place =
                new Point2D(ground.axisX().value(event.getX()), ground.axisY().value(event.getY()));
        Frame frame = model.frame();
        return place.getX() < frame.left()
                        || place.getX() > frame.right()
                        || place.getY() < frame.bottom()
                        || place.getY() > frame.top()
                ? null
                : place;
    }

    private void pressed(MouseEvent event) {
        ground.at().set(place(event));
        if (model.hand.activeProperty().get()) {
            touch(event);
        } else {
            model.selection.sample(nearest(event.getX(), event.getY()));
        }
        event.consume();
    }

    /** Sets, takes up or erases a point. */
    private void touch(MouseEvent event) {
        Selection.Sample near = nearest(event.getX(), event.getY());
        if (near != null && model.hand.erasing.get()) {
            model.hand.erase(near.row());
        } else if (near != null) {
            model.hand.take(near.row());
        } else if (ground.at().get() != null && !model.hand.erasing.get()) {
            set(event.getButton() == MouseButton.SECONDARY ? 1 : 0);
        }
    }

    /** Sets a point where the cross is. */
    private void set(int label) {
        int its = model.data().kind().hasClasses() ? label : 0;
        model.hand.set(new HandPoint(ground.at().get().getX(), ground.at().get().getY(), its));
    }

    private void dragged(MouseEvent event) {
        Point2D to = place(event);
        if (to == null || !model.hand.activeProperty().get()) {
            return;
        }
        ground.at().set(to);
        if (model.hand.erasing.get()) {
            Selection.Sample near = nearest(event.getX(), event.getY());
            if (near != null) {
                model.hand.erase(near.row());
            }
        } else {
            model.hand.drag(to.getX(), to.getY());
        }
    }

    /** What the keys do while points are set; false for other keys. */
    private boolean handKey(KeyEvent event) {
        if (!model.hand.activeProperty().get() || ground.at().get() == null) {
            return false;
        }
        boolean away = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        Selection.Sample near =
                nearest(
                        ground.axisX().pixel(ground.at().get().getX()),
                        ground.axisY().pixel(ground.at().get().getY()));
        int label = event.getCode().isDigitKey() ? "123456".indexOf(event.getText()) : -1;
        if (away && near != null) {
            model.hand.erase(near.row());
        } else if (label >= 0 && !event.getText().isEmpty()) {
            set(label);
            model.hand.release();
        }
        return away || label >= 0;
    }

    /** The point under the pointer; null for none. */
    private Selection.Sample nearest(double px, double py) {
        NumberSplit data = model.points();
        if (data == null) {
            return null;
        }
        double near = ground.reach(data);
        Selection.Sample best = null;
        for (Part part : Part.different(data)) {
            NumberTable of = part.of(data);
            for (int i = 0; model.shows(part) && i < of.size(); i++) {
                double distance =
                        Math.hypot(
                                ground.axisX().pixel(of.value(i, 0)) - px,
                                ground.axisY().pixel(HandPoint.height(of, i)) - py);
                if ((distance < near || best == null && distance <= near)
                        && PlaneViewModel.isShown(of, i, model.others())) {
                    near = distance;
                    best = new Selection.Sample(of, i);
                }
            }
        }
        return best;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !ground.hasCross()) {
            return;
        }
        if (handKey(event)) {
            event.consume();
            return;
        }
        Frame frame = model.frame();
        double share = event.isShiftDown() ? COARSE : FINE;
        double right = (frame.right() - frame.left()) / share;
        double up = (frame.top() - frame.bottom()) / share;
        Point2D from =
                ground.at().get() == null
                        ? new Point2D(
                                (frame.left() + frame.right()) / 2,
                                (frame.bottom() + frame.top()) / 2)
                        : ground.at().get();
        Point2D to =
                switch (event.getCode()) {
                    case LEFT -> from.add(-right, 0);
                    case RIGHT -> from.add(right, 0);
                    case UP -> from.add(0, up);
                    case DOWN -> from.add(0, -up);
                    default -> null;
                };
        if (to != null) {
            ground.at()
                    .set(
                            new Point2D(
                                    Math.max(frame.left(), Math.min(frame.right(), to.getX())),
                                    Math.max(frame.bottom(), Math.min(frame.top(), to.getY()))));
            event.consume();
        }
    }
}
