package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.Points;
import fude.data.Samples;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.augment.Augmentation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Numeric.class)
class TrainerTest {
    private static final TrainingConfig CONFIG = SmallRuns.CONFIG;
    private static final Consumer<TrainingSnapshot> NOBODY = SmallRuns.NOBODY;

    @Test
    void aRunLearns() throws ReportedException {
        Trainer trainer =
                SmallRuns.run(CONFIG.withEpochs(20), SmallRuns.trainer(CONFIG.withEpochs(20)));
        LearningCurve curve = trainer.snapshot().curve();
        assertTrue(curve.epochs().get(19).trainingLoss() < curve.epochs().get(0).trainingLoss());
        assertTrue(trainer.snapshot().evaluation().accuracy() > 0.9);
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void theSameSeedGivesTheSameRunBitByBit(OptimizerSpec optimizer) throws ReportedException {
        TrainingConfig config = CONFIG.withOptimizer(optimizer);
        Trainer first = SmallRuns.run(config, SmallRuns.trainer(config));
        Trainer again = SmallRuns.run(config, SmallRuns.trainer(config));
        assertSame(first, again);
        TrainingConfig otherSeed = config.withSeed(2);
        Trainer other = SmallRuns.run(otherSeed, SmallRuns.trainer(otherSeed));
        float[] weights = first.model().state().get(0);
        assertFalse(Arrays.equals(weights, other.model().state().get(0)));
    }

    /** With images that are large enough for threads to share. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anyNumberOfThreadsRepeatsItself(int threads) throws ReportedException {
        TrainingConfig config = CONFIG.withThreads(threads).withBatchSize(64).withEpochs(2);
        byte[] pixels = new byte[150 * 784];
        new SplittableRandom(1).nextBytes(pixels);
        var images = new Dataset(28, 28, Dataset.digitNames(), pixels, new byte[150]);
        var spec = SmallRuns.spec(784, "dense 128, dropout 0.1", 10, Loss.CROSS_ENTROPY);
        Samples data = SmallRuns.scaled(images);
        Trainer first = SmallRuns.run(config, new Trainer(spec, config, data, data));
        Trainer again = SmallRuns.run(config, new Trainer(spec, config, data, data));
        assertSame(first, again);
        assertEquals(threads, again.snapshot().threads());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void stretchesOfAnyKindMakeTheSameRun(long chance) throws ReportedException {
        Trainer whole = SmallRuns.run(CONFIG, SmallRuns.trainer(CONFIG));
        Trainer stretched = SmallRuns.trainer(CONFIG);
        SplittableRandom random = new SplittableRandom(chance);
        while (stretched.snapshot().status() != TrainingStatus.FINISHED) {
            Stretch stretch = random.nextInt(5) == 0 ? Stretch.EPOCH : Stretch.BATCH;
            stretched.run(stretch, SmallRuns.control(CONFIG), NOBODY);
        }
        assertSame(whole, stretched);
    }

    @Test
    void aPauseEndsTheRunBeforeTheNextBatch() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        List<Integer> batches = new ArrayList<>();
        trainer.run(
                Stretch.TARGET,
                control,
                snapshot -> {
                    batches.add(batchesDone(snapshot));
                    control.pause();
                });
        assertEquals(TrainingStatus.PAUSED, trainer.snapshot().status());
        assertTrue(batchesDone(trainer.snapshot()) >= 1);
        assertEquals(batches.get(0), batchesDone(trainer.snapshot()));
    }

    @Test
    void aPausedRunGoesOnAsIfItHadNotStopped() throws ReportedException {
        Trainer whole = SmallRuns.run(CONFIG, SmallRuns.trainer(CONFIG));
        Trainer paused = SmallRuns.trainer(CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        paused.run(Stretch.TARGET, control, snapshot -> control.pause());
        assertEquals(TrainingStatus.PAUSED, paused.snapshot().status());
        control.resume();
        paused.run(Stretch.TARGET, control, NOBODY);
        assertSame(whole, paused);
    }

    @Test
    void aPauseThatWasNotTakenBackLetsNoBatchThrough() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        control.pause();
        trainer.run(Stretch.TARGET, control, NOBODY);
        assertFalse(trainer.snapshot().isTrained());
        assertEquals(1, trainer.snapshot().curve().measurements().size());
    }

    @Test
    void aStretchOfOneBatchDoesOneBatch() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        assertEquals(7, trainer.snapshot().batchesPerEpoch());
        for (int batches = 1; batches <= 8; batches++) {
            trainer.run(Stretch.BATCH, SmallRuns.control(CONFIG), NOBODY);
            assertEquals(batches, batchesDone(trainer.snapshot()));
        }
        assertEquals(1, trainer.snapshot().epoch());
        assertEquals(1, trainer.snapshot().batch());
        assertEquals(8 / 21.0, trainer.snapshot().progress(), 1e-12);
    }

    @Test
    void aStretchOfOneEpochEndsWithTheEpoch() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        trainer.run(Stretch.BATCH, SmallRuns.control(CONFIG), NOBODY);
        trainer.run(Stretch.EPOCH, SmallRuns.control(CONFIG), NOBODY);
        assertEquals(7, batchesDone(trainer.snapshot()));
        trainer.run(Stretch.EPOCH, SmallRuns.control(CONFIG), NOBODY);
        assertEquals(14, batchesDone(trainer.snapshot()));
        assertEquals(TrainingStatus.PAUSED, trainer.snapshot().status());
    }

    @Test
    void aRaisedTargetContinuesAFinishedRun() throws ReportedException {
        Trainer raised = SmallRuns.run(CONFIG, SmallRuns.trainer(CONFIG));
        assertEquals(TrainingStatus.FINISHED, raised.snapshot().status());
        raised.run(Stretch.TARGET, SmallRuns.control(CONFIG), NOBODY);
        assertEquals(3, raised.snapshot().epoch());
        assertEquals(1, raised.snapshot().progress());
        raised.run(Stretch.TARGET, SmallRuns.control(CONFIG.withEpochs(5)), NOBODY);
        assertSame(SmallRuns.run(CONFIG.withEpochs(5), SmallRuns.trainer(CONFIG)), raised);
    }

    @Test
    void aTargetLoweredWithinAnEpochLetsTheEpochFinish() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        trainer.run(Stretch.EPOCH, control, NOBODY);
        trainer.run(Stretch.BATCH, control, NOBODY);
        control.targetEpoch(1);
        trainer.run(Stretch.BATCH, control, NOBODY);
        assertEquals(2, trainer.snapshot().targetEpoch());
        trainer.run(Stretch.TARGET, control, NOBODY);
        assertEquals(2, trainer.snapshot().epoch());
        assertEquals(0, trainer.snapshot().batch());
        assertEquals(TrainingStatus.FINISHED, trainer.snapshot().status());
    }

    @Test
    void theControlsLearningRateTakesEffect() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        float[] first = weights(trainer);
        trainer.run(Stretch.BATCH, control, NOBODY);
        float[] moved = weights(trainer);
        control.learningRate(1e-12);
        trainer.run(Stretch.EPOCH, control, NOBODY);
        assertTrue(distance(first, moved) > 0.001);
        assertEquals(0, distance(moved, weights(trainer)), 1e-8);
    }

    @Test
    void aLossThatIsNotFiniteEndsTheRun() {
        TrainingConfig wild = wild().withEpochs(50);
        Trainer trainer = wildTrainer(wild);
        List<TrainingSnapshot> heard = new ArrayList<>();
        ReportedException e =
                assertThrows(
                        ReportedException.class,
                        () -> trainer.run(Stretch.TARGET, SmallRuns.control(wild), heard::add));
        TrainingSnapshot last = heard.get(heard.size() - 1);
        assertEquals(Message.of("training.diverged", last.epoch() + 1), e.report());
        assertEquals(TrainingStatus.DIVERGED, last.status());
        assertEquals(TrainingStatus.DIVERGED, trainer.snapshot().status());
        assertNotNull(last.evaluation());
        for (int i = 0; i < last.curve().points(); i++) {
            assertTrue(Double.isFinite(last.curve().trainingLoss(i)));
        }
    }

    /** A step can go too far that no batch comes after. */
    @Test
    void aRunThatEndsWithoutFiniteLossIsNotFinished() {
        int diverged = 0;
        for (int epochs = 1; epochs <= 12; epochs++) {
            TrainingConfig wild = wild().withBatchSize(65).withEpochs(epochs);
            Trainer trainer = wildTrainer(wild);
            try {
                SmallRuns.run(wild, trainer);
            } catch (ReportedException e) {
                diverged++;
            }
            TrainingSnapshot end = trainer.snapshot();
            boolean finite = Double.isFinite(end.evaluation().loss());
            assertEquals(finite, end.status() == TrainingStatus.FINISHED, "epochs: " + epochs);
        }
        assertTrue(diverged > 0 && diverged < 12, diverged + " runs diverged");
    }

    /** With hardly a step taken, an epoch's loss is the first network's loss on all its images. */
    @Test
    void anEpochsTrainingLossIsTheMeanOverItsImages() throws ReportedException {
        Samples images = SmallRuns.training();
        Trainer trainer = new Trainer(SmallRuns.spec("dense 12"), CONFIG, images, images);
        trainer.run(Stretch.EPOCH, new TrainingControl(1e-12, 1), NOBODY);
        LearningCurve curve = trainer.snapshot().curve();
        double before = curve.measurements().get(0).measuredLoss();
        assertEquals(before, curve.epochs().get(0).trainingLoss(), 1e-6);
        assertEquals(7, curve.points());
    }

    /** Nothing comes in, so that nothing can come out but the biases of the output. */
    @ParameterizedTest
    @ValueSource(strings = {"", "dense 12", "dense 12 tanh no-bias"})
    void whiteImagesAreLearnedFromToo(String layers) throws ReportedException {
        byte[] labels = {0, 1, 0, 0};
        var white = new Dataset(4, 5, List.of("a", "b", "c"), new byte[80], labels);
        TrainingConfig config = CONFIG.withBatchSize(2).withEpochs(100).withLearningRate(0.1);
        Samples data = SmallRuns.scaled(white);
        Trainer trainer =
                SmallRuns.run(config, new Trainer(SmallRuns.spec(layers), config, data, data));
        float[] first = SmallRuns.trainer(layers, CONFIG).model().state().get(0);
        assertArrayEquals(first, weights(trainer), "no input, no gradient");
        assertEquals(0.5623, trainer.snapshot().evaluation().loss(), 0.02);
    }

    @Test
    void theCurveHasAMeasurementForEveryEpochAndOneBefore() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        assertTrue(trainer.snapshot().curve().isEmpty());
        assertEquals(TrainingStatus.READY, trainer.snapshot().status());
        SmallRuns.run(CONFIG, trainer);
        LearningCurve curve = trainer.snapshot().curve();
        assertEquals(4, curve.measurements().size());
        assertEquals(3, curve.epochs().size());
        assertEquals(21, curve.points());
        assertEquals(3, curve.position(20));
        LearningCurve.EpochResult last = curve.epochs().get(2);
        assertEquals(3, last.epoch());
        assertEquals(trainer.snapshot().evaluation().loss(), last.measuredLoss());
        assertEquals(trainer.snapshot().evaluation().accuracy(), last.measuredAccuracy());
    }

