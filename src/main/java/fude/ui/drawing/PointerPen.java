package fude.ui.drawing;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.lab.reading.Reading;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/**
 * Mouse, pen and finger on the paper. JavaFX reports pen and finger as a mouse too: the pen's tip
 * as the first button; its eraser and the button at its side, where the system reports them at all,
 * as the second one, which rubs. One finger draws; as soon as a second one touches, the stroke ends
 * where it was, and nothing is drawn until all have gone.
 */
final class PointerPen {
    /** A stroke smaller than this is a tap. */
    private static final double TAP = 0.02;

    private enum Doing {
        NOTHING,
        DRAWING,
        RUBBING
    }

    private final Paper paper;
    private final DrawingCanvas canvas;
    private final BiConsumer<Double, Double> follower;
    private final ReadOnlyBooleanWrapper down = new ReadOnlyBooleanWrapper();
    private Doing doing = Doing.NOTHING;
    private boolean byFinger;
    private boolean severalFingers;
    private List<Reading.Digit> digitsBefore = List.of();

    /**
     * @param follower is told where the pointer is, in shares of the paper; NaN where it has left
     */
    PointerPen(Paper paper, DrawingCanvas canvas, BiConsumer<Double, Double> follower) {
        this.paper = paper;
        this.canvas = canvas;
        this.follower = follower;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        canvas.addEventHandler(
                MouseEvent.MOUSE_EXITED, event -> follower.accept(Double.NaN, Double.NaN));
        canvas.addEventHandler(TouchEvent.ANY, this::touched);
    }

    /** Whether a button or a finger is down. */
    ReadOnlyBooleanProperty downProperty() {
        return down.getReadOnlyProperty();
    }

    private void touched(TouchEvent event) {
        boolean lastLeaves =
                event.getTouchCount() == 1 && event.getEventType() == TouchEvent.TOUCH_RELEASED;
        if (event.getTouchCount() > 1) {
            severalFingers = true;
            if (byFinger) {
                stop();
            }
        } else if (lastLeaves || event.getEventType() == TouchEvent.TOUCH_PRESSED) {
            severalFingers = false;
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        event.consume();
        if (doing != Doing.NOTHING || event.isSynthesized() && severalFingers) {
            return;
        }
        boolean rub =
                event.getButton() == MouseButton.SECONDARY
                        || paper.toolProperty().get() == Tool.ERASER;
        if (event.getButton() == MouseButton.PRIMARY || rub) {
            down.set(true);
            byFinger = event.isSynthesized();
            doing = rub ? Doing.RUBBING : Doing.DRAWING;
            digitsBefore = paper.readingProperty().get().digits();
            paper.end();
            move(event);
        }
    }

    private void dragged(MouseEvent event) {
        follow(event);
        if (event.isSynthesized() == byFinger) {
            if (doing == Doing.DRAWING && !paper.isDrawing()) {
                stop();
            }
            move(event);
        }
        event.consume();
    }

    /** A fast hand's last move can come with the release alone. */
    private void released(MouseEvent event) {
        if (event.isSynthesized() == byFinger && doing != Doing.NOTHING) {
            if (doing != Doing.DRAWING || paper.isDrawing()) {
                move(event);
                chooseByTap(event);
            }
            stop();
        }
        event.consume();
    }

    private void stop() {
        doing = Doing.NOTHING;
        down.set(false);
        paper.end();
    }

    private void move(MouseEvent event) {
        double x = within(canvas.shareX(event.getX()));
        double y = within(canvas.shareY(event.getY()));
        switch (doing) {
            case DRAWING -> paper.drawTo(x, y, System.nanoTime() / 1e6);
            case RUBBING -> paper.rub(x, y);
            default -> {
                // a finger too many, or a button that does nothing here
            }
        }
    }

    private void follow(MouseEvent event) {
        follower.accept(canvas.shareX(event.getX()), canvas.shareY(event.getY()));
    }

    /** A tap on one of several digits leaves no dot: it asks about that digit. */
    private void chooseByTap(MouseEvent event) {
        if (doing != Doing.DRAWING || digitsBefore.size() < 2) {
            return;
        }
        Stroke stroke = paper.strokes().get(paper.strokes().size() - 1);
        if (StrokeBounds.of(List.of(stroke)).longest() > TAP) {
            return;
        }
        double x = canvas.shareX(event.getX());
        double y = canvas.shareY(event.getY());
        for (Reading.Digit digit : digitsBefore) {
            StrokeBounds box = StrokeBounds.of(digit.drawing().strokes());
            double half = Paper.PEN / 2;
            if (x > box.left() - half
                    && x < box.right() + half
                    && y > box.top() - half
                    && y < box.bottom() + half) {
                paper.cancel();
                paper.attend(digit.drawing().strokes().get(0));
                return;
            }
        }
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
