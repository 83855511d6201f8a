package fude.ui.dataset;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.training.Classifier;
import fude.training.Evaluation;
import fude.training.TrainingSnapshot;
import fude.ui.Lab;
import fude.ui.Latest;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which images are looked at: all of a split, one class, or only what the network got wrong. */
public final class BrowserViewModel {
    private final Lab lab;
    private final boolean mistakesOnly;
    private final Latest<Selection> finder;
    private final Latest<Sample> reader;
    private Selection.Filter asked;

    /**
     * @param mistakesOnly whether only measured images that were answered wrongly are shown
     */
    public BrowserViewModel(
            Lab lab, boolean mistakesOnly, Executor findingThread, Executor readingThread) {
        this.lab = lab;
        this.mistakesOnly = mistakesOnly;
        this.finder = new Latest<>(findingThread, selection::set);
        this.reader = new Latest<>(readingThread, this::answered);
        lab.chosenDataProperty().addListener((o, old, next) -> dataChanged(next));
        lab.snapshotProperty().addListener((o, old, next) -> snapshotChanged());
        split.addListener((o, old, next) -> find());
        label.addListener((o, old, next) -> find());
    }

    // Properties

    private final ObjectProperty<Split> split = new SimpleObjectProperty<>(Split.TRAINING);
    private final IntegerProperty label = new SimpleIntegerProperty(Selection.EVERY_CLASS);
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sample> picked = new ReadOnlyObjectWrapper<>();

    /** Which images are shown; of no use for mistakes, which are made where it is measured. */
    ObjectProperty<Split> splitProperty() {
        return split;
    }

    /** What takes part of the data; null until it is known. */
    ReadOnlyObjectProperty<DatasetSplit> chosenDataProperty() {
        return lab.chosenDataProperty();
    }

    /** Whether the network is measured on validation images. */
    boolean isValidating() {
        return lab.isValidating();
    }

    /** The one class that is shown, or {@link Selection#EVERY_CLASS}. */
    IntegerProperty labelProperty() {
        return label;
    }

    /** What the grid shows; null until there is data. */
    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The image that is shown large; null for none. */
    ReadOnlyObjectProperty<Sample> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Whether an image is shown large. */
    public boolean isPicked() {
        return picked.get() != null;
    }

    boolean showsMistakesOnly() {
        return mistakesOnly;
    }

    /** Whether there is anything that could have been answered wrongly. */
    boolean isEvaluated() {
        return evaluation() != null;
    }

    private Evaluation evaluation() {
        TrainingSnapshot snapshot = lab.snapshot();
        return snapshot != null && snapshot.epoch() > 0 ? snapshot.evaluation() : null;
    }

    // Commands

    /** Shows an image large. */
    void pick(int index) {
        Selection from = selection.get();
        picked.set(new Sample(from.dataset(), from.split(), index, null));
        read();
    }

    public void unpick() {
        picked.set(null);
    }

    private void dataChanged(DatasetSplit next) {
        picked.set(null);
        label.set(Selection.EVERY_CLASS);
        if (!split.get().isIn(next)) {
            split.set(Split.TEST);
        }
        find();
    }

    private void snapshotChanged() {
        if (asked != null && asked.evaluation() != evaluationFor(asked.split())) {
            find();
        }
        read();
    }

    private Evaluation evaluationFor(Split of) {
        return of == Split.measured(lab.chosenDataProperty().get()) ? evaluation() : null;
    }

    private void find() {
        DatasetSplit chosen = lab.chosenDataProperty().get();
        if (chosen == null) {
            return;
        }
        Split of = mistakesOnly ? Split.measured(chosen) : split.get();
        Dataset dataset = of.of(chosen);
        Evaluation known = evaluationFor(of);
        boolean knownFits = known != null && known.samples() == dataset.size();
        asked =
                new Selection.Filter(
                        dataset, of, knownFits ? known : null, mistakesOnly, label.get());
        Selection.Filter filter = asked;
        finder.request(() -> mistakesOnly && !knownFits ? nothing(filter) : Selection.of(filter));
    }

    private static Selection nothing(Selection.Filter filter) {
        return new Selection(
                filter.dataset(),
                filter.split(),
                null,
                new int[0],
                new int[filter.dataset().classes()]);
    }

    private void read() {
        Sample sample = picked.get();
        Classifier classifier = lab.classifier().orElse(null);
        if (sample == null
                || classifier == null
                || classifier.predictor().inputs() != sample.dataset().inputs()
                || lab.chosenDataProperty().get().training().classes()
                        != sample.dataset().classes()) {
            return;
        }
        reader.request(
                () ->
                        new Sample(
                                sample.dataset(),
                                sample.split(),
                                sample.index(),
                                classifier.classify(sample.pixels())));
    }

    private void answered(Sample sample) {
        Sample current = picked.get();
        if (current != null
                && current.dataset() == sample.dataset()
                && current.index() == sample.index()) {
            picked.set(sample);
        }
    }
}
