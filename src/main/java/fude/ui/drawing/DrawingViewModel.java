package fude.ui.drawing;

import fude.data.Dataset;
import fude.ink.Framing;
import fude.ink.Stroke;
import fude.training.Classifier;
import fude.ui.Lab;
import fude.ui.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
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
        return lab.experimentProperty().get() == null
                ? Dataset.digitNames()
                : lab.experimentProperty().get().data().training().classNames();
    }

    Lab lab() {
        return lab;
    }

    // Commands

    public void begin(double x, double y) {
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

    /** Takes the last stroke back. */
    public void undo() {
        if (!strokes.isEmpty()) {
            end();
            strokes.remove(strokes.size() - 1);
            read();
        }
    }

    public void clear() {
        end();
        strokes.clear();
        read();
    }

    private void read() {
        List<Stroke> drawn = List.copyOf(strokes);
        Classifier classifier = lab.classifier().orElse(null);
        boolean fits =
                lab.experimentProperty().get() != null
                        && lab.experimentProperty().get().data().training().inputs()
                                == Framing.SIZE * Framing.SIZE;
        reader.request(() -> read(drawn, fits ? classifier : null));
    }

    private static Reading read(List<Stroke> drawn, Classifier classifier) {
        return Framing.ofStrokes(drawn, SMALLEST)
                .map(
                        image ->
                                new Reading(
                                        image,
                                        classifier == null ? null : classifier.classify(image)))
                .orElse(Reading.NOTHING);
    }
}
