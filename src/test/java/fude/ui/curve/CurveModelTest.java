package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.Quantity;
import fude.nn.loss.Loss;
import fude.training.LearningCurve;
import fude.ui.state.Overlays.Companion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the axes of the chart make room for. */
class CurveModelTest {
    private static final double GUESSING = Math.log(10);

    private static Companion other(LearningCurve curve) {
        return new Companion("", "", 0, false, "digits", curve);
    }

    private static CurveModel model(
            LearningCurve curve, Loss loss, boolean validating, LearningCurve... companions) {
        List<Companion> others = List.of(companions).stream().map(c -> other(c)).toList();
        return new CurveModel(
                curve,
                3,
                10,
                10,
                loss,
                validating,
                other(Curves.of(2.3, 99, 99, 99, 99, 99, 99, 99, 99)),
                others,
                false,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static CurveModel model(LearningCurve curve, LearningCurve... companions) {
        return model(curve, Loss.CROSS_ENTROPY, false, companions);
    }

    private static double largest(CurveModel model) {
        return model.largestLoss(Resolution.FINE);
    }

    @Test
    void theAxisEndsAtThePlannedEnd() {
        assertEquals(3, model(Curves.of(2.3, 1)).end());
    }

    @Test
    void aLongerRunMovesTheEndAndTheRunBeforeDoesNot() {
        assertEquals(5, model(Curves.of(2.3, 1), Curves.of(2.3, 1, 1, 1, 1, 1)).end());
    }

    @Test
    void thereIsRoomForTheLossOfGuessing() {
        assertEquals(GUESSING, model(LearningCurve.EMPTY).guessing());
        assertEquals(GUESSING, largest(model(Curves.of(0.5, 0.4))));
        assertEquals(0.1, model(LearningCurve.EMPTY).chance());
    }

    @Test
    void thereIsRoomForTheLargestLossOfAnyRun() {
        assertEquals(6, largest(model(Curves.of(2.3, 4, 1))));
        assertEquals(9, largest(model(Curves.of(2.3, 1), Curves.of(2.3, 6))));
    }

    @Test
    void aLossBeyondTenTimesGuessingIsCutOff() {
        assertEquals(10 * GUESSING, largest(model(Curves.of(2.3, 1e9))));
    }

    @Test
    void aLogarithmicAxisBeginsAtTheSmallestLoss() {
        assertEquals(GUESSING / 10, model(Curves.of(2.3, 1)).smallestLoss(Resolution.FINE));
        assertEquals(0.01, model(Curves.of(2.3, 1, 0.01, 0)).smallestLoss(Resolution.FINE));
    }

    @Test
    void guessingNumbersHasTheLossOfTheFirstWeights() {
        assertEquals(0.7, model(Curves.of(0.7, 0.1), Loss.MSE, false).guessing());
        assertEquals(1, model(LearningCurve.EMPTY, Loss.MSE, false).guessing());
    }

    @Test
    void whatIsMeasuredIsNamedAfterTheImages() {
        CurveModel test = model(LearningCurve.EMPTY);
        CurveModel validation = model(LearningCurve.EMPTY, Loss.CROSS_ENTROPY, true);
        assertEquals("curve.test-loss", test.nameKey(Quantity.MEASURED_LOSS));
        assertEquals("curve.test-accuracy", test.nameKey(Quantity.MEASURED_ACCURACY));
        assertEquals("curve.validation-loss", validation.nameKey(Quantity.MEASURED_LOSS));
        assertEquals("curve.validation-accuracy", validation.nameKey(Quantity.MEASURED_ACCURACY));
        assertEquals("curve.training-loss", validation.nameKey(Quantity.TRAINING_LOSS));
    }
}
