package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.config.Optimization;
import fude.training.config.Stopping;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class InterventionsTest {
    private static final String LAYERS = "dense 20 relu";
    private static final TrainingConfig CONFIG = SmallRuns.CONFIG.withEpochs(2);

    private static List<String> bits(Trainer trainer) {
        return trainer.checkpoint().weights().stream().map(Arrays::toString).toList();
    }

    /** Two epochs, and after them two more; the rate is changed after three batches. */
    private static Trainer steered() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        for (int i = 0; i < 3; i++) {
            trainer.run(Stretch.BATCH, control, SmallRuns.NOBODY);
        }
        control.learningRate(10 * CONFIG.learningRate());
        trainer.run(Stretch.TARGET, control, SmallRuns.NOBODY);
        control.targetEpoch(4);
        trainer.run(Stretch.TARGET, control, SmallRuns.NOBODY);
        return trainer;
    }

    @Test
    void whatIsSetByHandIsRecordedWhereItTakesEffect() throws ReportedException {
        double rate = CONFIG.learningRate();
        assertEquals(
                List.of(
                        new Intervention(0, 0, rate, 2),
                        new Intervention(0, 3, 10 * rate, 2),
                        new Intervention(2, 0, 10 * rate, 4)),
                steered().snapshot().interventions());
    }

    @Test
    void noMoreIsRecordedThanAFileCanHold() {
        Interventions interventions = new Interventions();
        Intervention last = null;
        for (int i = 0; i <= Intervention.MAX_COUNT; i++) {
            last = new Intervention(0, i, 0.1 + i * 1e-6, 2);
            interventions.record(last);
        }
        List<Intervention> kept = interventions.list();
        assertEquals(Intervention.MAX_COUNT, kept.size());
        assertEquals(last, kept.get(kept.size() - 1));
    }

    /** Whoever plays on after an early end asks for more epochs than there can be. */
    @Test
    void aTargetStaysWithinWhatARunCanBe() {
        int most = Optimization.MAX_EPOCHS;
        assertEquals(most, new TrainingControl(0.1, most + 1).targetEpoch());
        TrainingControl control = new TrainingControl(0.1, 1);
        control.targetEpoch(10 + most);
        assertEquals(most, control.targetEpoch());
    }

    @Test
    void whatWasSetBeforeTheFirstBatchIsWhatTheRunBeganWith() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        control.learningRate(0.5);
        trainer.run(Stretch.BATCH, control, SmallRuns.NOBODY);
        assertEquals(List.of(new Intervention(0, 0, 0.5, 2)), trainer.snapshot().interventions());
    }

    @Test
    void aRunThatFollowsTheScriptOfAnotherRepeatsItToTheBit() throws ReportedException {
        Trainer one = steered();
        Trainer other = SmallRuns.trainer(LAYERS, CONFIG);
        TrainingControl control = SmallRuns.control(CONFIG);
        control.follow(one.snapshot().interventions());
        other.run(Stretch.TARGET, control, SmallRuns.NOBODY);
        assertEquals(bits(one), bits(other));
        assertEquals(one.snapshot().interventions(), other.snapshot().interventions());
        Trainer without = SmallRuns.trainer(LAYERS, CONFIG);
        without.run(Stretch.TARGET, SmallRuns.control(CONFIG), SmallRuns.NOBODY);
        assertNotEquals(bits(one), bits(without));
    }

    @Test
    void aRunThatWentOnAfterAnEarlyEndIsRepeatedToo() throws ReportedException {
        TrainingConfig impatient =
                CONFIG.withLearningRate(0.5).withEpochs(20).withStopping(new Stopping(1, 0));
        Trainer one = SmallRuns.trainer(LAYERS, impatient);
        TrainingControl first = SmallRuns.control(impatient);
        one.run(Stretch.TARGET, first, SmallRuns.NOBODY);
        int end = one.snapshot().epoch();
        assertTrue(end < 20, "it was to end early, not at " + end);
        first.targetEpoch(end + 2);
        one.run(Stretch.TARGET, first, SmallRuns.NOBODY);
        Trainer other = SmallRuns.trainer(LAYERS, impatient);
        TrainingControl control = SmallRuns.control(impatient);
        control.follow(one.snapshot().interventions());
        other.run(Stretch.TARGET, control, SmallRuns.NOBODY);
        assertTrue(one.snapshot().epoch() > end);
        assertEquals(bits(one), bits(other));
        assertEquals(end + 2, control.targetEpoch());
    }

    @Test
    void aRunThatGoesOnKnowsWhatWasSetBefore() throws ReportedException {
        Trainer one = steered();
        Trainer resumed = SmallRuns.trainer(LAYERS, CONFIG);
        resumed.resume(one.checkpoint());
        assertEquals(one.snapshot().interventions(), resumed.snapshot().interventions());
    }
}
