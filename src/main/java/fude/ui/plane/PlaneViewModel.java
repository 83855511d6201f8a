package fude.ui.plane;

import fude.data.DataKind;
import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.lab.Experiment;
import fude.nn.Predictor;
import fude.training.Estimator;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * What the network that is looked at answers all over the plane, or along the axis of a function,
 * worked out in the background while it is in sight.
 */
final class PlaneViewModel {
    /** Cells each way for a small network, for a larger one, and for a large one. */
    private static final int[] SIDES = {100, 60, 36};

    private static final int[] PARAMETERS = {2_000, 20_000};

    final Lab lab;
    final PointsHand hand;
    final Selection selection;
    private final LatestOnly<Plane> planes;
    private final LatestOnly<FunctionLine> lines;
    private final LatestOnly<FunctionLine.Dots> sorter;

    /** Whether only the answer is told, and not how probable it is. */
    final BooleanProperty stepped = new SimpleBooleanProperty();

    /** Whether the points that are never learned from are shown. */
    final BooleanProperty testShown = new SimpleBooleanProperty(true);

    /** Whether how far the curve is off is shown. */
    final BooleanProperty residuals = new SimpleBooleanProperty();

    /** The third input, where there is one: the plane shows points of this value alone. */
    final DoubleProperty third = new SimpleDoubleProperty();

    /** Whether it is in sight: otherwise nothing is worked out. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Plane> plane = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FunctionLine> line = new ReadOnlyObjectWrapper<>();

    /** The samples of the dots that are asked for. */
    private NumberSplit sorted;

    private final ReadOnlyObjectWrapper<FunctionLine.Dots> dots = new ReadOnlyObjectWrapper<>();

    /**
     * The answers all over the plane.
     *
     * @param border as {@link Border#of} gives it
     */
    record Plane(NumberSplit data, PlaneAnswers answers, double[] border) {}

    /**
     * @param hand sets points
     * @param readingThread asks the network
     */
    PlaneViewModel(Lab lab, Selection selection, PointsHand hand, Executor readingThread) {
        this.lab = lab;
        this.selection = selection;
        this.hand = hand;
        planes = new LatestOnly<>(readingThread, this::show);
        lines = new LatestOnly<>(readingThread, this::show);
        sorter = new LatestOnly<>(readingThread, this::show);
        lab.numbersProperty().addListener((o, was, is) -> forget());
        Changes.follow(
                this::ask,
                lab.momentProperty(),
                lab.dataProperty(),
                lab.testLock().lockedNumbersProperty(),
                inSight,
                third,
                residuals,
                testShown);
        Changes.follow(
                this::sort,
                lab.dataProperty(),
                inSight,
                hand.activeProperty(),
                hand.pointsProperty());
    }

    /** Null until the network was asked, and where the data are no points. */
    ReadOnlyObjectProperty<Plane> planeProperty() {
        return plane.getReadOnlyProperty();
    }

    /** Null until the network was asked, and where the data are no function. */
    ReadOnlyObjectProperty<FunctionLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Null until the samples were gone through, and where the data are no function. */
    ReadOnlyObjectProperty<FunctionLine.Dots> dotsProperty() {
        return dots.getReadOnlyProperty();
    }

    /** Null where the data are images. */
    NumberSplit data() {
        return lab.numbersProperty().get();
    }

    /** The points that are shown: those that are being set, or else the data. */
    NumberSplit points() {
        return hand.activeProperty().get() ? hand.split(frame()) : data();
    }

    /** The part of the plane that is shown. */
    Frame frame() {
        return data() == null ? Frame.PLANE : data().frame();
    }

    /** The sample that is marked; null for none of these data, and while points are set. */
    Selection.Sample picked() {
        Selection.Sample sample = selection.pickedProperty().get();
        boolean known = sample != null && data() != null && Part.of(data(), sample) != null;
        return known && !hand.activeProperty().get() ? sample : null;
    }

    /** The numbers of a sample beyond the plane that is shown; none for two inputs. */
    double[] others() {
        NumberSplit data = data();
        return data == null || data.training().columns() < 3
                ? new double[0]
                : new double[] {third.get()};
    }

    /** Whether a point lies in the plane that is shown. */
    static boolean isShown(NumberTable points, int row, double[] others) {
        return others.length == 0 || points.value(row, 2) == others[0];
    }

    /** Whether answers to a part may not be seen, as those to a test set that is locked. */
    boolean hides(Part part) {
        NumberSplit data = data();
        return data == null || lab.testLock().hides(part.of(data));
    }

    /** Changes the experiment. */
    void propose(UnaryOperator<Experiment> change) {
        lab.session().propose(change);
    }

    private void forget() {
        selection.mark(new int[0]);
        plane.set(null);
        line.set(null);
        dots.set(null);
        sorted = null;
    }

    private void sort() {
        NumberSplit data = data();
        if (inSight.get() && data != null && data.kind() == DataKind.FUNCTION) {
            NumberSplit now = points();
            sorted = now;
            sorter.request(() -> FunctionLine.Dots.of(now));
        }
    }

    /** The parts whose residuals are shown. */
    private Set<Part> barred(NumberSplit data) {
        Set<Part> parts = Part.different(data);
        parts.removeIf(part -> !residuals.get() || hides(part) || !shows(part));
        return parts;
    }

    /** Whether a part is to be seen. */
    boolean shows(Part part) {
        return part != Part.TEST || testShown.get();
    }

    private void ask() {
        NumberSplit data = data();
        Estimator network = lab.estimator().orElse(null);
        if (!inSight.get() || data == null || network == null || !network.reads(data)) {
            return;
        }
        if (data.kind() == DataKind.FUNCTION) {
            Set<Part> barred = barred(data);
            lines.request(() -> FunctionLine.of(data, network, barred));
        } else {
            double[] others = others();
            planes.request(() -> plane(data, network, others));
        }
    }

    private static Plane plane(NumberSplit data, Estimator network, double[] others) {
        PlaneAnswers answers =
                PlaneAnswers.of(network, data.frame(), side(network.predictor()), others);
        return new Plane(data, answers, Border.of(answers));
    }

    private static int side(Predictor network) {
        long parameters = network.spec().parameters();
        return parameters <= PARAMETERS[0]
                ? SIDES[0]
                : parameters <= PARAMETERS[1] ? SIDES[1] : SIDES[2];
    }

    private void show(Plane next) {
        if (next.data() == data()) {
            plane.set(next);
        }
    }

    private void show(FunctionLine next) {
        if (next.data() == data()) {
            line.set(next);
        }
    }

    private void show(FunctionLine.Dots next) {
        if (next.data() == sorted) {
            dots.set(next);
        }
    }
}
