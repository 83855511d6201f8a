package fude.ui.state;

import fude.data.DatasetSplit;
import fude.data.numbers.NumberTable;
import fude.lab.reading.Drawing;
import fude.nn.NetworkSpec;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is looked at inside the network, the same in all views: the image, which is the paper's,
 * with the class that it should have, a unit, and a weight. Whoever chooses one of them moves all
 * views; {@link #back} and {@link #forward} go through what was chosen. The moment is {@link
 * Lab#momentProperty}.
 */
public final class Selection {
    /** The label of an image that nobody has told. */
    public static final int UNKNOWN = -1;

    /**
     * A unit.
     *
     * @param layer its layer's place in the spec, the output layer last
     * @param number of the unit, from 0
     */
    public record Unit(int layer, int number) {}

    /**
     * A weight, or a bias.
     *
     * @param from the unit, or pixel, below; {@link #BIAS} for the bias of {@code to}
     * @param to the unit that adds it up
     */
    public record Weight(int from, Unit to) {
        public static final int BIAS = -1;
    }

    /**
     * A point, or a number, of the data.
     *
     * @param table of the samples that it is one of
     * @param row its place there, from 0
     */
    public record Sample(NumberTable table, int row) {}

    private record Chosen(Drawing drawing, int label, Unit unit, Weight weight) {}

    private final Paper paper;
    private final History<Chosen> history = new History<>();
    private final ReadOnlyObjectWrapper<Integer> label = new ReadOnlyObjectWrapper<>(UNKNOWN);
    private final ReadOnlyObjectWrapper<Unit> unit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Weight> weight = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sample> picked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sample> sample = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<int[]> marked = new ReadOnlyObjectWrapper<>(new int[0]);
    private Drawing sheet = Drawing.BLANK;
    private List<String> classes = List.of();

    public Selection(Lab lab, Paper paper) {
        this.paper = paper;
        paper.drawingProperty().subscribe(this::drawn);
        lab.momentProperty().subscribe(this::forgetWhatIsGone);
        lab.chosenDataProperty().subscribe(this::forgetOtherClasses);
        lab.numbersProperty().addListener((o, was, is) -> picked.set(null));
        Changes.of(
                () -> sample.set(seen(lab.testLock())),
                picked,
                lab.testLock().lockedNumbersProperty());
    }

    /** The class that the image should have; {@link #UNKNOWN} until somebody says it. */
    public ReadOnlyObjectProperty<Integer> labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** Null for none: a view then shows the one that says most. */
    public ReadOnlyObjectProperty<Unit> unitProperty() {
        return unit.getReadOnlyProperty();
    }

    /** Measured points that are marked where points are shown: those of a cell of the matrix. */
    public ReadOnlyObjectProperty<int[]> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Marks some of the measured points, and no others. */
    public void mark(int[] points) {
        marked.set(points);
    }

    /** Null for none. */
    public ReadOnlyObjectProperty<Weight> weightProperty() {
        return weight.getReadOnlyProperty();
    }

    /** The point or number that is marked; null for none, and where the data are images. */
    public ReadOnlyObjectProperty<Sample> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** The same, if what the network makes of it may be seen; null otherwise. */
    public ReadOnlyObjectProperty<Sample> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /** Looks at a point or number of the data; null for none. */
    public void sample(Sample next) {
        picked.set(next);
    }

    private Sample seen(TestLock lock) {
        Sample now = picked.get();
        return now == null || lock.hides(now.table()) ? null : now;
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return history.undoableProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return history.redoableProperty();
    }

    /** Puts an image on the paper whose class is known. */
    public void image(Drawing drawing, int itsLabel) {
        choose(new Chosen(drawing, itsLabel, unit.get(), weight.get()));
    }

    /** Says which class the image should have. */
    public void shouldBe(int itsLabel) {
        choose(new Chosen(paper.drawingProperty().get(), itsLabel, unit.get(), weight.get()));
    }

    /** Looks at a unit. */
    public void unit(Unit next) {
        Weight kept = weight.get() != null && weight.get().to().equals(next) ? weight.get() : null;
        choose(new Chosen(paper.drawingProperty().get(), label.get(), next, kept));
    }

    /** Looks at a weight, and at the unit that adds it up. */
    public void weight(Weight next) {
        choose(new Chosen(paper.drawingProperty().get(), label.get(), next.to(), next));
    }

    /** Goes to what was looked at before. */
    public void back() {
        history.undo(now()).ifPresent(this::show);
    }

    /** Goes to where {@link #back} came from. */
    public void forward() {
        history.redo(now()).ifPresent(this::show);
    }

    private Chosen now() {
        return new Chosen(paper.drawingProperty().get(), label.get(), unit.get(), weight.get());
    }

    private void choose(Chosen next) {
        if (!next.equals(now())) {
            history.remember(now());
            show(next);
        }
    }

    private void show(Chosen next) {
        sheet = next.drawing;
        if (!next.drawing.equals(paper.drawingProperty().get())) {
            paper.put(next.drawing);
        }
        label.set(next.label);
        unit.set(next.unit);
        weight.set(next.weight);
    }

    /** Another sheet has a class that nobody has told; the same one, drawn on, keeps its own. */
    private void drawn(Drawing next) {
        boolean same = next.original() == sheet.original() && next.given().equals(sheet.given());
        boolean plain = next.image() == null && next.strokes().isEmpty();
        sheet = next;
        if (!same || plain) {
            label.set(UNKNOWN);
        }
    }

    /** A number names another class where the classes are others. */
    private void forgetOtherClasses(DatasetSplit data) {
        if (data != null && !data.training().classNames().equals(classes)) {
            classes = data.training().classNames();
            history.forget(chosen -> true);
            label.set(UNKNOWN);
        }
    }

    private void forgetWhatIsGone(Moment moment) {
        NetworkSpec spec = moment.spec();
        if (unit.get() == null || spec == null) {
            return;
        }
        boolean hasWeight = weight.get() == null || exists(weight.get(), spec);
        if (!exists(unit.get(), spec) || !hasWeight) {
            history.forget(chosen -> chosen.unit != null);
            unit.set(null);
            weight.set(null);
        }
    }

    /** Whether a network has such a unit. */
    public static boolean exists(Unit unit, NetworkSpec spec) {
        return unit.layer() <= spec.layers().size() && unit.number() < spec.outputsOf(unit.layer());
    }

    /** Whether a network has such a weight. */
    public static boolean exists(Weight weight, NetworkSpec spec) {
        return exists(weight.to(), spec) && weight.from() < spec.inputsOf(weight.to().layer());
    }
}
