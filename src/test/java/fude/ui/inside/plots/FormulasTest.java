package fude.ui.inside.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.ui.inside.plots.Calculation.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is plotted against closed forms, and the examples of the course texts. */
class FormulasTest {
    private static final double STEP = 1e-6;

    @Test
    void whatCourseTextsSayIsTheSameIsTheSame() {
        Formula tanh = Formula.of(Activation.TANH);
        assertEquals(0, tanh.distance(Formula.TANH_BY_SIGMOID, -8, 8), 1e-12);
        Formula slope = Formula.slopeOf(Activation.SIGMOID);
        assertEquals(0, slope.distance(Formula.SIGMOID_SLOPE, -8, 8), 1e-12);
        assertEquals(
                0, Formula.slopeOf(Activation.TANH).distance(Formula.TANH_SLOPE, -8, 8), 1e-12);
        Formula relu = Formula.of(Activation.RELU);
        assertEquals(3, relu.distance(Formula.of(Activation.IDENTITY), -3, 3), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOFTMAX"})
    void theDerivativeIsTheSlopeOfTheFunction(Activation activation) {
        for (double x = -3.05; x < 3.1; x += 0.1) {
            double byDifferences =
                    (activation.value(x + STEP) - activation.value(x - STEP)) / (2 * STEP);
            assertEquals(byDifferences, activation.slope(x), 1e-8, activation + " at " + x);
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theSlopeOfALossIsThatOfItsCurve(Loss loss) {
        LossCurve curve = new LossCurve(loss, 10, 0);
        for (double p = 0.05; p < 1; p += 0.1) {
            double byDifferences = (curve.value(p + STEP) - curve.value(p - STEP)) / (2 * STEP);
            assertEquals(byDifferences, curve.slope(p), 1e-6, loss + " at " + p);
        }
    }

    @Test
    void lossesOverTheProbabilityAreTheirClosedForms() {
        for (double p = 0.1; p < 0.95; p += 0.2) {
            assertEquals(-Math.log(p), value(Loss.CROSS_ENTROPY, p), 1e-12);
            assertEquals(-Math.log(p), value(Loss.BINARY_CROSS_ENTROPY, p), 1e-12);
            double mse = ((1 - p) * (1 - p) + (1 - p) * (1 - p) / 9) / 10;
            assertEquals(mse, value(Loss.MSE, p), 1e-12);
            assertEquals(Math.sqrt(mse), value(Loss.RMSE, p), 1e-12);
            assertEquals(2 * (1 - p) / 10, value(Loss.MAE, p), 1e-12);
        }
        assertEquals(1.4612, value(Loss.SOFTMAX_TWICE, 1), 5e-5);
        assertEquals(Loss.SOFTMAX_TWICE.floor(10), value(Loss.SOFTMAX_TWICE, 1), 1e-8);
    }

    private static double value(Loss loss, double p) {
        return new LossCurve(loss, 10, 0).value(p);
    }

    @Test
    void lossesOverANumberAreTheirClosedForms() {
        assertEquals(6.25, new LossCurve(Loss.MSE, 0, 1).value(3.5));
        assertEquals(5, new LossCurve(Loss.MSE, 0, 1).slope(3.5));
        assertEquals(2.5, new LossCurve(Loss.MAE, 0, 1).value(-1.5));
        assertEquals(-1, new LossCurve(Loss.MAE, 0, 1).slope(-1.5));
        assertEquals(2.5, new LossCurve(Loss.RMSE, 0, 1).value(-1.5));
        assertEquals(-1, new LossCurve(Loss.RMSE, 0, 1).slope(-1.5), 1e-12);
        assertEquals(0, new LossCurve(Loss.RMSE, 0, 1).slope(1));
    }

    @Test
    void examplesComeToThePrintedDigits() {
        LossModel model = new LossModel();
        assertEquals("1.6094", printed(model));
        model.choose(Example.Known.NEAR);
        assertEquals("0.2231", printed(model));
        model.choose(Example.Known.ROWS);
        assertEquals("1.8460", Texts.ENGLISH.loss(model.calculations().get(0).loss()));
        assertEquals("3.4828", Texts.ENGLISH.loss(model.calculations().get(1).loss()));
        assertEquals("2.6644", printed(model));
    }

    private static String printed(LossModel model) {
        return Texts.ENGLISH.loss(Calculation.ofBatch(model.loss.get(), model.calculations()));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theStepsLeadToTheLossThatIsTrainedWith(Loss loss) {
        for (Example.Known known : List.of(Example.Known.FAR, Example.Known.ROWS)) {
            Example example = shared(Example.of(known));
            for (Example.Sample sample : example.samples()) {
                assertStepsLeadToTheLoss(loss, example.logits(), sample);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void theyDoWhereTheAnswerIsSure(Loss loss) {
        for (int label = 0; label < 3; label++) {
            assertStepsLeadToTheLoss(loss, true, sample(label, 800, -800, 40));
            assertStepsLeadToTheLoss(loss, false, sample(label, 0, 0.4, 0.6));
            assertStepsLeadToTheLoss(loss, false, sample(label, 1, 0, 0));
            assertStepsLeadToTheLoss(loss, false, sample(label, 0, 0, 0));
            assertStepsLeadToTheLoss(loss, false, sample(label, -0.2, 1.2, 0));
        }
    }

    private static Example.Sample sample(int label, double... outputs) {
        return Example.Sample.of(outputs, label);
    }

    private static void assertStepsLeadToTheLoss(Loss loss, boolean logits, Example.Sample of) {
        Calculation steps = Calculation.of(loss, logits, of);
        int n = of.outputs().size();
        double expected =
                switch (loss) {
                    case CROSS_ENTROPY, SOFTMAX_TWICE -> steps.terms();
                    case RMSE -> Math.sqrt(steps.terms() / n);
                    default -> steps.terms() / n;
                };
        assertTrue(Double.isFinite(steps.loss()), loss + " " + of);
        assertEquals(expected, steps.loss(), 1e-9, loss + " " + of);
    }

    @ParameterizedTest
    @EnumSource(
            value = Loss.class,
            names = {"CROSS_ENTROPY", "BINARY_CROSS_ENTROPY"})
    void curveAndStepsHaveTheSameLossOfAProbabilityOf0(Loss loss) {
        Example.Sample wrong =
                loss == Loss.BINARY_CROSS_ENTROPY
                        ? new Example.Sample(List.of(0.0), List.of(1.0))
                        : sample(0, 0, 1);
        Calculation steps = Calculation.of(loss, false, wrong);
        assertEquals(new LossCurve(loss, 2, 0).value(0), steps.loss(), 1e-9);
    }

    /** With the target shared among the first two classes. */
    private static Example shared(Example example) {
        return example.with(0, 2, true, 0).with(0, 1, true, 0.25).with(0, 0, true, 0.75);
    }

    @Test
    void crossEntropyWantsTargetsThatAddUpTo1() {
        Example example = Example.of(Example.Known.FAR);
        assertTrue(Calculation.takes(Loss.CROSS_ENTROPY, example.samples().get(0)));
        Example.Sample two = example.with(0, 1, true, 1).samples().get(0);
        assertFalse(Calculation.takes(Loss.CROSS_ENTROPY, two));
        assertTrue(Calculation.takes(Loss.BINARY_CROSS_ENTROPY, two));
    }

    @Test
    void numbersThatDoNotAddUpTo1AreTakenAsShares() {
        Example example = Example.of(Example.Known.FAR).with(0, 0, false, 1.2);
        Calculation steps = Calculation.of(Loss.CROSS_ENTROPY, false, example.samples().get(0));
        assertEquals(-Math.log(0.6), steps.loss(), 1e-12);
        assertEquals(
                List.of("p", "p / Σ", "t", "−t ln p"),
                steps.columns().stream().map(Column::words).toList());
    }

    @Test
    void softmaxSharesAsTheTemperatureSays() {
        SoftmaxModel model = new SoftmaxModel();
        model.take(new double[] {Math.log(3), 0});
        assertEquals(0.75, model.shares()[0], 1e-12);
        assertEquals(3, model.exponentials()[0], 1e-12);
        model.temperature.set(0.5);
        assertEquals(0.9, model.shares()[0], 1e-12);
        assertEquals(0.5, model.shareAt(0, 1), 1e-12);
        assertEquals(10, SoftmaxModel.nearestTemperature(1e9));
        assertFalse(SoftmaxModel.isTemperature(Double.NaN));
        model.temperature.set(10);
        model.resize(12);
        assertEquals(10, model.shares().length);
        model.varied.set(7);
        model.resize(1);
        assertEquals(2, model.shares().length);
        assertEquals(1, model.varied.get());
        model.take(new double[] {800, -800});
        assertTrue(model.shares()[0] == 1, "no exponential overflows");
    }
}
