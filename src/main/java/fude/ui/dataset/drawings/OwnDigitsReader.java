package fude.ui.dataset.drawings;

import fude.data.DatasetSplit;
import fude.training.Classifier;
import fude.ui.state.Lab;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;

/** Has the network read the class's own digits, again whenever it has learned more. */
final class OwnDigitsReader {
    private final Lab lab;
    private final ObjectProperty<OwnDigits> contents;
    private final LatestOnly<OwnDigits> reader;

    /** Whether what the network answers to the drawings is not to be seen. */
    final BooleanBinding hidden;

    /**
     * @param contents the digits, to which the answers are added
     */
    OwnDigitsReader(Lab lab, Executor thread, ObjectProperty<OwnDigits> contents) {
        this.lab = lab;
        this.contents = contents;
        this.reader = new LatestOnly<>(thread, this::show);
        this.hidden =
                Bindings.createBooleanBinding(
                        lab.testLock()::hidesDrawings, lab.testLock().lockedProperty());
        lab.snapshotProperty().addListener((o, old, snapshot) -> read());
        hidden.addListener((o, was, is) -> read());
    }

    void read() {
        OwnDigits digits = contents.get();
        Classifier classifier = lab.learner().orElse(null);
        DatasetSplit chosen = lab.chosenDataProperty().get();
        if (!mayBeRead()) {
            if (digits.isRead()) {
                contents.set(digits.unread());
            }
        } else if (chosen != null && digits.size() > 0) {
            reader.request(() -> digits.readBy(classifier, chosen));
        }
    }

    /** A network that has learned nothing only guesses. */
    private boolean mayBeRead() {
        return lab.isTrained() && !hidden.get();
    }

    private void show(OwnDigits digits) {
        if (digits.drawings() == contents.get().drawings() && mayBeRead()) {
            contents.set(digits);
        }
    }
}
