package fude.ui.drawing;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.DrawnDigits;
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
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
    /** Width of the pen, as a share of the canvas. */
    static final double PEN = 0.075;

    private final Lab lab;
    private final Latest<Reading> reader;
    private final List<Stroke.Point> current = new ArrayList<>();
    private final Deque<Sheet> past = new ArrayDeque<>();
    private final Deque<Sheet> future = new ArrayDeque<>();

    /** What is on the paper: an image beneath, or null, and strokes. */
    private record Sheet(byte[] image, List<Stroke> strokes) {}

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
    private final ReadOnlyObjectWrapper<byte[]> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.NOTHING);

    /** The strokes so far, the one under the pen included as the last. */
    public ObservableList<Stroke> strokes() {
        return strokes;
    }

    /** Whether nothing is on the paper. */
    BooleanBinding blank() {
        return Bindings.isEmpty(strokes).and(image.isNull());
    }

    /** An image beneath the strokes, 28 × 28 pixels that fill the paper; null on plain paper. */
    public ReadOnlyObjectProperty<byte[]> imageProperty() {
        return image.getReadOnlyProperty();
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
        if (!blank().get()) {
            put(new Sheet(null, List.of()));
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

    private void put(Sheet sheet) {
        remember();
        show(sheet);
    }

    private void show(Sheet sheet) {
        end();
        image.set(sheet.image());
        strokes.setAll(sheet.strokes());
        tellWhatIsLeft();
        read();
    }

    private Sheet sheet() {
        return new Sheet(image.get(), List.copyOf(strokes));
    }

    private void remember() {
        past.push(sheet());
        future.clear();
        tellWhatIsLeft();
    }

    private void restore(Deque<Sheet> from, Deque<Sheet> to) {
        if (!from.isEmpty()) {
            to.push(sheet());
            show(from.pop());
        }
    }

    private void tellWhatIsLeft() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }

    private void read() {
        Sheet sheet = sheet();
        Classifier classifier = lab.classifier().orElse(null);
        reader.request(() -> read(sheet, classifier));
    }

    private static Reading read(Sheet sheet, Classifier classifier) {
        Optional<byte[]> framed =
                sheet.image() == null
                        ? Framing.ofStrokes(sheet.strokes(), DrawnDigits.SMALLEST)
                        : Framing.ofStrokesOn(sheet.image(), sheet.strokes(), PEN);
        return framed.map(pixels -> read(pixels, classifier)).orElse(Reading.NOTHING);
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
