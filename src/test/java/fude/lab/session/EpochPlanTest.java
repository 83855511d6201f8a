package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fude.lab.Experiment;
import fude.nn.Numeric;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.config.Optimization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class EpochPlanTest {
    private final Experiment ten = Small.withEpochs(Small.experiment(), 10);

    @Test
    void epochsAreCountedFromWhereTheyWerePlanned() {
        assertEquals(10, EpochPlan.START.target(ten));
        assertEquals(15, new EpochPlan(5).target(ten));
    }

    @Test
    void noRunIsLongerThanRunsCanBe() {
        int most = Optimization.MAX_EPOCHS;
        assertEquals(most, new EpochPlan(most - 1).target(ten));
    }

    @Test
    void withoutANetworkTheSettingsSayHowFarItGoes() {
        assertEquals(10, EpochPlan.START.last(ten, null));
        assertEquals(1, EpochPlan.START.last(null, null));
        assertEquals(1, EpochPlan.START.last(Small.withEpochs(ten, 0), null));
    }

    @Test
    void wordsTellWhereAFurtherPlanLeads() throws ReportedException {
        assertNull(EpochPlan.START.words(ten, null));
        Experiment two = Small.experiment();
        Run run = Small.run(two);
        run.prepare(now -> {});
        assertNull(EpochPlan.START.words(two, run.first()));
        assertEquals(
                Message.of("setting.epochs.more", 3, 2, 5),
                new EpochPlan(3).words(two, run.first()));
        TrainingSnapshot[] last = new TrainingSnapshot[1];
        run.learn(Stretch.TARGET, now -> last[0] = now);
        assertEquals(
                Message.of("setting.epochs.next", 10, 12), EpochPlan.START.words(ten, last[0]));
    }

    @Test
    void aRunThatRepeatsAnotherPlansAgainWhereThatOneWasPlayedAgain() {
        Intervention begun = new Intervention(0, 0, 0.1, 2);
        Intervention rate = new Intervention(1, 1, 0.2, 2);
        Intervention again = new Intervention(2, 0, 0.2, 5);
        assertEquals(EpochPlan.START, EpochPlan.followed(List.of(begun, rate)));
        EpochPlan plan = EpochPlan.followed(List.of(begun, rate, again));
        assertEquals(new EpochPlan(2), plan);
        Experiment set = plan.set(ten, List.of(begun, rate, again));
        assertEquals(3, set.config().epochs());
        assertEquals(0.2, set.config().learningRate());
    }

    @Test
    void moreEpochsOnTheWayAreNoNewPlan() {
        Intervention begun = new Intervention(0, 0, 0.1, 2);
        Intervention more = new Intervention(1, 0, 0.1, 4);
        EpochPlan plan = EpochPlan.followed(List.of(begun, more));
        assertEquals(EpochPlan.START, plan);
        assertEquals(4, plan.set(ten, List.of(begun, more)).config().epochs());
    }
}
