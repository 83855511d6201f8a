package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.Quantity;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of the run in the strip. */
class RunStripTest {
    private static String value(LearningCurve curve, Quantity quantity) {
        return RunStrip.value(curve, quantity, Texts.ENGLISH);
    }

    @Test
    void beforeTheFirstEpochNothingIsSaidOfTheTrainingLoss() {
        LearningCurve begun = Runs.begun(Runs.experiment()).curve();
        assertEquals(1, begun.measurements().size());
        assertEquals("–", value(begun, Quantity.TRAINING_LOSS));
        assertEquals("–", value(LearningCurve.EMPTY, Quantity.MEASURED_LOSS));
    }

    @Test
    void afterAnEpochTheFiguresAreItsOwn() {
        LearningCurve curve = Runs.trained(Runs.experiment("epochs", "2")).curve();
        List<EpochResult> epochs = curve.epochs();
        EpochResult last = epochs.get(epochs.size() - 1);
        assertEquals(Texts.ENGLISH.loss(last.trainingLoss()), value(curve, Quantity.TRAINING_LOSS));
        assertEquals(
                Texts.ENGLISH.percent(last.measuredAccuracy()),
                value(curve, Quantity.MEASURED_ACCURACY));
    }
}
