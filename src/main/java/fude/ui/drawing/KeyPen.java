package fude.ui.drawing;

import fude.lab.reading.Reading;
import fude.ui.controls.Controls;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Drawing with keys alone. Enter begins and shows a cursor; the arrows move it, two of them held
 * move it aslant; Space sets the pen down and lifts it, and with Shift held the arrows draw; Enter
 * or Escape ends. Meanwhile the window's own single keys are silent, but digits keep the drawing
 * and Delete clears it. Where several digits are read, left and right ask about one after another.
 */
final class KeyPen {
    /** How far an arrow moves, as a share of the paper's side. */
    static final double STEP = 0.05;

    private final Paper paper;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private Runnable onMove = () -> {};
    private double x = 0.35;
    private double y = 0.2;
    private boolean down;

    /**
     * @param canvas that has the focus
     */
    KeyPen(Paper paper, Node canvas) {
        this.paper = paper;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        Controls.onFocusLost(canvas, this::stop);
    }

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** What happens when there is another cursor to be seen. */
    void setOnMove(Runnable action) {
        onMove = action;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    boolean isDown() {
        return down;
    }

    void stop() {
        if (active.get()) {
            lift();
            held.clear();
            active.set(false);
            onMove.run();
        }
    }

    private void lift() {
        down = false;
        paper.end();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = active.get() ? draw(event) : begin(event.getCode());
        if (done) {
            event.consume();
            onMove.run();
        }
    }

    private boolean begin(KeyCode key) {
        Reading reading = paper.readingProperty().get();
        if (key == KeyCode.ENTER) {
            active.set(true);
            return true;
        }
        if (reading.isNumber() && (key == KeyCode.LEFT || key == KeyCode.RIGHT)) {
            List<Reading.Digit> digits = reading.digits();
            int next = reading.place() + (key == KeyCode.LEFT ? -1 : 1);
            Reading.Digit asked = digits.get(Math.max(0, Math.min(digits.size() - 1, next)));
            paper.attend(asked.drawing().strokes().get(0));
            return true;
        }
        return false;
    }

    private boolean draw(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key.isArrowKey()) {
            held.add(key);
            move(event.isShiftDown());
            return true;
        }
        if (key == KeyCode.ENTER || key == KeyCode.ESCAPE) {
            stop();
            return true;
        }
        if (key == KeyCode.SPACE) {
            toggle();
            return true;
        }
        if (key.isDigitKey() || key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            lift();
            return false;
        }
        return key.isLetterKey() && key != KeyCode.E;
    }

    private void toggle() {
        if (down) {
            lift();
        } else {
            down = true;
            act();
        }
    }

    private void released(KeyEvent event) {
        held.remove(event.getCode());
        if (active.get()) {
            if (event.getCode() == KeyCode.SHIFT && !down) {
                paper.end();
            }
            event.consume();
        }
    }

    private void move(boolean shift) {
        if ((down || shift) && !paper.isDrawing()) {
            act();
        } else if (!down && !shift) {
            paper.end();
        }
        x = moved(x, KeyCode.LEFT, KeyCode.RIGHT);
        y = moved(y, KeyCode.UP, KeyCode.DOWN);
        if (down || shift) {
            act();
        }
    }

    private double moved(double place, KeyCode back, KeyCode forth) {
        int steps = (held.contains(forth) ? 1 : 0) - (held.contains(back) ? 1 : 0);
        return Math.max(0, Math.min(1, place + STEP * steps));
    }

    /** Draws or rubs where the cursor is. */
    private void act() {
        if (paper.toolProperty().get() == Tool.ERASER) {
            paper.rub(x, y);
        } else {
            paper.drawTo(x, y);
        }
    }
}
