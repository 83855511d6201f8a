package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.training.Classifier;
import fude.ui.state.Lab;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The image that is shown large, and its place among those of the grid. */
final class PickedImage {
    /** No place in the grid. */
    static final int NOWHERE = -1;

    private final Lab lab;
    private final LatestOnly<Sample> reader;

    /** Whether it can be put on the paper, where the network reads it. */
    final BooleanBinding drawable;

    private Selection selection;

    PickedImage(Lab lab, Executor readingThread) {
        this.lab = lab;
        this.reader = new LatestOnly<>(readingThread, this::answered);
        this.drawable =
                Bindings.createBooleanBinding(
                        () -> sample.get() != null && sample.get().fitsPaper() && !isHidden(),
                        sample,
                        lab.testLock().lockedProperty());
    }

    private final ReadOnlyObjectWrapper<Sample> sample = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(NOWHERE);

    /** Null while none is shown large. */
    ReadOnlyObjectProperty<Sample> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /** Where the grid stands; it stays there when the large image is closed. */
    ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Whether the network's answer to it is not to be seen. */
    boolean isHidden() {
        return sample.get() != null && lab.testLock().hides(sample.get().dataset());
    }

    /** Shows the image at a place of the grid large; the nearest one where there is none. */
    void pick(int place) {
        if (selection == null || selection.size() == 0) {
            return;
        }
        int at = Math.max(0, Math.min(place, selection.size() - 1));
        position.set(at);
        sample.set(new Sample(selection.dataset(), selection.split(), selection.index(at), null));
        read();
    }

    /** Shows one of these images large, wherever the grid has it. */
    void pick(Selection among, int place) {
        position.set(NOWHERE);
        sample.set(new Sample(among.dataset(), among.split(), among.index(place), null));
        read();
    }

    void unpick() {
        sample.set(null);
    }

    /** The image among those of a data set; −1 if none is shown large. */
    int imageOf(Dataset dataset) {
        Sample shown = sample.get();
        return shown != null && shown.dataset() == dataset ? shown.index() : NOWHERE;
    }

    /**
     * The grid has other images.
     *
     * @param place of the image that was picked when they were asked for
     */
    void moveTo(Selection next, int place) {
        boolean same = selection != null && selection.filter().asksTheSameAs(next.filter());
        selection = next;
        if (sample.get() == null) {
            position.set(same && position.get() < next.size() ? position.get() : NOWHERE);
        } else if (!isAt(position.get())) {
            position.set(isAt(place) ? place : NOWHERE);
        }
    }

    private boolean isAt(int place) {
        return place >= 0
                && place < selection.size()
                && selection.index(place) == imageOf(selection.dataset());
    }

    /** Asks the network as it is now about the image; takes back an answer that is hidden now. */
    void read() {
        Sample shown = sample.get();
        if (isHidden()) {
            sample.set(shown.answered(null));
            return;
        }
        Classifier classifier = lab.learner().orElse(null);
        if (shown == null
                || classifier == null
                || !classifier.reads(shown.dataset())
                || lab.classNames().size() != shown.dataset().classes()) {
            return;
        }
        reader.request(() -> shown.answered(classifier.classify(shown.pixels())));
    }

    private void answered(Sample read) {
        if (sample.get() != null && sample.get().isSameImageAs(read) && !isHidden()) {
            sample.set(read);
        }
    }
}
