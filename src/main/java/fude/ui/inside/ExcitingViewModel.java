package fude.ui.inside;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Moment;
import fude.ui.state.Selection;
import fude.ui.task.BackgroundTask;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The training images that a unit answers most and least to. Found in the background when somebody
 * looks at another unit, at another moment, or when an epoch has ended and it is not too early to
 * ask again.
 */
public final class ExcitingViewModel {
    public static final int COUNT = 8;

    /** While the network learns, this many times as long as the search took passes without one. */
    private static final int REST = 20;

    private final Lab lab;
    private final BackgroundTask finding;
    private final ObservableValue<Boolean> inSight;
    private final AtomicInteger newest = new AtomicInteger();
    private final ReadOnlyObjectWrapper<ExcitingImages> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private Selection.Unit unit;
    private Moment asked = Moment.NONE;
    private long took;
    private long ended;

    /**
     * @param found null until the end
     * @param nanos that it took
     */
    private record Step(double share, ExcitingImages found, long nanos) {}

    /**
     * @param findingThread asks the network about the images
     */
    public ExcitingViewModel(Lab lab, Executor findingThread, ObservableValue<Boolean> inSight) {
        this.lab = lab;
        this.finding = new BackgroundTask(findingThread);
        this.inSight = inSight;
        Changes.of(this::forget, lab.chosenDataProperty());
        Changes.of(this::look, inSight, lab.momentProperty(), lab.runningProperty());
    }

    /** Null until it is known, or where there is nothing to be found. */
    public ReadOnlyObjectProperty<ExcitingImages> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How far the search is, 0 to 1; 1 while there is none. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The images that are asked about; null until there are any. */
    public Dataset images() {
        DatasetSplit data = lab.chosenDataProperty().get();
        return data == null ? null : data.training();
    }

    /**
     * Asks about another unit.
     *
     * @param next null for none
     */
    public void ask(Selection.Unit next) {
        if (next == null ? unit != null : !next.equals(unit)) {
            unit = next;
            asked = Moment.NONE;
            look();
        }
    }

    /** What was found among other images is no number among these. */
    private void forget() {
        newest.incrementAndGet();
        asked = Moment.NONE;
        found.set(null);
        progress.set(1);
    }

    private void look() {
        Moment moment = lab.momentProperty().get();
        if (!inSight.getValue() || unit == null || !moment.reads() || images() == null) {
            return;
        }
        if (moment.classifier() == asked.classifier() || isTooEarly(moment)) {
            return;
        }
        asked = moment;
        search(moment.classifier(), unit, images());
    }

    private boolean isTooEarly(Moment moment) {
        boolean sameUnit = asked.reads();
        return sameUnit
                && lab.runningProperty().get()
                && moment.isNow()
                && (moment.epoch() == asked.epoch()
                        || progress.get() < 1
                        || System.nanoTime() - ended < REST * took);
    }

    private void search(Classifier classifier, Selection.Unit of, Dataset images) {
        int mine = newest.incrementAndGet();
        if (found.get() != null && !found.get().unit().equals(of)) {
            found.set(null);
        }
        boolean isThere = Selection.exists(of, classifier.predictor().spec());
        if (!isThere || !classifier.reads(images)) {
            return;
        }
        progress.set(0);
        double all = Math.min(ExcitingImages.MOST_ASKED, images.size());
        finding.<Step>follow(
                tell -> {
                    long begin = System.nanoTime();
                    ExcitingImages.find(
                                    classifier,
                                    images,
                                    of,
                                    COUNT,
                                    done -> {
                                        tell.accept(new Step(done / all, null, 0));
                                        return newest.get() == mine;
                                    })
                            .ifPresent(
                                    result ->
                                            tell.accept(
                                                    new Step(
                                                            1, result, System.nanoTime() - begin)));
                },
                step -> arrived(mine, step),
                () -> {},
                finding::failed);
    }

    private void arrived(int number, Step step) {
        if (number != newest.get()) {
            return;
        }
        if (step.found != null) {
            ended = System.nanoTime();
            took = step.nanos;
            found.set(step.found);
        }
        progress.set(step.share);
    }
}
