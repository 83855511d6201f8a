package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.Trainer.Stretch;
import fude.training.config.Stopping;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A single image learned outside of the epochs, and taken back. */
@ExtendWith(Numeric.class)
class FineTuningTest {
    private static final String LAYERS = "dense 12, batchnorm, dropout 0.2, dense 6 tanh";

    /** Ink everywhere: no class looks like that. */
    private static byte[] odd() {
        byte[] image = new byte[SmallRuns.ROWS * SmallRuns.COLUMNS];
        Arrays.fill(image, (byte) 200);
        return image;
    }

    private static TrainingConfig config(String kind) {
        return switch (kind) {
            case "plain" -> SmallRuns.CONFIG;
            case "averaged" -> SmallRuns.CONFIG.withStopping(new Stopping(0, 2));
            case "stopped early" ->
                    SmallRuns.CONFIG
                            .withStopping(new Stopping(2, 0))
                            .withEpochs(60)
                            .withLearningRate(0.1);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Trainer trained(String kind) throws ReportedException {
        TrainingConfig config = config(kind);
        return SmallRuns.run(config, SmallRuns.trainer(LAYERS, config));
    }

    /** The class that the network holds to be least probable. */
    private static int wrong(Trainer trainer) {
        var answer = trainer.snapshot().classifier().classify(odd());
        int least = 0;
        for (int c = 1; c < answer.classes(); c++) {
            least = answer.probability(c) < answer.probability(least) ? c : least;
        }
        return least;
    }

    /** All that learning depends on, to the bit. */
    private static String bits(Trainer trainer) {
        Checkpoint at = trainer.checkpoint();
        return at.epoch()
                + " "
                + at.batch()
                + " "
                + at.fineTunings()
                + bits(at.weights())
                + bits(at.average().means())
                + at.average().steps()
                + bits(at.best().weights())
                + at.best().loss()
                + at.optimizer().steps()
                + bits(at.optimizer().values().stream().flatMap(Arrays::stream).toList())
                + bits(trainer.model().state())
                + trainer.snapshot().evaluation().loss()
                + trainer.snapshot().status();
    }

    private static List<Integer> bits(List<float[]> arrays) {
        return arrays.stream().map(Arrays::hashCode).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "averaged", "stopped early"})
    void theAnswerBecomesWhatItWasTold(String kind) throws ReportedException {
        Trainer trainer = trained(kind);
        int label = wrong(trainer);
        FineTuning told = trainer.fineTune(odd(), label);
        double loss = -Math.log(told.after().probability(label));
        assertTrue(loss < -Math.log(told.before().probability(label)), "its loss falls");
        assertEquals(
                told.after().probability(label),
                trainer.snapshot().classifier().classify(odd()).probability(label));
        assertEquals(
                told.after().probability(label),
                trainer.model().classifier().classify(odd()).probability(label),
                1e-6,
                "what is saved has learned it");
        assertEquals(1, trainer.snapshot().fineTunings());
        assertEquals(told.measuredAfter().part(), trainer.snapshot().evaluation().right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "averaged", "stopped early"})
    void itIsTakenBackToTheBit(String kind) throws ReportedException {
        Trainer trainer = trained(kind);
        String before = bits(trainer);
        FineTuning first = trainer.fineTune(odd(), wrong(trainer));
        assertNotEquals(before, bits(trainer));
        trainer.fineTune(odd(), 0);
        trainer.resume(first.start());
        assertEquals(before, bits(trainer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "averaged", "stopped early"})
    void aWeightThatIsSetAnswersAndIsTakenBackToTheBit(String kind) throws ReportedException {
        Trainer trainer = trained(kind);
        String before = bits(trainer);
        Checkpoint start = trainer.setWeight(0, 2, 3, 1.5);
        var dense = trainer.snapshot().classifier().predictor().dense(0).orElseThrow();
        assertEquals(1.5f, dense.weight(2, 3));
        trainer.setWeight(0, -1, 3, -0.25);
        dense = trainer.snapshot().classifier().predictor().dense(0).orElseThrow();
        assertEquals(-0.25f, dense.bias(3));
        assertEquals(2, trainer.snapshot().fineTunings());
        assertThrows(
                IllegalArgumentException.class, () -> trainer.setWeight(1, 0, 0, 1), "no dense");
        trainer.resume(start);
        assertEquals(before, bits(trainer));
    }

    @Test
    void theRunDoesNotGetOnAndItsCurveStaysAsItIs() throws ReportedException {
        Trainer trainer = trained("plain");
        TrainingSnapshot before = trainer.snapshot();
        trainer.fineTune(odd(), 1);
        TrainingSnapshot after = trainer.snapshot();
        assertEquals(before.epoch(), after.epoch());
        assertEquals(before.batch(), after.batch());
        assertEquals(before.status(), after.status());
        assertEquals(before.curve().epochs(), after.curve().epochs());
        assertEquals(before.curve().points(), after.curve().points());
    }

    @Test
    void theNextOneMixesInOtherImages() throws ReportedException {
        Trainer once = trained("plain");
        FineTuning first = once.fineTune(odd(), 1);
        List<float[]> state = once.model().state();
        once.resume(first.start());
        once.fineTune(odd(), 1);
        assertArrayEquals(state.get(0), once.model().state().get(0), "the same lesson");
        Trainer other = trained("plain");
        other.fineTune(odd(), 1);
        String after = bits(other);
        other.fineTune(odd(), 1);
        assertNotEquals(after, bits(other));
        assertEquals(2, other.checkpoint().fineTunings());
    }

    /** In the middle of an epoch: as if it were another trainer that the file was opened in. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "averaged"})
    void aRunThatLearnedOneIsKeptAndGoesOn(String kind) throws ReportedException {
        TrainingConfig config = config(kind);
        Trainer taught = SmallRuns.trainer(LAYERS, config);
        for (int i = 0; i < 9; i++) {
            taught.run(Stretch.BATCH, SmallRuns.control(config), SmallRuns.NOBODY);
        }
        taught.fineTune(odd(), 2);
        Trainer resumed = SmallRuns.trainer(LAYERS, config);
        resumed.resume(taught.checkpoint());
        assertEquals(bits(taught), bits(resumed));
        assertEquals(bits(SmallRuns.run(config, taught)), bits(SmallRuns.run(config, resumed)));
    }

    @Test
    void whatWasFinishedEarlyAnswersAsTaughtWhenItIsOpenedAgain() throws ReportedException {
        Trainer taught = trained("stopped early");
        assertTrue(taught.snapshot().bestEpoch() < taught.snapshot().epoch());
        taught.fineTune(odd(), 2);
        Trainer resumed = SmallRuns.trainer(LAYERS, config("stopped early"));
        resumed.resume(taught.checkpoint());
        assertEquals(bits(taught), bits(resumed));
    }

    @Test
    void oneThatDivergesChangesNothing() throws ReportedException {
        TrainingConfig config = SmallRuns.CONFIG.withEpochs(1);
        Trainer trainer = SmallRuns.run(config, SmallRuns.trainer("dense 20 identity", config));
        trainer.run(Stretch.BATCH, new TrainingControl(1e-3, 2), SmallRuns.NOBODY);
        Checkpoint at = trainer.checkpoint();
        Checkpoint wild =
                new Checkpoint(
                        at.data(),
                        at.epoch(),
                        at.batch(),
                        at.targetEpoch(),
                        1e30,
                        at.threads(),
                        at.seconds(),
                        at.fineTunings(),
                        at.interventions(),
                        at.weights(),
                        at.optimizer(),
                        at.curve(),
                        at.best(),
                        at.average());
        trainer.resume(wild);
        String before = bits(trainer);
        assertEquals(
                "training.fine-tuning-diverged",
                Sentences.reported(() -> trainer.fineTune(odd(), 1), ""));
        assertEquals(before, bits(trainer));
    }
}
