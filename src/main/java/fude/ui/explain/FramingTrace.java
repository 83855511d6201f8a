package fude.ui.explain;

import fude.ink.FramedSteps;
import fude.ink.FramingStep;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import fude.nn.Prediction;
import java.util.Map;
import java.util.Set;

/**
 * A drawing on its way to the network, with the steps that are switched on.
 *
 * @param outcome whether there is an answer, and if not, why
 * @param drawing the drawing
 * @param on the steps that are done
 * @param steps the images that led to the answer; null for a blank paper
 * @param scaled as the images of the steps, in the box but with the pen as broad as it came out;
 *     null for a blank paper
 * @param all the answer with all steps, null where there is none
 * @param switched the answer with those steps; null for a blank paper
 * @param without the answer where one step alone is left out, for each step that applies
 */
record FramingTrace(
        Reading.Outcome outcome,
        Drawing drawing,
        Set<FramingStep> on,
        FramedSteps steps,
        byte[] scaled,
        Prediction all,
        Prediction switched,
        Map<FramingStep, Prediction> without) {

    FramingTrace {
        on = Set.copyOf(on);
        without = Map.copyOf(without);
    }

    static FramingTrace nothing(Reading.Outcome outcome, Drawing drawing, Set<FramingStep> on) {
        return unanswered(outcome, drawing, on, null, null);
    }

    static FramingTrace unanswered(
            Reading.Outcome outcome,
            Drawing drawing,
            Set<FramingStep> on,
            FramedSteps steps,
            byte[] scaled) {
        return new FramingTrace(outcome, drawing, on, steps, scaled, null, null, Map.of());
    }

    boolean applies(FramingStep step) {
        return steps == null || steps.applicable().contains(step);
    }

    /** Whether the answer may not be the usual one. */
    boolean isSwitched() {
        return on.size() < FramingStep.values().length;
    }
}
