package fude.ui.state;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.DrawnDigits;
import fude.lab.RunCard;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Decides whether what the network answers to an image may be seen. While settings are chosen on
 * validation images, the answers to the test images are hidden until the run has sat its exam.
 */
public final class TestLock {
    private final ReadOnlyObjectProperty<DatasetSplit> chosenData;
    private final ReadOnlyObjectProperty<RunCard> card;
    private final ObjectBinding<Dataset> locked;

    TestLock(
            ReadOnlyObjectProperty<DatasetSplit> chosenData, ReadOnlyObjectProperty<RunCard> card) {
        this.chosenData = chosenData;
        this.card = card;
        this.locked = Bindings.createObjectBinding(this::findLocked, chosenData, card);
    }

    /** The test images under lock; null while none are. */
    public ObjectBinding<Dataset> lockedProperty() {
        return locked;
    }

    private Dataset findLocked() {
        DatasetSplit data = chosenData.get();
        RunCard run = card.get();
        boolean validating = data != null && data.validation().isPresent();
        boolean examined = run != null && !run.exams().isEmpty();
        return validating && !examined ? data.test() : null;
    }

    /** Whether the answers to these images are hidden: then the network is not asked either. */
    public boolean hides(Dataset images) {
        return images != null && locked.get() == images;
    }

    /** The same of the class's own drawings, which can be the data set that is learned from. */
    public boolean hidesDrawings() {
        return locked.get() != null && DrawnDigits.areTested(chosenData.get().name());
    }
}
