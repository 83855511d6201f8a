package fude.training.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ScaledImages;
import fude.nn.Numeric;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.Checkpoint;
import fude.training.FineTuning;
import fude.training.Intervention;
import fude.training.SmallRuns;
import fude.training.Trainer;
import fude.training.Trainer.Stretch;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.TrainingStatus;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import fude.training.config.Stopping;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An update that was looked at is made: by chosen images as a batch of the run, or by a drawing.
 */
@ExtendWith(Numeric.class)
class ChosenBatchTest {
    private static final String LAYERS = "dense 12, batchnorm, dropout 0.2, dense 6 tanh";
    private static final List<Integer> IMAGES = List.of(7, 3, 60, 3);

    private static final TrainingConfig CONFIG =
            SmallRuns.CONFIG
                    .withOptimization(
                            SmallRuns.CONFIG
                                    .optimization()
                                    .withSchedule(LearningRateSchedule.of(Shape.ONE_CYCLE)))
                    .withStopping(new Stopping(0, 1));

    private static TrainingControl control(TrainingConfig config) {
        return new TrainingControl(config.learningRate(), config.epochs());
    }

    private static Trainer trained(TrainingConfig config, int batches) throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, config);
        for (int i = 0; i < batches; i++) {
            trainer.run(Stretch.BATCH, control(config), snapshot -> {});
        }
        return trainer;
    }

    private static UpdateStart start(TrainingConfig config, Trainer trainer) {
        return UpdateStudyTest.start(SmallRuns.spec(LAYERS), config, trainer.checkpoint());
    }

    private static void assertIs(UpdateStudy study, Checkpoint now) {
        for (int i = 0; i < now.weights().size(); i++) {
            assertArrayEquals(now.weights().get(i), study.stateAfter().get(i), "state " + i);
        }
        for (int p = 0; p < now.optimizer().values().size(); p++) {
            assertTrue(
                    Arrays.deepEquals(
                            now.optimizer().values().get(p),
                            study.optimizerAfter().values().get(p)));
        }
    }

    private static List<String> bits(Trainer trainer) {
        return trainer.checkpoint().weights().stream().map(Arrays::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void theUpdateThatWasLookedAtIsMadeToTheBit(OptimizerSpec optimizer) throws ReportedException {
        TrainingConfig config = CONFIG.withOptimizer(optimizer);
        Trainer trainer = trained(config, 2);
        ScaledImages images = (ScaledImages) SmallRuns.training();
        UpdateStudy study = UpdateStudy.of(start(config, trainer), images.some(IMAGES));
        trainer.learnChosen(IMAGES, control(config));
        assertIs(study, trainer.checkpoint());
        assertEquals(TrainingStatus.PAUSED, trainer.snapshot().status());
    }

    @Test
    void theRunStandsWhereItStoodAndRemembersIt() throws ReportedException {
        Trainer trainer = trained(CONFIG, 2);
        trainer.learnChosen(IMAGES, control(CONFIG));
        assertEquals(0, trainer.snapshot().epoch());
        assertEquals(2, trainer.snapshot().batch());
        assertEquals(
                List.of(new Intervention(0, 0, 0.01, 3), new Intervention(0, 2, 0.01, 3, IMAGES)),
                trainer.snapshot().interventions());
    }

    @Test
    void anUntrainedNetworkIsTrainedByIt() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, CONFIG);
        trainer.learnChosen(List.of(1), control(CONFIG));
        assertTrue(trainer.snapshot().isTrained());
        assertEquals(1, trainer.snapshot().curve().measurements().size());
    }

    /** At the beginning, within an epoch twice, at its end, and after the last one. */
    @Test
    void itIsRepeatedWithTheRunToTheBit() throws ReportedException {
        Trainer one = SmallRuns.trainer(LAYERS, CONFIG);
        TrainingControl hand = control(CONFIG);
        one.learnChosen(List.of(1, 2), hand);
        one.run(Stretch.BATCH, hand, snapshot -> {});
        hand.learningRate(0.02);
        one.learnChosen(List.of(5), hand);
        one.learnChosen(List.of(5), hand);
        hand.learningRate(0.03);
        one.run(Stretch.EPOCH, hand, snapshot -> {});
        one.learnChosen(List.of(8, 9, 10), hand);
        one.run(Stretch.TARGET, hand, snapshot -> {});
        hand.targetEpoch(4);
        one.learnChosen(List.of(64), hand);
        one.run(Stretch.TARGET, hand, snapshot -> {});

        Trainer other = SmallRuns.trainer(LAYERS, CONFIG);
        TrainingControl script = control(CONFIG);
        script.follow(one.snapshot().interventions());
        other.run(Stretch.TARGET, script, snapshot -> {});
        assertEquals(bits(one), bits(other));
        assertEquals(one.snapshot().interventions(), other.snapshot().interventions());
        assertEquals(List.of(), script.left());

        Trainer resumed = SmallRuns.trainer(LAYERS, CONFIG);
        resumed.resume(one.checkpoint());
        assertEquals(one.snapshot().interventions(), resumed.snapshot().interventions());
    }

    @Test
    void imagesThatAreNotThereAreRefused() {
        Trainer trainer = SmallRuns.trainer(LAYERS, CONFIG);
        assertEquals(
                "training.other-data",
                Sentences.reported(() -> trainer.learnChosen(List.of(65), control(CONFIG)), ""));
    }

    @Test
    void aDrawingIsOneStepToTheBitAndTakenBack() throws ReportedException {
        Trainer trainer = trained(CONFIG, 9);
        List<String> before = bits(trainer);
        byte[] drawing = SmallRuns.images(1, 77).image(0);
        ScaledImages images = (ScaledImages) SmallRuns.training();
        UpdateStudy study = UpdateStudy.of(start(CONFIG, trainer), images.with(drawing, 2));
        FineTuning step = trainer.step(drawing, 2, control(CONFIG), CONFIG.epochs());
        assertIs(study, trainer.checkpoint());
        assertEquals(1, trainer.snapshot().fineTunings());
        assertEquals(2, step.label());
        assertNotEquals(before, bits(trainer));
        trainer.resume(step.start());
        assertEquals(before, bits(trainer));
    }
}
