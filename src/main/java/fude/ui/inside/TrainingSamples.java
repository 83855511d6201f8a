package fude.ui.inside;

import fude.data.DatasetSplit;
import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.ScaledNumbers;
import fude.training.Classifier;
import fude.training.Estimator;
import fude.training.TrainingSnapshot;
import fude.ui.state.Lab;
import java.util.function.Supplier;

/** What the network of the run learns from, images or numbers. */
public final class TrainingSamples {
    private TrainingSamples() {}

    /** Whether there is a network, and what it learns from. */
    public static boolean areThere(Lab lab) {
        TrainingSnapshot now = lab.snapshot();
        return now != null
                && (now.classifier() != null && lab.chosenDataProperty().get() != null
                        || now.estimator() != null && lab.numbersProperty().get() != null);
    }

    /**
     * How it goes into the network of the run; only while they {@linkplain #areThere are there}.
     * What it gives goes over the data: not to be asked on the FX thread.
     */
    public static Supplier<Samples> of(Lab lab) {
        TrainingSnapshot now = lab.snapshot();
        DatasetSplit images = lab.chosenDataProperty().get();
        NumberSplit numbers = lab.numbersProperty().get();
        Classifier classifier = now.classifier();
        Estimator estimator = now.estimator();
        return images != null
                ? () -> new ScaledImages(images.training(), classifier.scaling())
                : () -> new ScaledNumbers(numbers.training(), estimator.form());
    }
}
