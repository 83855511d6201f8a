package fude.lab;

import fude.text.Named;
import fude.training.LearningCurve.EpochResult;
import java.util.function.ToDoubleFunction;

/** What is told of an epoch, as texts print it and curves show it. */
public enum Quantity implements Named {
    TRAINING_LOSS("training-loss", EpochResult::trainingLoss),
    MEASURED_LOSS("test-loss", EpochResult::measuredLoss),
    /** As a fraction. */
    MEASURED_ACCURACY("test-accuracy", EpochResult::measuredAccuracy);

    private final String id;
    private final ToDoubleFunction<EpochResult> value;

    Quantity(String id, ToDoubleFunction<EpochResult> value) {
        this.id = id;
        this.value = value;
    }

    /** Its name in recipes. */
    @Override
    public String id() {
        return id;
    }

    /** How it stood in the end of an epoch; NaN where it was not measured. */
    public double of(EpochResult epoch) {
        return value.applyAsDouble(epoch);
    }
}
