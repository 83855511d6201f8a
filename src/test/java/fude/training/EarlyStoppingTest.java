package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.Samples;
import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.config.Stopping;
import fude.training.measure.Evaluator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class EarlyStoppingTest {
    private static final Samples MEASURED = partlyWrong();

    private static final TrainingConfig CONFIG =
            SmallRuns.CONFIG.withLearningRate(0.05).withEpochs(60).withStopping(new Stopping(4, 0));

    @Test
    void theRunEndsAfterSoManyWorseEpochsWithTheBestWeights() throws ReportedException {
        Trainer trainer = SmallRuns.run(CONFIG, trainer(CONFIG));
        TrainingSnapshot end = trainer.snapshot();
        int best = bestEpoch(end.curve());
        assertTrue(best > 0 && end.epoch() < 60, best + " of " + end.epoch());
        assertEquals(best + 4, end.epoch());
        assertEquals(best, end.bestEpoch());
        assertEquals(end.epoch(), end.targetEpoch());
        assertEquals(TrainingStatus.FINISHED, end.status());
        double bestLoss = end.curve().measurements().get(best).measuredLoss();
        assertEquals(bestLoss, end.evaluation().loss());

        TrainingConfig shorter = CONFIG.withEpochs(best).withStopping(Stopping.NONE);
        Trainer stopped = SmallRuns.run(shorter, trainer(shorter));
        assertArrayEquals(stopped.model().state().get(0), trainer.model().state().get(0));
        byte[] image = SmallRuns.images(1, 8).image(0);
        assertEquals(
                stopped.snapshot().classifier().classify(image).toString(),
                end.classifier().classify(image).toString());
    }

    @Test
    void theBestWeightsComeBackAtThePlannedEndToo() throws ReportedException {
        int best = bestEpoch(SmallRuns.run(CONFIG, trainer(CONFIG)).snapshot().curve());
        TrainingConfig shorter = CONFIG.withEpochs(best + 2);
        TrainingSnapshot end = SmallRuns.run(shorter, trainer(shorter)).snapshot();
        assertEquals(best + 2, end.epoch());
        assertEquals(best, end.bestEpoch());
    }

    @Test
    void withoutPatienceTheLastWeightsStay() throws ReportedException {
        TrainingConfig config = CONFIG.withStopping(Stopping.NONE);
        TrainingSnapshot end = SmallRuns.run(config, trainer(config)).snapshot();
        assertEquals(60, end.epoch());
        assertEquals(60, end.bestEpoch());
        assertEquals(end.curve().epochs().get(59).measuredLoss(), end.evaluation().loss());
    }

    @Test
    void theAveragedWeightsAreThoseThatComeBack() throws ReportedException {
        TrainingConfig config = CONFIG.withStopping(new Stopping(4, 1));
        Trainer trainer = SmallRuns.run(config, trainer(config));
        TrainingSnapshot end = trainer.snapshot();
        assertTrue(end.bestEpoch() < end.epoch());
        assertEquals(bestEpoch(end.curve()), end.bestEpoch());
        double best = end.curve().measurements().get(end.bestEpoch()).measuredLoss();
        var network = trainer.model().network();
        assertEquals(best, new Evaluator(MEASURED, network).evaluate(network).loss());
    }

    @Test
    void aStoppedRunGoesOnWhenItIsAskedTo() throws ReportedException {
        Trainer trainer = SmallRuns.run(CONFIG, trainer(CONFIG));
        int stopped = trainer.snapshot().epoch();
        trainer.run(Stretch.EPOCH, SmallRuns.control(CONFIG), SmallRuns.NOBODY);
        assertEquals(stopped + 1, trainer.snapshot().epoch());
        SmallRuns.run(CONFIG, trainer);
        assertEquals(TrainingStatus.FINISHED, trainer.snapshot().status());
        assertTrue(trainer.snapshot().epoch() >= stopped + 4, "it waits as long as before");
    }

    /** The weights that learn are not those that answer. */
    @Test
    void goingOnAfterAnEndIsNeverHavingEnded() throws ReportedException {
        int best = bestEpoch(SmallRuns.run(CONFIG, trainer(CONFIG)).snapshot().curve());
        TrainingConfig shorter = CONFIG.withEpochs(best + 2);
        TrainingConfig longer = CONFIG.withEpochs(best + 3);
        Trainer ended = SmallRuns.run(shorter, trainer(shorter));
        assertEquals(best, ended.snapshot().bestEpoch());
        Trainer kept = trainer(longer);
        kept.resume(ended.checkpoint());
        assertEquals(best, kept.snapshot().bestEpoch());
        Trainer never = SmallRuns.run(longer, trainer(longer));
        TrainerTest.assertSame(never, SmallRuns.run(longer, ended));
        TrainerTest.assertSame(never, SmallRuns.run(longer, kept));
    }

    @Test
    void aStoppedRunThatGoesOnStillKnowsItsBestWeights() throws ReportedException {
        Trainer trainer = SmallRuns.run(CONFIG, trainer(CONFIG));
        int best = trainer.snapshot().bestEpoch();
        trainer.run(Stretch.EPOCH, SmallRuns.control(CONFIG), SmallRuns.NOBODY);
        SmallRuns.run(CONFIG, trainer);
        assertEquals(best, trainer.snapshot().bestEpoch());
    }

    @Test
    void aPauseDoesNotHideTheEnd() throws ReportedException {
        Trainer whole = SmallRuns.run(CONFIG, trainer(CONFIG));
        Trainer steps = trainer(CONFIG);
        while (steps.snapshot().status() != TrainingStatus.FINISHED) {
            steps.run(Stretch.BATCH, SmallRuns.control(CONFIG), SmallRuns.NOBODY);
        }
        TrainerTest.assertSame(whole, steps);
    }

    @Test
    void aStoppedRunThatWasKeptStillHasItsBestWeights() throws ReportedException {
        Trainer trainer = SmallRuns.run(CONFIG, trainer(CONFIG));
        Trainer kept = trainer(CONFIG);
        kept.resume(trainer.checkpoint());
        TrainingSnapshot end = trainer.snapshot();
        assertEquals(end.bestEpoch(), kept.snapshot().bestEpoch());
        assertEquals(end.evaluation().loss(), kept.snapshot().evaluation().loss());
    }

    /**
     * Every third label is wrong: the more certain the network is, the greater the loss becomes.
     */
    private static Samples partlyWrong() {
        Dataset right = SmallRuns.images(40, 2);
        byte[] pixels = new byte[40 * right.inputs()];
        byte[] labels = new byte[40];
        for (int i = 0; i < 40; i++) {
            System.arraycopy(right.image(i), 0, pixels, i * right.inputs(), right.inputs());
            labels[i] = (byte) ((right.label(i) + (i % 3 == 0 ? 1 : 0)) % SmallRuns.CLASSES);
        }
        return SmallRuns.scaled(
                new Dataset(right.rows(), right.columns(), right.classNames(), pixels, labels));
    }

    /** Resumed while it waits for something better than it has. */
    @Test
    void aRunThatGoesOnElsewhereKnowsItsBestWeights() throws ReportedException {
        Trainer whole = SmallRuns.run(CONFIG, trainer(CONFIG));
        TrainingSnapshot end = whole.snapshot();
        Trainer begun = trainer(CONFIG);
        while (begun.snapshot().epoch() < end.bestEpoch() + 2) {
            begun.run(Stretch.EPOCH, SmallRuns.control(CONFIG), SmallRuns.NOBODY);
        }
        Trainer resumed = trainer(CONFIG);
        resumed.resume(begun.checkpoint());
        assertEquals(end.bestEpoch() + 2, resumed.snapshot().bestEpoch(), "its own weights yet");
        SmallRuns.run(CONFIG, resumed);
        assertEquals(end.epoch(), resumed.snapshot().epoch());
        assertEquals(end.bestEpoch(), resumed.snapshot().bestEpoch());
        TrainerTest.assertSame(whole, resumed);
    }

    private static Trainer trainer(TrainingConfig config) {
        return new Trainer(SmallRuns.spec("dense 16"), config, SmallRuns.training(), MEASURED);
    }

    private static int bestEpoch(LearningCurve curve) {
        List<LearningCurve.EpochResult> all = curve.measurements();
        int best = 0;
        for (LearningCurve.EpochResult result : all) {
            best = result.measuredLoss() < all.get(best).measuredLoss() ? result.epoch() : best;
        }
        return best;
    }
}
