package fude.ui.drawing;

import fude.data.Dataset;
import fude.ink.Stroke;
import fude.lab.reading.Drawing;
import fude.lab.reading.DrawingReader;
import fude.lab.reading.Reading;
import fude.text.Texts;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.LatestOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * Reads what is on the paper, at every move of the pen and whenever the network has learned more.
 */
public final class DrawingViewModel {
    /** Training rests this long after a move of the pen, so that the answer comes at once. */
    private static final long PATIENCE_NANOS = 60_000_000;

    /** As many are listed; more would fill the paper. */
    private static final int NAMED_CLASSES = 12;

    final Lab lab;
    final Paper paper;
    private final LatestOnly<Reading> reader;

    /**
     * @param readingThread reads drawings with a network that is not quick
     */
    public DrawingViewModel(Lab lab, Paper paper, Executor readingThread) {
        this.lab = lab;
        this.paper = paper;
        this.reader = new LatestOnly<>(readingThread, paper::answered);
        paper.drawingProperty()
                .addListener(
                        (o, old, drawing) -> {
                            lab.session().restUntil(System.nanoTime() + PATIENCE_NANOS);
                            read();
                        });
        Changes.of(this::read, paper.attendedProperty(), lab.momentProperty());
        lab.testLock().lockedProperty().addListener((o, was, is) -> lockChanged(is));
    }

    /** What a class is called on the screen; nothing where it is not known any more. */
    String word(int label, Texts texts) {
        return texts.className(lab.className(label));
    }

    /** What to draw: one of what the network can answer. */
    String prompt(Texts texts) {
        List<String> names = lab.classNames();
        if (names.equals(Dataset.digitNames())) {
            return texts.get("drawing.empty");
        }
        List<String> first =
                new ArrayList<>(names.stream().limit(NAMED_CLASSES).map(texts::className).toList());
        if (names.size() > NAMED_CLASSES) {
            first.add("…");
        }
        return texts.get("drawing.empty.classes", first);
    }

    /** What was put on the paper may be a test image, which is not to be read from now on. */
    private void lockChanged(Dataset locked) {
        if (locked != null) {
            paper.forgetGiven();
        }
    }

    private void read() {
        Drawing drawing = paper.drawingProperty().get();
        Stroke attended = paper.attendedProperty().get();
        boolean digits = lab.readsDigits();
        Classifier classifier = lab.classifier().orElse(null);
        Callable<Reading> reading = () -> DrawingReader.read(drawing, digits, attended, classifier);
        if (DrawingReader.isQuick(drawing, classifier)) {
            reader.doNow(reading);
        } else {
            reader.request(reading);
        }
    }
}
