package fude.ui.inside.plots;

import fude.data.numbers.NumberSplit;
import fude.lab.reading.Reading;
import fude.nn.ActivationSpec;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which functions are plotted, and what the network that is looked at has on them. */
final class PlotsViewModel {

    /** What is plotted. */
    enum Part {
        ACTIVATION,
        SOFTMAX,
        LOSS
    }

    final Lab lab;
    final Selection selection;
    final SoftmaxModel softmax = new SoftmaxModel();
    final LossModel losses = new LossModel();
    private final Paper paper;
    private final LatestOnly<Seen> seer;
    private Seen.Request asked = Seen.Request.NONE;

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ACTIVATION);
    final ObjectProperty<Activation> activation = new SimpleObjectProperty<>(Activation.SIGMOID);

    /** What is laid over it. */
    final ObjectProperty<Formula> beside = new SimpleObjectProperty<>(Formula.NONE);

    /** Whether its derivative is shown too. */
    final BooleanProperty slope = new SimpleBooleanProperty(true);

    /** The layer whose sums are marked, {@link Seen#NO_LAYER} for none. */
    final IntegerProperty layer = new SimpleIntegerProperty(Seen.NO_LAYER);

    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);

    /**
     * @param explainingThread works out what the network has, behind the reading
     */
    PlotsViewModel(Lab lab, Paper paper, Selection selection, Executor explainingThread) {
        this.lab = lab;
        this.paper = paper;
        this.selection = selection;
        this.seer = new LatestOnly<>(explainingThread, this::show);
        Changes.of(
                this::ask,
                paper.readingProperty(),
                selection.sampleProperty(),
                lab.momentProperty(),
                inSight,
                layer);
        selection.unitProperty().subscribe(this::follow);
    }

    /** What the network has, a moment after the reading. */
    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Whether a part is in front and in sight. */
    BooleanBinding isSeen(Part one) {
        return inSight.and(part.isEqualTo(one));
    }

    /** The network that is looked at. */
    Optional<NetworkSpec> spec() {
        return Optional.ofNullable(lab.momentProperty().get().spec());
    }

    /** The layers that have an activation of one number each. */
    List<Integer> layers() {
        return spec().stream()
                .flatMap(
                        spec ->
                                IntStream.rangeClosed(0, spec.layers().size())
                                        .filter(each -> isPlotted(spec.layer(each)))
                                        .boxed())
                .toList();
    }

    private static boolean isPlotted(LayerSpec layer) {
        return (layer.hasUnits() || layer instanceof ActivationSpec)
                && layer.activation().isElementwise();
    }

    /** The sum of the selected unit; NaN where none of the layer is selected. */
    double sumOfUnit() {
        Selection.Unit unit = selection.unitProperty().get();
        Seen now = seen.get();
        return unit != null && unit.layer() == now.layer() && unit.number() < now.sums().length
                ? now.sums()[unit.number()]
                : Double.NaN;
    }

    /** Marks a layer's sums, on its own activation. */
    void choose(int ofLayer) {
        if (layers().contains(ofLayer)) {
            layer.set(ofLayer);
            activation.set(spec().orElseThrow().layer(ofLayer).activation());
        } else {
            layer.set(Seen.NO_LAYER);
        }
    }

    /** Opens the activation of a layer as it stands in the builder. */
    void open(int ofLayer, Activation shown) {
        part.set(shown.isElementwise() ? Part.ACTIVATION : Part.SOFTMAX);
        choose(ofLayer);
        if (shown.isElementwise()) {
            activation.set(shown);
        }
    }

    /** Opens a loss. */
    void open(Loss shown) {
        part.set(Part.LOSS);
        losses.open(shown, lab.classNames().size());
    }

    /** Whether the network answers with a number, and no class. */
    boolean isOfFunction() {
        NumberSplit data = lab.numbersProperty().get();
        return data != null && !data.kind().hasClasses();
    }

    /** The loss of a number is plotted around what the sample that is looked at should give. */
    private void show(Seen next) {
        boolean other = next.isNumber() && next.target() != seen.get().target();
        if (other) {
            losses.target.set(next.target());
        }
        seen.set(next);
    }

    private void follow(Selection.Unit unit) {
        if (unit != null && unit.layer() != layer.get() && layers().contains(unit.layer())) {
            choose(unit.layer());
        }
    }

    private void ask() {
        if (!inSight.get()) {
            return;
        }
        if (layer.get() != Seen.NO_LAYER && !layers().contains(layer.get())) {
            layer.set(Seen.NO_LAYER);
            return; // which asks by itself
        }
        Reading reading = paper.readingProperty().get();
        Seen.Request request =
                new Seen.Request(
                        Reading.sameOr(asked.image(), reading.image()),
                        lab.classifier().orElse(null),
                        selection.sampleProperty().get(),
                        lab.estimator().orElse(null),
                        layer.get());
        if (!request.isSame(asked)) {
            asked = request;
            seer.request(() -> Seen.of(request));
        }
    }
}
