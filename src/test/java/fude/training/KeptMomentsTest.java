package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.config.Stopping;
import fude.training.kept.KeptMoment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run keeps of its way is what a run had that was stopped there, to the bit. */
@ExtendWith(Numeric.class)
class KeptMomentsTest {
    private static final String LAYERS = "dense 12, batchnorm, dropout 0.2, dense 6 tanh";
    private static final byte[] IMAGE = SmallRuns.images(1, 9).image(0);

    private static TrainingConfig config(String kind) {
        return switch (kind) {
            case "averaged" -> SmallRuns.CONFIG.withStopping(new Stopping(0, 2));
            case "stopped early" -> SmallRuns.CONFIG.withStopping(new Stopping(2, 0));
            default -> SmallRuns.CONFIG;
        };
    }

    private static List<KeptMoment> kept(Trainer trainer) {
        return trainer.snapshot().moments().list();
    }

    private static void assertSameWeights(List<float[]> expected, List<float[]> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "averaged", "stopped early"})
    void eachMomentIsWhatARunHadThatWasStoppedThere(String kind) throws ReportedException {
        TrainingConfig config = config(kind).withEpochs(5);
        Trainer whole = SmallRuns.run(config, SmallRuns.trainer(LAYERS, config));
        Trainer stopped = SmallRuns.trainer(LAYERS, config);
        for (KeptMoment moment : kept(whole)) {
            Stretch stretch = moment.epoch() == 0 ? Stretch.BATCH : Stretch.EPOCH;
            while (!moment.isAt(stopped.snapshot().epoch(), stopped.snapshot().batch())) {
                stopped.run(stretch, SmallRuns.control(config), SmallRuns.NOBODY);
            }
            Classifier answers = stopped.snapshot().classifier();
            Classifier then = whole.snapshot().classifier().with(moment.weights());
            assertArrayEquals(answers.trace(IMAGE).input(), then.trace(IMAGE).input());
            for (int c = 0; c < SmallRuns.CLASSES; c++) {
                assertEquals(
                        answers.classify(IMAGE).probability(c),
                        then.classify(IMAGE).probability(c));
            }
            if (moment.epoch() > 0) {
                assertEquals(stopped.snapshot().evaluation().loss(), moment.evaluation().loss());
            } else {
                assertEquals(moment.batch() == 0, moment.evaluation() != null);
            }
            if (kind.equals("plain")) {
                assertSameWeights(stopped.checkpoint().weights(), moment.weights());
            }
        }
    }

    @Test
    void everyEpochAndAFewBatchesOfTheFirstAreKept() throws ReportedException {
        Trainer trainer = SmallRuns.run(SmallRuns.CONFIG, SmallRuns.trainer(SmallRuns.CONFIG));
        List<String> places = kept(trainer).stream().map(m -> m.epoch() + "." + m.batch()).toList();
        assertEquals(List.of("0.0", "0.1", "0.2", "0.4", "1.0", "2.0", "3.0"), places);
        assertSame(trainer.snapshot().moments(), trainer.snapshot().moments());
        assertEquals(3, trainer.snapshot().moments().layers().size());
        assertSame(
                trainer.snapshot().layers(), trainer.snapshot().moments().layers().get(2).layers());
    }

    @Test
    void aRunThatGoesOnFromAFileBeginsWithTheMomentAtWhichItWasKept() throws ReportedException {
        Trainer trainer = SmallRuns.run(SmallRuns.CONFIG, SmallRuns.trainer(SmallRuns.CONFIG));
        Trainer resumed = SmallRuns.trainer(SmallRuns.CONFIG);
        resumed.resume(trainer.checkpoint());
        KeptMoment only = kept(resumed).get(0);
        assertEquals(1, kept(resumed).size());
        assertEquals(3, only.epoch());
        assertNotNull(only.evaluation());
        assertSameWeights(trainer.checkpoint().weights(), only.weights());
    }

    @Test
    void takingASingleImageBackKeepsTheWay() throws ReportedException {
        Trainer trainer = SmallRuns.run(SmallRuns.CONFIG, SmallRuns.trainer(SmallRuns.CONFIG));
        List<KeptMoment> before = kept(trainer);
        FineTuning learned = trainer.fineTune(IMAGE, 0);
        trainer.resume(learned.start());
        List<KeptMoment> after = kept(trainer);
        assertEquals(before.size(), after.size());
        for (int i = 0; i < after.size(); i++) {
            assertTrue(after.get(i).isAt(before.get(i).epoch(), before.get(i).batch()));
            assertSameWeights(before.get(i).weights(), after.get(i).weights());
        }
    }

    @Test
    void aRunCanBeginWithTheWeightsOfAnother() throws ReportedException {
        Trainer trainer = SmallRuns.run(SmallRuns.CONFIG, SmallRuns.trainer(SmallRuns.CONFIG));
        KeptMoment second = kept(trainer).get(5);
        Trainer next = SmallRuns.trainer(SmallRuns.CONFIG);
        next.beginWith(second.weights());
        next.run(Stretch.BATCH, SmallRuns.control(SmallRuns.CONFIG), SmallRuns.NOBODY);
        KeptMoment first = kept(next).get(0);
        assertSameWeights(second.weights(), first.weights());
        assertEquals(second.evaluation().loss(), first.evaluation().loss());
        assertEquals(1, next.checkpoint().optimizer().steps());
        Trainer other = SmallRuns.trainer("dense 3", SmallRuns.CONFIG);
        assertThrows(IllegalArgumentException.class, () -> other.beginWith(second.weights()));
    }
}
