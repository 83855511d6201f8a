package fude.ui.drawing;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.Framing;
import fude.ink.Stroke;
import fude.nn.Prediction;
import fude.training.Classifier;
import fude.ui.Lab;
import fude.ui.Latest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The drawing and what the network makes of it, read anew at every move of the pen and whenever the
 * network has learned more. Coordinates are shares of the canvas, 0 to 1.
 */
public final class DrawingViewModel {
    /** A drawing smaller than this share of the canvas is not blown up to a digit's size. */
    private static final double SMALLEST = 0.12;

    private final Lab lab;
    private final Latest<Reading> reader;
    private final List<Stroke.Point> current = new ArrayList<>();
    private final Deque<List<Stroke>> past = new ArrayDeque<>();
    private final Deque<List<Stroke>> future = new ArrayDeque<>();

    /**
     * @param readingThread reads drawings, one after another
     */
    public DrawingViewModel(Lab lab, Executor readingThread) {
        this.lab = lab;
        this.reader = new Latest<>(readingThread, reading::set);
        lab.snapshotProperty().addListener((o, old, snapshot) -> read());
    }

    // Properties

    private final ObservableList<Stroke> strokes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.NOTHING);

    /** The strokes so far, the one under the pen included as the last. */
    public ObservableList<Stroke> strokes() {
        return strokes;
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Whether the network that reads has learned anything yet. */
    boolean isTrained() {
        return lab.snapshot() != null && lab.snapshot().isTrained();
    }

    /** The classes that can be answered. */
    List<String> classNames() {
        DatasetSplit chosen = lab.chosenDataProperty().get();
        return chosen == null ? Dataset.digitNames() : chosen.training().classNames();
    }

    /** Changes with the classes that can be answered. */
    ReadOnlyObjectProperty<DatasetSplit> chosenDataProperty() {
        return lab.chosenDataProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether the pen is on the paper. */
    boolean isDrawing() {
        return !current.isEmpty();
    }

    // Commands

    public void begin(double x, double y) {
        remember();
        current.clear();
        current.add(new Stroke.Point(x, y));
        strokes.add(new Stroke(current));
        read();
    }

    public void drawTo(double x, double y) {
        if (current.isEmpty()) {
            begin(x, y);
            return;
        }
        current.add(new Stroke.Point(x, y));
        strokes.set(strokes.size() - 1, new Stroke(current));
        read();
    }

    public void end() {
        current.clear();
    }

    /** Takes the last stroke back, or the clearing of the paper. */
    public void undo() {
        restore(past, future);
    }

    /** Does again what was taken back. */
    public void redo() {
        restore(future, past);
    }

    public void clear() {
        if (!strokes.isEmpty()) {
            remember();
            end();
            strokes.clear();
            read();
        }
    }

    private void remember() {
        past.push(List.copyOf(strokes));
        future.clear();
        tellWhatIsLeft();
    }

    private void restore(Deque<List<Stroke>> from, Deque<List<Stroke>> to) {
        if (from.isEmpty()) {
            return;
        }
        end();
        to.push(List.copyOf(strokes));
        strokes.setAll(from.pop());
        tellWhatIsLeft();
        read();
    }

    private void tellWhatIsLeft() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }

    private void read() {
        List<Stroke> drawn = List.copyOf(strokes);
        Classifier classifier = lab.classifier().orElse(null);
        reader.request(() -> read(drawn, classifier));
    }

    private static Reading read(List<Stroke> drawn, Classifier classifier) {
        return Framing.ofStrokes(drawn, SMALLEST)
                .map(image -> read(image, classifier))
                .orElse(Reading.NOTHING);
    }

    private static Reading read(byte[] image, Classifier classifier) {
        if (classifier == null) {
            return new Reading(Reading.Outcome.NO_NETWORK, image, null);
        }
        if (classifier.predictor().inputs() != image.length) {
            return new Reading(Reading.Outcome.OTHER_SIZE, image, null);
        }
        Prediction prediction = classifier.classify(image);
        return prediction.isFinite()
                ? new Reading(Reading.Outcome.ANSWERED, image, prediction)
                : new Reading(Reading.Outcome.NO_NUMBER, image, null);
    }
}
