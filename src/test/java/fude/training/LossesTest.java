package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.Points;
import fude.data.Samples;
import fude.nn.Network;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be learned besides images: functions and points of a plane, with the loss for each. */
@ExtendWith(Numeric.class)
class LossesTest {
    private static final TrainingConfig CONFIG = SmallRuns.CONFIG.withBatchSize(16).withEpochs(200);

    @ParameterizedTest
    @EnumSource(names = {"MSE", "MAE", "RMSE"})
    void theSineIsLearned(Loss loss) throws ReportedException {
        Samples sine = sine(64);
        var spec = SmallRuns.spec(1, "dense 32 tanh", 1, loss);
        Trainer trainer = SmallRuns.run(CONFIG, new Trainer(spec, CONFIG, sine, sine(50)));
        TrainingSnapshot end = trainer.snapshot();
        assertTrue(end.evaluation().loss() < 0.1, "loss " + end.evaluation().loss());
        assertTrue(Double.isNaN(end.evaluation().accuracy()));
        assertTrue(Double.isNaN(end.curve().epochs().get(0).measuredAccuracy()));
        assertNull(end.classifier());
    }

    /** The measured root is that of the mean over all samples, not a mean of roots. */
    @Test
    void theMeasuredRootIsTheRootOfTheMeasuredSquare() {
        Samples sine = sine(1300);
        double square = firstLoss(Loss.MSE, sine);
        assertEquals(Math.sqrt(square), firstLoss(Loss.RMSE, sine), 1e-12);
    }

    private static double firstLoss(Loss loss, Samples samples) {
        var network = Network.of(SmallRuns.spec(1, "dense 8 tanh", 1, loss), 1);
        return new Evaluator(samples, network).evaluate(network).loss();
    }

    /** d√m = dm / (2 √m), with m the mean squared error of the batch. */
    @Test
    void aStepAgainstTheRootIsAStepAgainstTheSquareInAnotherLength() throws ReportedException {
        double root = firstLoss(Loss.RMSE, sine(64));
        double square = firstStep(Loss.MSE);
        assertTrue(Math.abs(square) > 1e-6);
        assertEquals(square / (2 * root), firstStep(Loss.RMSE), 1e-8);
    }

    /** How far one step of gradient descent moves the first weight. */
    private static double firstStep(Loss loss) throws ReportedException {
        TrainingConfig config =
                CONFIG.withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.GRADIENT_DESCENT))
                        .withEpochs(1);
        var spec = SmallRuns.spec(1, "dense 8 tanh", 1, loss);
        Trainer trainer = new Trainer(spec, config, sine(64), sine(64));
        float before = trainer.checkpoint().weights().get(0)[0];
        SmallRuns.run(config, trainer);
        return trainer.checkpoint().weights().get(0)[0] - before;
    }

    @ParameterizedTest
    @EnumSource(names = {"CROSS_ENTROPY", "BINARY_CROSS_ENTROPY", "MSE"})
    void exclusiveOrIsLearned(Loss loss) throws ReportedException {
        Samples xor =
                Points.classified(
                        new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new int[] {0, 1, 1, 0}, 2);
        Evaluation end = learn(loss, "dense 8 tanh", 0.05, xor, xor);
        assertEquals(1, end.accuracy());
        assertTrue(end.loss() < 0.2, "loss " + end.loss());
    }

    @ParameterizedTest
    @EnumSource(names = {"CROSS_ENTROPY", "BINARY_CROSS_ENTROPY"})
    void ringsOfAPlaneAreToldApart(Loss loss) throws ReportedException {
        Evaluation end = learn(loss, "dense 16", 0.01, rings(200, 1), rings(200, 2));
        assertTrue(end.accuracy() > 0.95, "accuracy " + end.accuracy());
        assertEquals(2, end.classes());
        assertEquals(1, end.topAccuracy(2));
    }

    /** ln(e + 9) − 1: the softmax on top of the softmax never gets near certainty. */
    @Test
    void softmaxTwiceHasAFloor() throws ReportedException {
        Samples digits = tenClasses();
        Evaluation twice = learn(Loss.SOFTMAX_TWICE, "dense 16", 0.01, digits, digits);
        Evaluation once = learn(Loss.CROSS_ENTROPY, "dense 16", 0.01, digits, digits);
        assertTrue(twice.loss() >= 1.4611, "loss " + twice.loss());
        assertTrue(twice.loss() < 1.6, "loss " + twice.loss());
        assertTrue(once.loss() < 0.1, "loss " + once.loss());
    }

    private static Evaluation learn(
            Loss loss, String layers, double rate, Samples training, Samples measured)
            throws ReportedException {
        TrainingConfig config = CONFIG.withLearningRate(rate);
        int outputs = loss.outputs(training.classes());
        var spec = SmallRuns.spec(training.inputs(), layers, outputs, loss);
        Trainer trainer = new Trainer(spec, config, training, measured);
        return SmallRuns.run(config, trainer).snapshot().evaluation();
    }

    private static Samples sine(int points) {
        float[][] x = new float[points][1];
        float[][] y = new float[points][1];
        for (int i = 0; i < points; i++) {
            x[i][0] = (float) (2 * Math.PI * i / (points - 1) - Math.PI);
            y[i][0] = (float) Math.sin(x[i][0]);
        }
        return Points.regression(x, y);
    }

    private static Samples rings(int points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] x = new float[points][2];
        int[] labels = new int[points];
        for (int i = 0; i < points; i++) {
            labels[i] = i % 2;
            double radius = labels[i] + 0.3 * random.nextDouble();
            double angle = 2 * Math.PI * random.nextDouble();
            x[i][0] = (float) (radius * Math.cos(angle));
            x[i][1] = (float) (radius * Math.sin(angle));
        }
        return Points.classified(x, labels, 2);
    }

    /** An image of ten pixels for each class, one of them inked. */
    private static Samples tenClasses() {
        byte[] pixels = new byte[100];
        byte[] labels = new byte[10];
        for (int i = 0; i < 10; i++) {
            pixels[11 * i] = (byte) 255;
            labels[i] = (byte) i;
        }
        return SmallRuns.scaled(new Dataset(2, 5, Dataset.digitNames(), pixels, labels));
    }
}
