package fude.ui.explain;

import fude.ink.DrawnDigits;
import fude.ink.FramedSteps;
import fude.ink.FramingStep;
import fude.ink.ImageFrame;
import fude.ink.StepwiseFraming;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import fude.nn.Prediction;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.LatestOnly;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What the network sees: the steps from the drawing to the image, each of which can be switched
 * off, and what that costs. Follows every reading of the paper while it is in sight.
 */
public final class SeenViewModel {
    final Lab lab;
    private final Paper paper;
    private final LatestOnly<FramingTrace> explainer;
    private boolean switching;

    private final Map<FramingStep, BooleanProperty> switches = new EnumMap<>(FramingStep.class);

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<FramingTrace> seen =
            new ReadOnlyObjectWrapper<>(
                    FramingTrace.nothing(
                            Reading.Outcome.NO_INK,
                            Drawing.BLANK,
                            EnumSet.allOf(FramingStep.class)));

    /**
     * @param explainingThread frames and reads, behind the reading
     */
    public SeenViewModel(Lab lab, Paper paper, Executor explainingThread) {
        this.lab = lab;
        this.paper = paper;
        this.explainer = new LatestOnly<>(explainingThread, seen::set);
        for (FramingStep step : FramingStep.values()) {
            switches.put(step, new SimpleBooleanProperty(true));
            Changes.of(this::look, switches.get(step));
        }
        Changes.of(this::look, inSight, paper.readingProperty());
    }

    /** Whether a step is done. */
    public BooleanProperty switchOf(FramingStep step) {
        return switches.get(step);
    }

    /** The drawing's way, a moment after its reading. */
    ReadOnlyObjectProperty<FramingTrace> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Every step on, or off. */
    void switchAll(boolean on) {
        switching = true;
        switches.values().forEach(one -> one.set(on));
        switching = false;
        look();
    }

    private void look() {
        if (!inSight.get() || switching) {
            return;
        }
        Drawing drawing = paper.readingProperty().get().drawing();
        Classifier classifier = lab.classifier().orElse(null);
        Set<FramingStep> on = EnumSet.copyOf(switches.keySet());
        on.removeIf(step -> !switches.get(step).get());
        explainer.request(() -> look(drawing, on, classifier));
    }

    private static FramingTrace look(Drawing drawing, Set<FramingStep> on, Classifier classifier) {
        ImageFrame frame = classifier == null ? ImageFrame.MNIST : ImageFrame.of(classifier.form());
        Optional<FramedSteps> framed = framed(drawing, on, frame);
        if (framed.isEmpty()) {
            return FramingTrace.nothing(Reading.Outcome.NO_INK, drawing, on);
        }
        FramedSteps steps = framed.get();
        byte[] scaled = framed(drawing, without(on, FramingStep.PEN), frame).orElse(steps).placed();
        if (classifier == null) {
            return FramingTrace.unanswered(Reading.Outcome.NO_NETWORK, drawing, on, steps, scaled);
        }
        Set<FramingStep> every = EnumSet.allOf(FramingStep.class);
        Prediction all = answer(drawing, every, classifier);
        if (all == null || !all.isFinite()) {
            return FramingTrace.unanswered(Reading.Outcome.NO_NUMBER, drawing, on, steps, scaled);
        }
        Map<FramingStep, Prediction> without = new EnumMap<>(FramingStep.class);
        for (FramingStep step : steps.applicable()) {
            without.put(step, answer(drawing, without(every, step), classifier));
        }
        Prediction switched = classifier.classify(steps.image());
        return new FramingTrace(
                Reading.Outcome.ANSWERED, drawing, on, steps, scaled, all, switched, without);
    }

    private static Prediction answer(Drawing drawing, Set<FramingStep> on, Classifier classifier) {
        ImageFrame frame = ImageFrame.of(classifier.form());
        return framed(drawing, on, frame)
                .map(steps -> classifier.classify(steps.image()))
                .orElse(null);
    }

    private static Optional<FramedSteps> framed(
            Drawing drawing, Set<FramingStep> on, ImageFrame frame) {
        return drawing.image() == null
                ? StepwiseFraming.ofStrokes(
                        drawing.strokes(), DrawnDigits.SMALLEST, Paper.PEN, on, frame)
                : StepwiseFraming.ofStrokesOn(
                        drawing.image(), drawing.strokes(), Paper.PEN, on, frame);
    }

    private static Set<FramingStep> without(Set<FramingStep> steps, FramingStep one) {
        Set<FramingStep> others = new HashSet<>(steps);
        others.remove(one);
        return others;
    }
}
