package fude.ui.state;

import fude.data.Data;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ink.DrawnDigits;
import fude.lab.RunCard;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Decides whether what the network answers to a sample may be seen. While settings are chosen on
 * validation samples, the answers to the test samples are hidden until the run has sat its exam.
 */
public final class TestLock {
    private final ReadOnlyObjectProperty<DatasetSplit> images;
    private final ReadOnlyObjectProperty<RunCard> card;
    private final ObjectBinding<Dataset> locked;
    private final ObjectBinding<NumberTable> lockedNumbers;

    TestLock(
            ReadOnlyObjectProperty<DatasetSplit> images,
            ReadOnlyObjectProperty<NumberSplit> numbers,
            ReadOnlyObjectProperty<RunCard> card) {
        this.images = images;
        this.card = card;
        this.locked =
                Bindings.createObjectBinding(
                        () -> locks(images.get()) ? images.get().test() : null, images, card);
        this.lockedNumbers =
                Bindings.createObjectBinding(
                        () -> locks(numbers.get()) ? numbers.get().test() : null, numbers, card);
    }

    /** The test images under lock; null while none are. */
    public ObjectBinding<Dataset> lockedProperty() {
        return locked;
    }

    /** The test points or numbers under lock; null while none are. */
    public ObjectBinding<NumberTable> lockedNumbersProperty() {
        return lockedNumbers;
    }

    private boolean locks(Data data) {
        RunCard run = card.get();
        boolean examined = run != null && !run.exams().isEmpty();
        return data != null && data.isValidating() && !examined;
    }

    /** Whether the answers to these images are hidden: then the network is not asked either. */
    public boolean hides(Dataset asked) {
        return asked != null && locked.get() == asked;
    }

    /** The same of points or numbers. */
    public boolean hides(NumberTable asked) {
        return asked != null && lockedNumbers.get() == asked;
    }

    /** The same of the class's own drawings, which can be the data set that is learned from. */
    public boolean hidesDrawings() {
        return locked.get() != null && DrawnDigits.areTested(images.get().name());
    }
}
