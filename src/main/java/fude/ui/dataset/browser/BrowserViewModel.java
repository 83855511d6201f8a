package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.text.Message;
import fude.training.measure.Answers;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which images are looked at, and how: as a grid, or as the mean of each class. */
public final class BrowserViewModel {
    final Lab lab;
    final boolean mistakesOnly;
    private final LatestOnly<SearchResult> finder;
    private final SplitAnswers answers;

    final PickedImage picked;

    /**
     * What was found for a filter.
     *
     * @param means null where they were not asked for
     * @param position where the picked image is among the images found; −1 for nowhere
     */
    record SearchResult(Selection selection, ClassMeans means, int position) {

        /**
         * Goes through the whole data set: never on the FX thread.
         *
         * @param withMeans whether the mean images are wanted
         * @param known means found before; null for none
         * @param picked the image to be found again; −1 for none
         */
        static SearchResult of(Filter filter, boolean withMeans, ClassMeans known, int picked) {
            Selection selection = Selection.of(filter);
            int position = picked < 0 ? -1 : selection.positionOf(picked);
            if (!withMeans) {
                return new SearchResult(selection, null, position);
            }
            Filter all = selection.filter().ofEveryClass();
            boolean same = known != null && known.filter().equals(all);
            return new SearchResult(selection, same ? known : ClassMeans.of(all), position);
        }
    }

    private Filter asked;

    /** Which images are shown; of no use for mistakes, which are made where it is measured. */
    final ObjectProperty<Split> split = new SimpleObjectProperty<>(Split.TRAINING);

    /** The one class that is shown, or {@link Filter#EVERY_CLASS}. */
    final IntegerProperty label = new SimpleIntegerProperty(Filter.EVERY_CLASS);

    /** Whether only images are shown that the network answers rightly, or wrongly. */
    final ObjectProperty<AnswerFilter> verdict = new SimpleObjectProperty<>();

    /** Whether changed labels are told; of no use where none are. */
    final ObjectProperty<ChangedLabels> changed = new SimpleObjectProperty<>(ChangedLabels.HIDDEN);

    /** In which order the images come whose answer matters. */
    final ObjectProperty<BrowseOrder> order = new SimpleObjectProperty<>();

    /** Whether the mean of each class is shown instead of the images. */
    final BooleanProperty averages = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ClassMeans> means = new ReadOnlyObjectWrapper<>();

    /**
     * @param mistakesOnly whether only measured images that were answered wrongly are shown
     */
    public BrowserViewModel(
            Lab lab, boolean mistakesOnly, Executor findingThread, Executor readingThread) {
        this.lab = lab;
        this.mistakesOnly = mistakesOnly;
        this.finder = new LatestOnly<>(findingThread, this::found);
        this.answers = new SplitAnswers(lab, findingThread, this::find);
        this.picked = new PickedImage(lab, readingThread);
        verdict.set(mistakesOnly ? AnswerFilter.WRONG : AnswerFilter.ALL);
        order.set(mistakesOnly ? BrowseOrder.SUREST : BrowseOrder.DATA);
        lab.chosenDataProperty().addListener((o, old, next) -> dataChanged(next));
        lab.snapshotProperty().addListener((o, old, next) -> snapshotChanged());
        lab.testLock().lockedProperty().addListener((o, was, is) -> lockChanged());
        Changes.of(this::find, split, label, verdict, changed, order, averages);
    }

    /** What the grid shows; null until there is data. */
    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The mean images; null while they are not asked for, or not known yet. */
    ReadOnlyObjectProperty<ClassMeans> meansProperty() {
        return means.getReadOnlyProperty();
    }

    /** What is still being worked out for this choice; null for nothing. */
    ReadOnlyObjectProperty<Message> progressProperty() {
        return answers.progressProperty();
    }

    /** Whether there is anything that could have been answered wrongly. */
    boolean isEvaluated() {
        return answers.evaluation() != null;
    }

    /** Shows what nobody has narrowed down, and one image of it large. */
    void showAmongAll(Selection all, int place) {
        averages.set(false);
        split.set(all.split());
        verdict.set(all.filter().verdict());
        order.set(all.filter().order());
        label.set(Filter.EVERY_CLASS);
        if (changed.get() == ChangedLabels.ONLY) {
            changed.set(ChangedLabels.MARKED);
        }
        picked.pick(all, place);
        find();
    }

    void showClass(int chosen) {
        averages.set(false);
        label.set(chosen);
    }

    private void dataChanged(DatasetSplit next) {
        picked.unpick();
        label.set(Filter.EVERY_CLASS);
        if (next == null) {
            asked = null;
            selection.set(null);
            means.set(null);
            return;
        }
        if (!split.get().isIn(next)) {
            split.set(Split.TEST);
        }
        find();
    }

    private void snapshotChanged() {
        if (asked != null && asked.answers() != known(asked.split(), asked.dataset())) {
            find();
        }
        picked.read();
    }

    private void lockChanged() {
        find();
        picked.read();
    }

    private Answers known(Split of, Dataset images) {
        return answers.to(of, images, verdict.get() != AnswerFilter.ALL);
    }

    private void find() {
        DatasetSplit chosen = lab.chosenDataProperty().get();
        if (chosen == null) {
            return;
        }
        Split of = mistakesOnly ? Split.measured(chosen) : split.get();
        Dataset images = of.of(chosen);
        Filter filter =
                new Filter(
                        images,
                        of,
                        known(of, images),
                        verdict.get(),
                        changed.get(),
                        label.get(),
                        order.get());
        asked = filter;
        boolean withMeans = averages.get();
        ClassMeans before = means.get();
        int image = picked.imageOf(images);
        finder.request(() -> SearchResult.of(filter, withMeans, before, image));
    }

    private void found(SearchResult found) {
        Filter filter = found.selection().filter();
        if (filter.answers() != null && lab.testLock().hides(filter.dataset())) {
            return;
        }
        means.set(found.means());
        picked.moveTo(found.selection(), found.position());
        selection.set(found.selection());
    }
}
