package fude.ui.dataset;

import fude.data.Dataset;
import fude.ink.DrawnDigits;
import fude.ink.StrokeSample;
import fude.training.Classifier;
import fude.training.Evaluation;
import java.util.List;

/**
 * The class's own drawings, and what a network makes of them. Immutable.
 *
 * @param images a framed image for each drawing
 * @param evaluation of those drawings that the network has a class for; null without such a network
 */
record OwnDigits(List<StrokeSample> drawings, Dataset images, Evaluation evaluation) {
    static final OwnDigits NONE = of(List.of());

    /** Frames all drawings: never on the FX thread. */
    static OwnDigits of(List<StrokeSample> drawings) {
        List<StrokeSample> kept = List.copyOf(drawings);
        return new OwnDigits(kept, DrawnDigits.images(kept, Dataset.digitNames()), null);
    }

    /**
     * Reads all drawings: never on the FX thread.
     *
     * @param classes what the classifier's answers are called
     */
    OwnDigits readBy(Classifier classifier, List<String> classes) {
        boolean fits =
                classifier.predictor().inputs() == images.inputs()
                        && classes.stream().anyMatch(Dataset.digitNames()::contains);
        Dataset asked = fits ? DrawnDigits.images(drawings, classes) : null;
        boolean readable =
                fits
                        && asked.size() > 0
                        && classifier.classify(asked.image(0)).classes() == classes.size();
        return new OwnDigits(drawings, images, readable ? Evaluation.of(classifier, asked) : null);
    }

    /** Every drawing, with its answer where the network knows all ten digits. */
    Selection selection() {
        boolean all = evaluation != null && evaluation.samples() == images.size();
        return Selection.of(
                new Filter(
                        images,
                        null,
                        all ? evaluation.answers() : null,
                        Verdict.ALL,
                        ChangedLabels.HIDDEN,
                        Filter.EVERY_CLASS,
                        Order.DATA));
    }

    int size() {
        return drawings.size();
    }
}
