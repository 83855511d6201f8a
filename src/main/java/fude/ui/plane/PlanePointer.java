package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.look.Appearance;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What pointer and keys do in the plane: read a place, pick a point, or set points by hand. */
final class PlanePointer {
    /** Shares of the plane that an arrow key goes, and with Shift. */
    private static final double FINE = 100;

    private static final double COARSE = 10;

    private final PlaneRegion plane;
    private final PlaneViewModel model;
    private final Appearance appearance;

    PlanePointer(PlaneRegion plane, PlaneViewModel model, Appearance appearance) {
        this.plane = plane;
        this.model = model;
        this.appearance = appearance;
        plane.setOnMouseMoved(event -> plane.at.set(place(event)));
        plane.setOnMouseExited(event -> plane.at.set(null));
        plane.setOnMousePressed(this::pressed);
        plane.setOnMouseDragged(this::dragged);
        plane.setOnMouseReleased(event -> model.hand.release());
        plane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Point2D place(MouseEvent event) {
        Point2D place =
                new Point2D(plane.axisX().value(event.getX()), plane.axisY().value(event.getY()));
        Frame frame = plane.frame();
        return place.getX() < frame.left()
                        || place.getX() > frame.right()
                        || place.getY() < frame.bottom()
                        || place.getY() > frame.top()
                ? null
                : place;
    }

    private void pressed(MouseEvent event) {
        plane.requestFocus();
        plane.at.set(place(event));
        if (model.hand.activeProperty().get()) {
            touch(event);
        } else {
            model.picked.set(nearest(event.getX(), event.getY()));
        }
        event.consume();
    }

    /** Sets, takes up or erases a point. */
    private void touch(MouseEvent event) {
        Picked near = nearest(event.getX(), event.getY());
        if (near != null && model.hand.erasing.get()) {
            model.hand.erase(near.row());
        } else if (near != null) {
            model.hand.take(near.row());
        } else if (plane.at.get() != null && !model.hand.erasing.get()) {
            set(event.getButton() == MouseButton.SECONDARY ? 1 : 0);
        }
    }

    /** Sets a point where the cross is. */
    private void set(int label) {
        model.hand.set(new HandPoint(plane.at.get().getX(), plane.at.get().getY(), label));
    }

    private void dragged(MouseEvent event) {
        Point2D to = place(event);
        if (to == null || !model.hand.activeProperty().get()) {
            return;
        }
        plane.at.set(to);
        if (model.hand.erasing.get()) {
            Picked near = nearest(event.getX(), event.getY());
            if (near != null) {
                model.hand.erase(near.row());
            }
        } else {
            model.hand.drag(to.getX(), to.getY());
        }
    }

    /** What the keys do while points are set; false for other keys. */
    private boolean handKey(KeyEvent event) {
        if (!model.hand.activeProperty().get() || plane.at.get() == null) {
            return false;
        }
        boolean away = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        Picked near =
                nearest(
                        plane.axisX().pixel(plane.at.get().getX()),
                        plane.axisY().pixel(plane.at.get().getY()));
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
    private Picked nearest(double px, double py) {
        NumberSplit data = model.points();
        if (data == null || !data.kind().hasClasses()) {
            return null;
        }
        double near = PointsPicture.radius(data, appearance.textScaleProperty().get()) + 3;
        Picked best = null;
        for (Part part : Part.values()) {
            NumberTable of = part.of(data);
            for (int i = 0; i < of.size(); i++) {
                double distance =
                        Math.hypot(
                                plane.axisX().pixel(of.value(i, 0)) - px,
                                plane.axisY().pixel(of.value(i, 1)) - py);
                if ((distance < near || best == null && distance <= near)
                        && (part == Part.TRAINING || model.testShown.get())
                        && PlaneViewModel.isShown(of, i, model.others())) {
                    near = distance;
                    best = new Picked(part, i);
                }
            }
        }
        return best;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (handKey(event)) {
            event.consume();
            return;
        }
        Frame frame = plane.frame();
        double share = event.isShiftDown() ? COARSE : FINE;
        double right = (frame.right() - frame.left()) / share;
        double up = (frame.top() - frame.bottom()) / share;
        Point2D from =
                plane.at.get() == null
                        ? new Point2D(
                                (frame.left() + frame.right()) / 2,
                                (frame.bottom() + frame.top()) / 2)
                        : plane.at.get();
        Point2D to =
                switch (event.getCode()) {
                    case LEFT -> from.add(-right, 0);
                    case RIGHT -> from.add(right, 0);
                    case UP -> from.add(0, up);
                    case DOWN -> from.add(0, -up);
                    default -> null;
                };
        if (to != null) {
            plane.at.set(
                    new Point2D(
                            Math.max(frame.left(), Math.min(frame.right(), to.getX())),
                            Math.max(frame.bottom(), Math.min(frame.top(), to.getY()))));
            event.consume();
        }
    }
}
