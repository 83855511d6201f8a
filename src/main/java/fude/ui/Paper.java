package fude.ui;

import fude.ink.Stroke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The paper that features share: drawn on with the pen, filled with drawings and images from
 * elsewhere, and read by the network. Coordinates are shares of its side, 0 to 1.
 */
public final class Paper {
    /** Width of the pen, as a share of the paper's side. */
    public static final double PEN = 0.075;

    private final List<Stroke.Point> current = new ArrayList<>();
    private final Deque<Sheet> past = new ArrayDeque<>();
    private final Deque<Sheet> future = new ArrayDeque<>();

    // Properties

    private final ObservableList<Stroke> strokes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<byte[]> image = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding blank = Bindings.isEmpty(strokes).and(image.isNull());
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.BLANK);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.NOTHING);

    /** The strokes so far, the one under the pen included as the last. */
    public ObservableList<Stroke> strokes() {
        return strokes;
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
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /**
     * What the network makes of it, a moment later; anew also when the network has learned more.
     * Written by the reading.
     */
    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether the pen is on the paper. */
    public boolean isDrawing() {
        return !current.isEmpty();
    }

    // Commands

    /** Sets the pen down. */
    public void begin(double x, double y) {
        remember();
        current.clear();
        current.add(new Stroke.Point(x, y));
        strokes.add(new Stroke(current));
        changed();
    }

    /** Moves the pen, or sets it down. */
    public void drawTo(double x, double y) {
        if (current.isEmpty()) {
            begin(x, y);
            return;
        }
        current.add(new Stroke.Point(x, y));
        strokes.set(strokes.size() - 1, new Stroke(current));
        changed();
    }

    /** Lifts the pen. */
    public void end() {
        current.clear();
    }

    /** Takes the last stroke back, or whatever else was done to the paper. */
    public void undo() {
        restore(past, future);
    }

    /** Does again what was taken back. */
    public void redo() {
        restore(future, past);
    }

    /** Takes a new paper, if there is anything on this one. */
    public void clear() {
        if (!blank.get()) {
            put(Sheet.BLANK);
        }
    }

    /** Puts an image on the paper, to be read and to be drawn on: 28 × 28 pixels. */
    public void put(byte[] framed) {
        put(new Sheet(framed, List.of()));
    }

    /** Puts a drawing on the paper. */
    public void put(List<Stroke> drawn) {
        put(new Sheet(null, drawn));
    }

    /** Takes another paper. */
    public void put(Sheet next) {
        remember();
        show(next);
    }

    private void show(Sheet next) {
        end();
        image.set(next.image());
        strokes.setAll(next.strokes());
        tellWhatIsLeft();
        changed();
    }

    private void changed() {
        sheet.set(new Sheet(image.get(), strokes));
    }

    private void remember() {
        past.push(sheet.get());
        future.clear();
        tellWhatIsLeft();
    }

    private void restore(Deque<Sheet> from, Deque<Sheet> to) {
        if (!from.isEmpty()) {
            to.push(sheet.get());
            show(from.pop());
        }
    }

    private void tellWhatIsLeft() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
