package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.nn.Network;
import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.config.Stopping;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class WeightAverageTest {
    private static final TrainingConfig CONFIG = SmallRuns.CONFIG;
    private static final String LAYERS = "dense 12, batchnorm, dropout 0.2";

    @Test
    void learningItselfIsUnchangedByIt() throws ReportedException {
        Trainer plain = SmallRuns.run(CONFIG, SmallRuns.trainer(LAYERS, CONFIG));
        TrainingConfig averaging = CONFIG.withStopping(new Stopping(0, 1));
        Trainer averaged = SmallRuns.run(averaging, SmallRuns.trainer(LAYERS, averaging));
        LearningCurve expected = plain.snapshot().curve();
        LearningCurve found = averaged.snapshot().curve();
        for (int i = 0; i < expected.points(); i++) {
            assertEquals(expected.trainingLoss(i), found.trainingLoss(i));
        }
        assertArrayEquals(
                plain.checkpoint().weights().get(0), averaged.checkpoint().weights().get(0));
        assertFalse(
                expected.epochs().get(2).measuredLoss() == found.epochs().get(2).measuredLoss());
    }

    /** It reaches back further than there are steps: the plain mean of all of them. */
    @Test
    void theMeanOfTheLastStepsAnswers() throws ReportedException {
        TrainingConfig averaging = CONFIG.withStopping(new Stopping(0, 100));
        Trainer averaged = SmallRuns.trainer(LAYERS, averaging);
        int steps = 14;
        double[] mean = new double[SmallRuns.ROWS * SmallRuns.COLUMNS * 12];
        for (int step = 0; step < steps; step++) {
            averaged.run(Stretch.BATCH, SmallRuns.control(averaging), SmallRuns.NOBODY);
            float[] own = averaged.checkpoint().weights().get(0);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += own[i] / (double) steps;
            }
        }
        float[] found = averaged.model().state().get(0);
        for (int i = 0; i < mean.length; i++) {
            assertEquals(mean[i], found[i], 1e-6);
        }
        Network network = averaged.model().network();
        Evaluation again = new Evaluator(SmallRuns.measured(), network).evaluate(network);
        assertEquals(again.loss(), averaged.snapshot().evaluation().loss());
        byte[] image = SmallRuns.images(1, 8).image(0);
        assertEquals(
                averaged.model().classifier().classify(image).toString(),
                averaged.snapshot().classifier().classify(image).toString());
    }

    @Test
    void olderStepsFade() {
        Network network = Network.of(SmallRuns.spec(""), 1);
        WeightAverage average = new WeightAverage(network, 2);
        for (double w : new double[] {1, 3, 4, 0}) {
            network.parameters().get(0).values().set(0, 0, w);
            average.addStep();
        }
        assertEquals(1.5, average.state().means().get(0)[0]);
        assertEquals(4, average.state().steps());
        average.enter();
        assertEquals(1.5, network.copyState().get(0)[0]);
        average.leave();
        assertEquals(0, network.copyState().get(0)[0]);
    }
}
