package fude.data.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.DatasetChoice;
import fude.data.Feature;
import fude.data.Scaling;
import fude.data.ScalingKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
    private static final NumberTable POINTS =
            NumberTable.points(
                    2, new double[] {0, 10, 2, 30, 4, 50}, List.of("A", "B"), new int[] {0, 1, 0});

    private static final NumberTable FUNCTION =
            NumberTable.function(new double[] {0, 1, 2}, new double[] {-10, 0, 40});

    /** Of 0, 2, 4: the mean is 2, the deviation √(8/3). */
    @ParameterizedTest
    @CsvSource({
        "RAW, 0, 2, 4",
        "UNIT, 0, 0.5, 1",
        "SYMMETRIC, -1, 0, 1",
        "STANDARD, -1.224745, 0, 1.224745"
    })
    void numbersAreScaledByThoseThatAreLearned(
            ScalingKind kind, double first, double second, double third) {
        Scaling scaling = kind.of(new double[] {0, 2, 4});
        assertEquals(first, scaling.of(0), 1e-6);
        assertEquals(second, scaling.of(2), 1e-6);
        assertEquals(third, scaling.of(4), 1e-6);
        assertEquals(17, scaling.inverse(scaling.of(17)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"UNIT", "SYMMETRIC", "STANDARD"})
    void numbersThatAreAllAlikeBecomeNothing(ScalingKind kind) {
        assertEquals(0, kind.of(new double[] {7, 7, 7}).of(7), 1e-12);
    }

    @Test
    void everyInputHasItsOwnScaling() {
        DatasetChoice unit = DatasetChoice.ALL_NUMBERS.withScaling(ScalingKind.UNIT);
        NumberForm form = NumberForm.of(POINTS, unit);
        assertArrayEquals(new float[] {0.5f, 0.5f}, form.inputs(2, 30));
        assertEquals("x₂", form.symbol(1));
    }

    @Test
    void whatIsTickedIsCalculatedAndThenScaled() {
        DatasetChoice choice =
                DatasetChoice.ALL_NUMBERS
                        .withInputs(List.of(Feature.X1_X2, Feature.X1_SQUARED))
                        .withScaling(ScalingKind.UNIT);
        NumberForm form = NumberForm.of(POINTS, choice);
        assertEquals(2, form.inputs());
        assertArrayEquals(new float[] {0.25f, 60 / 200f}, form.inputs(2, 30));
        assertEquals("x₁²", form.symbol(0));
    }

    /** From −10 to 40: a difference of 1 between outputs is one of 50. */
    @Test
    void targetsAreScaledAndAnswersScaledBack() {
        DatasetChoice choice = DatasetChoice.ALL_NUMBERS.withTargetScaling(ScalingKind.UNIT);
        ScaledNumbers samples = new ScaledNumbers(FUNCTION, NumberForm.of(FUNCTION, choice));
        float[] target = new float[1];
        samples.copyTarget(1, target, 0);
        assertEquals(0.2f, target[0]);
        assertEquals(0, samples.form().unscaled(0.2), 1e-9);
        assertEquals(50, samples.targetUnit(), 1e-9);
        assertEquals(1, samples.targets());
        assertEquals(0, samples.classes());
        float[] input = new float[1];
        samples.copyInput(2, input, 0);
        assertEquals(2, input[0]);
        assertEquals("x", samples.form().symbol(0));
    }
}
