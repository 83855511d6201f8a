package fude.lab;

import fude.text.Named;
import fude.text.Texts;
import fude.training.LearningCurve.EpochResult;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is told of an epoch, as texts print it and curves show it. */
public enum Quantity implements Named {
    TRAINING_LOSS("training-loss", EpochResult::trainingLoss),
    MEASURED_LOSS("test-loss", EpochResult::measuredLoss),
    /** As a fraction. */
    MEASURED_ACCURACY("test-accuracy", EpochResult::measuredAccuracy),
    /** In the units of the data. */
    MEASURED_RMSE("test-rmse", EpochResult::measuredRmse);

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

    /** What is told of runs that tell classes apart, or else of those that answer with numbers. */
    public static List<Quantity> of(boolean hasClasses) {
        return List.of(TRAINING_LOSS, MEASURED_LOSS, besideLoss(hasClasses));
    }

    /** What says in the units of the data how good a network is. */
    public static Quantity besideLoss(boolean hasClasses) {
        return hasClasses ? MEASURED_ACCURACY : MEASURED_RMSE;
    }

    /** A value as people read it. */
    public String words(double value, Texts texts) {
        return this == MEASURED_ACCURACY ? texts.percent(value) : texts.loss(value);
    }

    /** How it stood in the end of an epoch; NaN where it was not measured. */
    public double of(EpochResult epoch) {
        return value.applyAsDouble(epoch);
    }
}
