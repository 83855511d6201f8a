package fude.training;

import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.numbers.ScaledNumbers;
import fude.nn.Network;
import org.jspecify.annotations.Nullable;

/** Decides when a listener hears of a run, and copies the network for it. */
final class Reporter {
    /** How often a listener hears of the run while it goes on. */
    private static final long SNAPSHOT_NANOS = 50_000_000;

    /** How often the network is copied for the listener. */
    private static final long CLASSIFIER_NANOS = 200_000_000;

    /** The same where it learns from numbers: it is small then, and its picture moves. */
    private static final long ESTIMATOR_NANOS = 40_000_000;

    private final Samples samples;
    private final Network network;
    private final Measurement measurement;
    private @Nullable Classifier classifier;
    private @Nullable Estimator estimator;
    private long lastSnapshot;
    private long lastClassifier;

    Reporter(Samples samples, Network network, Measurement measurement) {
        this.samples = samples;
        this.network = network;
        this.measurement = measurement;
    }

    /** What the run learns from. */
    Samples samples() {
        return samples;
    }

    /** The copy of the network; null where it does not learn from images. */
    @Nullable Classifier classifier() {
        return classifier;
    }

    /** The copy of the network; null where it does not learn from numbers. */
    @Nullable Estimator estimator() {
        return estimator;
    }

    /**
     * Whether the listener is to hear of the run now; renews the copy then, if it is old.
     *
     * @param slow whether it is to hear of every batch
     */
    boolean isDue(boolean slow) {
        long now = System.nanoTime();
        if (!slow && now - lastSnapshot < Math.min(SNAPSHOT_NANOS, copyNanos())) {
            return false;
        }
        lastSnapshot = now;
        if (slow || now - lastClassifier > copyNanos()) {
            lastClassifier = now;
            copyNetwork();
        }
        return true;
    }

    private long copyNanos() {
        return samples instanceof ScaledNumbers ? ESTIMATOR_NANOS : CLASSIFIER_NANOS;
    }

    /** Copies the network as it answers now. */
    void copyNetwork() {
        if (samples instanceof ScaledImages images) {
            classifier =
                    measurement.answering(() -> new Classifier(network.predictor(), images.form()));
        } else if (samples instanceof ScaledNumbers numbers) {
            estimator =
                    measurement.answering(() -> new Estimator(network.predictor(), numbers.form()));
        }
    }
}
