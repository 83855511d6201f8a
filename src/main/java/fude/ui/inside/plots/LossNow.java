package fude.ui.inside.plots;

import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.training.LearningCurve.EpochResult;
import fude.ui.state.Selection;
import java.util.Optional;

/** What the network that is looked at has on the plot of its loss: the image, and the epoch. */
record LossNow(PlotsViewModel model) {

    /** Whether a loss is the one that the network learns with. */
    boolean isOfRun(Loss loss) {
        return model.losses.kind.get() == LossModel.Kind.CLASSES
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

    /** Whether there is an answer to the image, and the class that it should have. */
    boolean isImageKnown() {
        return seen().answers()
                && label() != Selection.UNKNOWN
                && label() < seen().probabilities().length;
    }

    /** How probable the network holds the class that the image should have. */
    double share() {
        return seen().probabilities()[label()];
    }

    /** The loss of the image. */
    double lossOfImage() {
        Example example = example();
        return Calculation.of(seen().spec().loss(), example.logits(), example.samples().get(0))
                .loss();
    }

    /** The image as an example, of the network's own loss. */
    Example example() {
        return Example.of(seen().outputs(), label(), seen().spec().loss());
    }

    private Seen seen() {
        return model.seenProperty().get();
    }

    private int label() {
        return model.selection.labelProperty().get();
    }
}
