package fude.training;

import fude.data.Samples;
import fude.data.ScaledImages;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.text.ReportedException;
import fude.training.augment.Augmentation;

/** Checks that a network, the settings of its training and the data fit together. */
final class TrainingChecks {
    private TrainingChecks() {}

    /**
     * @throws IllegalArgumentException if they do not
     */
    static void requireFit(NetworkSpec spec, TrainingConfig config, Samples samples) {
        require(config.problems().isEmpty(), "the settings have problems");
        require(spec.inputs() == samples.inputs(), "inputs");
        require(spec.outputs() == outputs(spec, samples), "outputs");
        require(samples.classes() > 0 || spec.loss().isForNumbers(), "the loss is for classes");
        require(
                config.augmentation().equals(Augmentation.NONE) || samples instanceof ScaledImages,
                "only images can be distorted");
    }

    /**
     * @throws ReportedException if a run that stood there cannot have had this network and data
     */
    static void requireSame(Checkpoint from, Samples samples, Position position, Network network)
            throws ReportedException {
        if (from.data() != samples.checksum()
                || from.batch() >= position.batchesPerEpoch()
                || !network.fits(from.weights())) {
            throw ReportedException.of("training.other-data");
        }
    }

    private static int outputs(NetworkSpec spec, Samples samples) {
        return samples.classes() == 0 ? samples.targets() : spec.loss().outputs(samples.classes());
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("cannot train: " + what);
        }
    }
}