    @Test
    void snapshotsDoNotChangeWithLaterLearning() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        trainer.run(Stretch.EPOCH, SmallRuns.control(CONFIG), NOBODY);
        TrainingSnapshot earlier = trainer.snapshot();
        Model model = trainer.model();
        String curve = LearningCurveTest.text(earlier.curve());
        byte[] image = SmallRuns.images(1, 8).image(0);
        String answer = earlier.classifier().classify(image).toString();
        float weight = model.state().get(0)[0];
        SmallRuns.run(CONFIG, trainer);
        assertEquals(curve, LearningCurveTest.text(earlier.curve()));
        assertEquals(answer, earlier.classifier().classify(image).toString());
        assertEquals(weight, model.state().get(0)[0]);
        assertFalse(answer.equals(trainer.snapshot().classifier().classify(image).toString()));
    }

    @Test
    void theLastSnapshotHeardIsTheRunAsItEnded() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(CONFIG);
        List<TrainingSnapshot> heard = new ArrayList<>();
        trainer.run(Stretch.TARGET, SmallRuns.control(CONFIG), heard::add);
        TrainingSnapshot last = heard.get(heard.size() - 1);
        assertEquals(TrainingStatus.FINISHED, last.status());
        assertEquals(3, last.epoch());
        byte[] image = SmallRuns.images(1, 8).image(0);
        assertEquals(
                trainer.model().classifier().classify(image).toString(),
                last.classifier().classify(image).toString());
    }

    @Test
    void settingsThatDoNotFitAreRefused() {
        var spec = SmallRuns.spec("dense 4");
        assertRefused(spec, CONFIG.withEpochs(0), SmallRuns.training());
        assertRefused(SmallRuns.spec("dense 0"), CONFIG, SmallRuns.training());
        assertRefused(resized(21, 3), CONFIG, SmallRuns.training());
        assertRefused(resized(20, 2), CONFIG, SmallRuns.training());
        Samples point = Points.regression(new float[1][20], new float[1][3]);
        assertRefused(spec, CONFIG, point);
        NetworkSpec forNumbers = SmallRuns.spec(20, "", 3, Loss.MSE);
        assertRefused(forNumbers, CONFIG.withAugmentation(new Augmentation(1, 0, 0, 0, 0)), point);
        new Trainer(forNumbers, CONFIG, point, point);
    }

    private static void assertRefused(NetworkSpec spec, TrainingConfig config, Samples data) {
        assertThrows(IllegalArgumentException.class, () -> new Trainer(spec, config, data, data));
    }

    private static NetworkSpec resized(int inputs, int outputs) {
        return new NetworkSpec(inputs, List.of(), outputs);
    }

    private static TrainingConfig wild() {
        return CONFIG.withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.SGD))
                .withLearningRate(1000);
    }

    private static Trainer wildTrainer(TrainingConfig config) {
        var spec = SmallRuns.spec("dense 16 identity, dense 16 identity, dense 16 identity");
        return new Trainer(spec, config, SmallRuns.training(), SmallRuns.measured());
    }

    private static int batchesDone(TrainingSnapshot snapshot) {
        return snapshot.epoch() * snapshot.batchesPerEpoch() + snapshot.batch();
    }

    private static float[] weights(Trainer trainer) {
        return trainer.model().state().get(0);
    }

    private static double distance(float[] a, float[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }

    static void assertSame(Trainer expected, Trainer actual) {
        List<float[]> parameters = expected.model().state();
        for (int p = 0; p < parameters.size(); p++) {
            assertArrayEquals(parameters.get(p), actual.model().state().get(p));
        }
        assertEquals(
                LearningCurveTest.text(expected.snapshot().curve()),
                LearningCurveTest.text(actual.snapshot().curve()));
    }
}
