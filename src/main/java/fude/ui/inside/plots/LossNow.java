package fude.ui.inside.plots;

import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.training.LearningCurve.EpochResult;
import fude.ui.state.Selection;
import java.util.Optional;

/** What the network that is looked at has on the plot of its loss: the sample, and the epoch. */
record LossNow(PlotsViewModel model) {

    /** Whether a loss is the one that the network learns with. */
    boolean isOfRun(Loss loss) {
        boolean numbers = model.losses.kind.get() == LossModel.Kind.NUMBERS;
        return numbers == model.isOfFunction()
                && model.spec().map(NetworkSpec::loss).filter(loss::equals).isPresent();
    }

    /** What the epoch came to that is looked at. */
    Optional<EpochResult> epoch() {
        int epoch = model.lab.momentProperty().get().epoch();
        return model.lab.snapshot() == null
                ? Optional.empty()
                : model.lab.snapshot().curve().measurements().stream()
                        .filter(result -> result.epoch() == epoch)
                        .findFirst();
    }

    /** Whether there is an answer to the number that is looked at, on the plot of its target. */
    boolean isNumberKnown() {
        return seen().isNumber()
                && seen().answers()
                && model.losses.target.get() == seen().target();
    }

    /** The number that the network puts out. */
    double number() {
        return seen().outputs()[0];
    }

    /** Whether there is an answer to the sample, and the class that it should have. */
    boolean isClassKnown() {
        return !seen().isNumber()
                && seen().answers()
                && label() != Selection.UNKNOWN
                && label() < seen().probabilities().length;
    }

    /** How probable the network holds the class that the sample should have. */
    double share() {
        return seen().probabilities()[label()];
    }

    /** The loss of the sample. */
    double lossOfSample() {
        if (seen().isNumber()) {
            return seen().spec()
                    .loss()
                    .ofSample(seen().outputs().clone(), new double[] {seen().target()});
        }
        Example example = example();
        return Calculation.of(seen().spec().loss(), example.logits(), example.samples().get(0))
                .loss();
    }

    /** The sample as an example, of the network's own loss. */
    Example example() {
        return Example.of(seen().outputs(), label(), seen().spec().loss());
    }

    private Seen seen() {
        return model.seenProperty().get();
    }

    private int label() {
        return model.lab.numbersProperty().get() == null
                ? model.selection.labelProperty().get()
                : seen().label();
    }
}
