package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public class EvaluationTest {
    /** Rows are the actual classes; class 2 is never answered, class 3 has no sample. */
    private static final Evaluation MIXED =
            of(
                    0.5,
                    new int[][] {
                        {5, 1, 0, 2},
                        {2, 3, 0, 0},
                        {1, 1, 0, 0},
                        {0, 0, 0, 0}
                    });

    @Test
    void countsAndAccuracyAreOverAllSamples() {
        assertEquals(15, MIXED.samples());
        assertEquals(8, MIXED.right());
        assertEquals(8 / 15.0, MIXED.accuracy());
        assertEquals(8, MIXED.count(0));
        assertEquals(5, MIXED.count(1));
        assertEquals(4, MIXED.classes());
    }

    @Test
    void rowsAreActualAndColumnsPredicted() {
        assertEquals(1, MIXED.confusion(0, 1));
        assertEquals(2, MIXED.confusion(1, 0));
    }

    @Test
    void precisionLooksDownAColumnAndRecallAlongARow() {
        assertEquals(5 / 8.0, MIXED.confusion().precision(0));
        assertEquals(5 / 8.0, MIXED.confusion().recall(0));
        assertEquals(3 / 5.0, MIXED.confusion().precision(1));
        assertEquals(3 / 5.0, MIXED.confusion().recall(1));
    }

    @Test
    void f1IsTheHarmonicMean() {
        Evaluation skewed = of(0.5, new int[][] {{1, 3}, {0, 4}});
        assertEquals(1, skewed.confusion().precision(0));
        assertEquals(0.25, skewed.confusion().recall(0));
        assertEquals(0.4, skewed.confusion().f1(0), 1e-12);
        assertEquals(8 / 11.0, skewed.confusion().f1(1), 1e-12);
    }

    @Test
    void aClassThatIsNeverAnsweredHasNoPrecision() {
        assertEquals(2, MIXED.count(2));
        assertEquals(0, MIXED.confusion().precision(2));
        assertEquals(0, MIXED.confusion().recall(2));
        assertEquals(0, MIXED.confusion().f1(2));
    }

    @Test
    void aClassWithoutSamplesHasNoRecall() {
        assertEquals(0, MIXED.count(3));
        assertEquals(0, MIXED.confusion().recall(3));
        assertEquals(0, MIXED.confusion().precision(3));
        assertEquals(0, MIXED.confusion().f1(3));
    }

    @Test
    void macroMeansWeighEveryClassTheSame() {
        Evaluation skewed = of(0.5, new int[][] {{1, 3}, {0, 4}});
        assertEquals(
                (1 + 4 / 7.0) / 2,
                skewed.confusion().macro(skewed.confusion()::precision, all(skewed)),
                1e-12);
        assertEquals(
                (0.25 + 1) / 2,
                skewed.confusion().macro(skewed.confusion()::recall, all(skewed)),
                1e-12);
        assertEquals(
                (0.4 + 8 / 11.0) / 2,
                skewed.confusion().macro(skewed.confusion()::f1, all(skewed)),
                1e-12);
        assertEquals(
                0.5 * (5 / 8.0 + 3 / 5.0) / 2,
                MIXED.confusion().macro(MIXED.confusion()::recall, all(MIXED)),
                1e-12);
    }

    @Test
    void theRightClassMayBeAmongTheMostProbable() {
        Evaluation.Builder builder = new Evaluation.Builder(4, 3);
        builder.add(0, new double[] {0.5, 0.3, 0.2});
        builder.add(1, new double[] {0.5, 0.3, 0.2});
        builder.add(2, new double[] {0.5, 0.3, 0.2});
        builder.add(2, new double[] {0.1, 0.1, 0.8});
        Evaluation evaluation = builder.build(1);
        assertEquals(0.5, evaluation.accuracy());
        assertEquals(0.5, evaluation.topAccuracy(1));
        assertEquals(0.75, evaluation.topAccuracy(2));
        assertEquals(1, evaluation.topAccuracy(3));
        assertEquals(1, evaluation.topAccuracy(99));
    }

    /** The first of equals is the answer; the others are not. */
    @Test
    void aClassThatIsAsProbableAsTheAnswerIsTheSecond() {
        Evaluation.Builder builder = new Evaluation.Builder(1, 2);
        builder.add(1, new double[] {0.5, 0.5});
        Evaluation evaluation = builder.build(1);
        assertEquals(0, evaluation.predicted(0));
        assertEquals(0, evaluation.topAccuracy(1));
        assertEquals(1, evaluation.topAccuracy(2));
    }

    @Test
    void numbersHaveALossAlone() {
        Evaluation numbers = new Evaluation.Builder(7, 0).build(0.25);
        assertEquals(0.25, numbers.loss());
        assertTrue(Double.isNaN(numbers.accuracy()));
        assertTrue(
                Double.isNaN(numbers.confusion().macro(numbers.confusion()::recall, all(numbers))));
        assertEquals(0, numbers.topAccuracy(1));
    }

    /** With answers that lead to this confusion matrix. */
    public static Evaluation of(double loss, int[][] confusion) {
        int samples = 0;
        for (int[] row : confusion) {
            samples += Arrays.stream(row).sum();
        }
        Evaluation.Builder builder = new Evaluation.Builder(samples, confusion.length);
        for (int actual = 0; actual < confusion.length; actual++) {
            for (int answer = 0; answer < confusion.length; answer++) {
                for (int i = 0; i < confusion[actual][answer]; i++) {
                    double[] probabilities = new double[confusion.length];
                    probabilities[answer] = 1;
                    builder.add(actual, probabilities);
                }
            }
        }
        return builder.build(loss);
    }

    private static List<Integer> all(Evaluation evaluation) {
        return IntStream.range(0, evaluation.classes()).boxed().toList();
    }

    @Test
    void aFunctionIsMeasuredInTheUnitsOfItsDataAndHasNoAccuracy() {
        Errors.Sum sum = new Errors.Sum(10);
        sum.add(1, 1.5);
        sum.add(2, 1);
        Evaluation found = Evaluation.ofNumbers(0.625, sum.errors());
        assertEquals(2, found.samples());
        assertEquals(Double.NaN, found.accuracy());
        assertEquals(7.5, found.errors().mae());
        assertEquals(62.5, found.errors().mse());
        assertEquals(Math.sqrt(62.5), found.errors().rmse());
        assertEquals(1 - 1.25 / 0.125, found.errors().r2(), 1e-12);
    }
}
