package fude.ui.drawing;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.DrawnDigits;
import fude.ink.Framing;
import fude.nn.Prediction;
import fude.training.Classifier;
import fude.ui.Lab;
import fude.ui.Latest;
import fude.ui.Paper;
import fude.ui.Reading;
import fude.ui.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Reads what is on the paper, anew at every move of the pen and whenever the network has learned
 * more.
 */
public final class DrawingViewModel {
    private final Lab lab;
    private final Paper paper;
    private final Latest<Reading> reader;

    /**
     * @param readingThread reads drawings, one after another
     */
    public DrawingViewModel(Lab lab, Paper paper, Executor readingThread) {
        this.lab = lab;
        this.paper = paper;
        this.reader = new Latest<>(readingThread, paper.readingProperty()::set);
        paper.sheetProperty().addListener((o, old, sheet) -> read());
        lab.snapshotProperty().addListener((o, old, snapshot) -> read());
    }

    Paper paper() {
        return paper;
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

    private void read() {
        Sheet sheet = paper.sheetProperty().get();
        Classifier classifier = lab.classifier().orElse(null);
        reader.request(() -> read(sheet, classifier));
    }

    private static Reading read(Sheet sheet, Classifier classifier) {
        Optional<byte[]> framed =
                sheet.image() == null
                        ? Framing.ofStrokes(sheet.strokes(), DrawnDigits.SMALLEST)
                        : Framing.ofStrokesOn(sheet.image(), sheet.strokes(), Paper.PEN);
        return framed.map(pixels -> read(sheet, pixels, classifier)).orElse(Reading.NOTHING);
    }

    private static Reading read(Sheet sheet, byte[] image, Classifier classifier) {
        if (classifier == null) {
            return new Reading(Reading.Outcome.NO_NETWORK, sheet, image, null);
        }
        if (classifier.predictor().inputs() != image.length) {
            return new Reading(Reading.Outcome.OTHER_SIZE, sheet, image, null);
        }
        Prediction prediction = classifier.classify(image);
        return prediction.isFinite()
                ? new Reading(Reading.Outcome.ANSWERED, sheet, image, prediction)
                : new Reading(Reading.Outcome.NO_NUMBER, sheet, image, null);
    }
}
