package fude.ui;

import fude.training.Classifier;
import fude.training.TrainingSnapshot;
import fude.ui.state.Lab;

/** A network that has learned the sample digits for an epoch, made once for all tests. */
public final class Learned {
    private static final TrainingSnapshot EPOCH = Runs.trained(Runs.experiment());

    private Learned() {}

    /** Begins with the sample digits, of which nothing is learned yet. */
    public static void begin(Lab lab) {
        Runs.begin(lab, Runs.experiment());
    }

    /** Tells a lab that has begun with the sample digits that the epoch is over. */
    public static void learn(Lab lab) {
        lab.snapshotProperty().set(EPOCH);
    }

    /** The network after the epoch. */
    public static Classifier classifier() {
        return EPOCH.classifier();
    }
}
