package fude.ui.confusion;

import fude.ink.Framing;
import fude.lab.Exam;
import fude.lab.RunCard;
import fude.lab.reading.Drawing;
import fude.training.measure.Confusion;
import fude.training.measure.Evaluation;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Moment;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The matrix of the moment that is looked at, and the pictures of one of its cells. */
public final class ConfusionViewModel {
    /** Of the lab book that are offered, the newest ones. */
    private static final int MOST_RUNS = 30;

    final Lab lab;
    private final Selection selection;
    private final Supplier<List<RunCard>> runs;
    private final ToIntFunction<RunCard> number;
    private final LatestOnly<Shown> finder;
    private final LatestOnly<CellPictures> pictureFinder;
    private final KeptMatrices kept = new KeptMatrices();
    private Evaluation asked;
    private Confusion askedBefore;
    private String run;

    /** What the numbers in the cells are. */
    final ObjectProperty<Share> share = new SimpleObjectProperty<>(Share.COUNTS);

    /** What they are compared with. */
    final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.NOTHING);

    /** Whether the matrix is in sight: otherwise nothing is worked out. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cell> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CellPictures> pictures = new ReadOnlyObjectWrapper<>();

    /**
     * @param selection takes the picture that is looked at
     * @param findingThread sorts cells and goes through the images
     * @param runs of the lab book, the newest first
     * @param number gives the number of one of them
     */
    public ConfusionViewModel(
            Lab lab,
            Selection selection,
            Executor findingThread,
            Supplier<List<RunCard>> runs,
            ToIntFunction<RunCard> number) {
        this.lab = lab;
        this.selection = selection;
        this.runs = runs;
        this.number = number;
        this.finder = new LatestOnly<>(findingThread, this::found);
        this.pictureFinder = new LatestOnly<>(findingThread, this::foundPictures);
        lab.cardProperty().subscribe(this::runChanged);
        Changes.follow(this::measured, lab.snapshotProperty());
        Changes.follow(this::show, lab.momentProperty());
        Changes.of(this::show, inSight, against);
        Changes.to(true, inSight, this::findPictures);
        Changes.to(false, inSight, () -> selection.mark(new int[0]));
    }

    /** Null until something was measured, and where the network answers no classes. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The cell whose pictures are shown; null for none. */
    ReadOnlyObjectProperty<Cell> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The pictures of the open cell; null while they are looked for. */
    ReadOnlyObjectProperty<CellPictures> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** Shows the pictures of a cell. */
    void open(Cell cell) {
        if (!cell.equals(open.get())) {
            pictures.set(null);
        }
        open.set(cell);
        findPictures();
    }

    /** Whether the samples of a cell can be shown as pictures. */
    boolean hasPictures() {
        return shown.get() != null && shown.get().samples().hasPictures();
    }

    /** Closes the pictures; false if none are in sight. */
    public boolean dismiss() {
        boolean was = inSight.get() && open.get() != null;
        if (was) {
            close();
        }
        return was;
    }

    private void close() {
        open.set(null);
        pictures.set(null);
        selection.mark(new int[0]);
    }

    /** Puts a picture on the paper, with its label. */
    void look(int place) {
        CellPictures of = pictures.get();
        if (fitsPaper(of)) {
            selection.image(new Drawing(of.pixels(place), List.of()), of.cell().actual());
        }
    }

    /** Whether pictures of this size can lie on the paper. */
    static boolean fitsPaper(CellPictures of) {
        return of.samples().hasPictures()
                && of.samples().images().rows() == Framing.SIZE
                && of.samples().images().columns() == Framing.SIZE;
    }

    /** What the matrix can be compared with now. */
    List<Against> comparisons() {
        List<Against> all = new ArrayList<>(List.of(Against.NOTHING, Against.EPOCH_BEFORE));
        if (isComparable(runBefore())) {
            all.add(Against.RUN_BEFORE);
        }
        others().limit(MOST_RUNS)
                .map(card -> Against.run(number.applyAsInt(card), card.progress().confusion()))
                .forEach(all::add);
        return all;
    }

    /** Runs of the lab book that were measured on the same images, the newest first. */
    private Stream<RunCard> others() {
        return runs.get().stream()
                .filter(card -> !card.id().equals(run))
                .filter(this::isComparable);
    }

    /** The last matrix of the run before; null for none. */
    private Confusion runBefore() {
        return kept.runBefore() != null
                ? kept.runBefore()
                : others().filter(card -> !card.begun().isAfter(lab.cardProperty().get().begun()))
                        .findFirst()
                        .map(card -> card.progress().confusion())
                        .orElse(null);
    }

    /** Whether a run was measured on the same images. */
    private boolean isComparable(RunCard other) {
        RunCard current = lab.cardProperty().get();
        return current != null
                && other.progress() != null
                && other.dataset().equals(current.dataset())
                && isLocked(other) == isLocked(current)
                && isComparable(other.progress().confusion());
    }

    private static boolean isLocked(RunCard card) {
        return Exam.isLocked(card.dataset(), card.settings());
    }

    private boolean isComparable(Confusion other) {
        return other != null
                && shown.get() != null
                && shown.get().confusion().isComparableTo(other);
    }

    /** A run that goes on has the same card, grown; another one has another. */
    private void runChanged(RunCard card) {
        String next = card == null ? null : card.id();
        if (run != null && !run.equals(next)) {
            kept.leave();
        }
        run = next;
    }

    /** The run was measured, whatever moment is looked at. */
    private void measured() {
        Moment now = Moment.of(lab.snapshot());
        if (isMatrix(now.evaluation())) {
            kept.measured(now.epoch(), now.evaluation().confusion());
        }
    }

    private static boolean isMatrix(Evaluation evaluation) {
        return evaluation != null && evaluation.classes() > 0;
    }

    private void show() {
        if (!inSight.get()) {
            return;
        }
        Moment moment = lab.momentProperty().get();
        Evaluation now = moment.evaluation();
        Labelled samples = Labelled.of(lab);
        boolean known = isMatrix(now) && samples != null && samples.size() == now.samples();
        if (!known) {
            asked = null;
            shown.set(null);
            close();
            return;
        }
        Confusion before = before(moment.epoch(), now.confusion());
        if (now != asked || !Objects.equals(before, askedBefore)) {
            asked = now;
            askedBefore = before;
            finder.request(() -> Shown.of(now, samples, before));
        }
    }

    /** Null where there is nothing that could be compared. */
    private Confusion before(int epoch, Confusion now) {
        Against what = against.get();
        Confusion before =
                what.equals(Against.EPOCH_BEFORE)
                        ? kept.before(epoch)
                        : what.equals(Against.RUN_BEFORE) ? runBefore() : what.confusion();
        return before != null && now.isComparableTo(before) ? before : null;
    }

    private void found(Shown next) {
        if (next.evaluation() != asked) {
            return;
        }
        Cell cell = open.get();
        if (cell != null && Math.max(cell.actual(), cell.predicted()) >= next.classes()) {
            close();
        }
        shown.set(next);
        findPictures();
    }

    private void findPictures() {
        Shown of = shown.get();
        Cell cell = open.get();
        if (of != null && cell != null) {
            pictureFinder.request(() -> CellPictures.of(of, cell));
        }
    }

    private void foundPictures(CellPictures found) {
        boolean current = shown.get() != null && found.samples().equals(shown.get().samples());
        if (current && found.cell().equals(open.get())) {
            pictures.set(found);
            if (!found.samples().hasPictures()) {
                selection.mark(found.indices());
            }
        }
    }
}
