package fude.ui.state;

import fude.ink.Eraser;
import fude.ink.Framing;
import fude.ink.Stroke;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The paper that features share: drawn on with the pen, filled with drawings and images from
 * elsewhere, and read by the network. Coordinates are shares of its side, 0 to 1; times are
 * milliseconds.
 */
public final class Paper {
    /** Usual width of the pen, as a share of the paper's side. */
    public static final double PEN = Drawing.PEN;

    /** Radius of the eraser, as a share of the paper's side too. */
    public static final double ERASER = 0.045;

    private final PenTrail pen = new PenTrail();
    private final EraserTrail rubber = new EraserTrail();
    private final History<Drawing> history = new History<>();
    private List<Stroke> given = List.of();
    private byte[] original;

    private final ObservableList<Stroke> strokes = FXCollections.observableArrayList();
    private final ObservableList<Stroke> seenStrokes =
            FXCollections.unmodifiableObservableList(strokes);
    private final ReadOnlyObjectWrapper<byte[]> image = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding blank = Bindings.isEmpty(strokes).and(image.isNull());
    private final ReadOnlyObjectWrapper<Drawing> drawing =
            new ReadOnlyObjectWrapper<>(Drawing.BLANK);
    private final ReadOnlyObjectWrapper<Stroke> attended = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.PEN);
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.NOTHING);

    /** The strokes so far, the one under the pen included as the last. */
    public ObservableList<Stroke> strokes() {
        return seenStrokes;
    }

    /** An image beneath the strokes, 28 × 28 pixels that fill the paper; null on plain paper. */
    public ReadOnlyObjectProperty<byte[]> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Whether nothing is on the paper. */
    public BooleanBinding blank() {
        return blank;
    }

    /** All that is on the paper; changes with every move of the pen. */
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** A stroke of the digit that is asked about, where there are several; null for the last. */
    public ReadOnlyObjectProperty<Stroke> attendedProperty() {
        return attended.getReadOnlyProperty();
    }

    /** What the hand holds. */
    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /**
     * What the network makes of it, a moment later; again also when the network has learned more.
     */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return history.undoableProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return history.redoableProperty();
    }

    /** Whether the pen is on the paper. */
    public boolean isDrawing() {
        return pen.isDown();
    }

    /** Takes a tool into the hand. */
    public void take(Tool next) {
        tool.set(next);
    }

    /** The network has read what is on the paper. */
    public void answered(Reading next) {
        reading.set(next);
    }

    /** Sets the pen down at a time, from which on the pen's width may follow the hand's speed. */
    public void begin(double x, double y, double time) {
        history.mark();
        history.remember(drawing.get());
        if (drawing.get().isBlankPage()) { // which is plain paper once it is drawn on
            image.set(null);
            original = null;
        }
        pen.begin(strokes.isEmpty(), time);
        pen.add(tool.get(), x, y, time);
        attended.set(null);
        strokes.add(pen.stroke());
        changed();
    }

    /** Moves the pen, or sets it down. */
    public void drawTo(double x, double y) {
        drawTo(x, y, Double.NaN);
    }

    /** Moves the pen, or sets it down, at a time. */
    public void drawTo(double x, double y, double time) {
        if (!pen.isDown()) {
            begin(x, y, time);
            return;
        }
        pen.add(tool.get(), x, y, time);
        strokes.set(strokes.size() - 1, pen.stroke());
        changed();
    }

    /** Lifts the pen, or the eraser. */
    public void end() {
        pen.lift();
        rubber.lift();
    }

    /** Takes the stroke under the pen away, as if it had never been begun. */
    public void cancel() {
        if (isDrawing()) {
            show(history.cancel());
        }
    }

    /** Sets the eraser down, or moves it; what it rubs off until {@link #end} is undone at once. */
    public void rub(double x, double y) {
        Eraser eraser = rubber.moveTo(x, y);
        List<Stroke> left = eraser.rub(strokes);
        byte[] pixels = image.get() == null ? null : eraser.rub(image.get(), Framing.SIZE);
        if (left.equals(strokes) && pixels == image.get()) {
            return;
        }
        if (rubber.erasesFirst()) {
            history.remember(drawing.get());
        }
        pen.lift();
        attended.set(null);
        image.set(pixels);
        strokes.setAll(left);
        changed();
    }

    /** Asks about the digit that a stroke belongs to. */
    public void attend(Stroke stroke) {
        attended.set(stroke);
    }

    /** Takes the last stroke back, or whatever else was done to the paper. */
    public void undo() {
        history.undo(drawing.get()).ifPresent(this::show);
    }

    /** Does again what was taken back. */
    public void redo() {
        history.redo(drawing.get()).ifPresent(this::show);
    }

    /** Takes a new paper, if there is anything on this one. */
    public void clear() {
        if (!blank.get()) {
            put(Drawing.BLANK);
        }
    }

    /** Takes some strokes away. */
    public void remove(List<Stroke> gone) {
        List<Stroke> left = new ArrayList<>(strokes);
        if (left.removeAll(gone)) {
            put(new Drawing(image.get(), left));
        }
    }

    /** Puts an image on the paper, to be read and to be drawn on: 28 × 28 pixels. */
    public void put(byte[] framed) {
        put(new Drawing(framed, List.of()));
    }

    /** Puts a drawing on the paper. */
    public void put(List<Stroke> drawn) {
        put(Drawing.given(drawn));
    }

    /** Takes another paper. */
    public void put(Drawing next) {
        history.remember(drawing.get());
        show(next);
    }

    /** Takes away what was put here from elsewhere, so that undoing does not bring it back. */
    public void forgetGiven() {
        history.forget(Drawing::isFromElsewhere);
        if (drawing.get().isFromElsewhere()) {
            show(Drawing.BLANK);
        }
    }

    private void show(Drawing next) {
        end();
        original = next.original();
        attended.set(null);
        image.set(next.image());
        given = next.given();
        strokes.setAll(next.strokes());
        changed();
    }

    private void changed() {
        drawing.set(new Drawing(image.get(), strokes, original, given));
    }
}
