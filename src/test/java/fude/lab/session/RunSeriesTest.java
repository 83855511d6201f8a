package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.RunSeries.Member;
import fude.nn.Numeric;
import fude.text.Message;
import fude.training.Trainer.Stretch;
import fude.training.TrainingStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several runs one after another. */
@ExtendWith(Numeric.class)
class RunSeriesTest implements SessionListener {
    private final Experiment first = Small.experiment();
    private final HeldWorker worker = new HeldWorker();
    private final LabSession session = new LabSession(worker, RunStore.none(), () -> null, this);
    private RunSeries series;
    private Experiment experiment;

    @Override
    public void seriesChanged(RunSeries now) {
        series = now;
    }

    @Override
    public void experimentChanged(Experiment now, Experiment proposal) {
        experiment = now;
    }

    @BeforeEach
    void begin() {
        session.begin(first);
        worker.doAll();
    }

    private void begin(double... rates) {
        List<Member> members =
                Arrays.stream(rates)
                        .mapToObj(rate -> new Member("" + rate, Small.withRate(first, rate), null))
                        .toList();
        session.series().begin(null, members);
    }

    /** The network is made, and it is about to learn. */
    private void untilLearning() {
        worker.doNext();
        assertEquals(RunState.LEARNING, session.state());
    }

    @Test
    void theSameSeveralTimesDiffersInTheSeedAlone() {
        session.series().begin(null, RunSeries.repetitions(first, 3));
        worker.doAll();
        assertTrue(series.isOver());
        assertTrue(series.isRepetition());
        List<Member> done = series.finished();
        assertEquals(3, done.size());
        for (int i = 0; i < 3; i++) {
            assertEquals("" + (7 + i), done.get(i).label());
            assertEquals("" + (7 + i), done.get(i).card().settings().get("seed"));
            assertEquals(series.id(), done.get(i).card().series());
            assertEquals(i == 0, series.id().equals(done.get(i).card().id()));
            assertEquals(i == 0 ? null : series.id(), done.get(i).card().parent());
        }
    }

    @Test
    void aSeriesComesFromTheRunBefore() {
        session.play(Stretch.TARGET);
        worker.doAll();
        String before = session.ancestor();
        begin(0.001, 0.002);
        worker.doAll();
        assertEquals(before, series.done().get(0).card().parent());
        assertEquals(series.id(), series.done().get(1).card().parent());
    }

    @Test
    void aRunThatDivergesDoesNotHoldUpTheRest() {
        Experiment steep = Small.diverging();
        session.series()
                .begin(
                        null,
                        List.of(
                                new Member("steep", steep, null),
                                new Member("flat", Small.withRate(steep, 1e-4), null)));
        worker.doAll();
        assertEquals(
                List.of(TrainingStatus.DIVERGED, TrainingStatus.FINISHED),
                series.done().stream().map(m -> m.card().progress().status()).toList());
        assertFalse(series.isRepetition());
        assertEquals(1, series.finished().size());
    }

    @Test
    void aPauseHoldsTheSeriesAndGoingOnContinuesIt() {
        begin(0.001, 0.002);
        untilLearning();
        session.pause();
        worker.doAll();
        assertEquals(0, series.current());
        assertEquals(RunState.RESTING, session.state());
        session.play(Stretch.TARGET);
        worker.doAll();
        assertTrue(series.isOver());
        assertEquals(2, series.finished().size());
    }

    @Test
    void aRunCanBeSkipped() {
        begin(0.001, 0.002);
        untilLearning();
        session.series().skip();
        assertEquals(1, series.current());
        assertFalse(series.hasNext());
        session.series().skip();
        assertEquals(1, series.current());
        worker.doAll();
        assertEquals(0.002, experiment.config().learningRate());
        assertEquals(List.of("0.002"), series.finished().stream().map(Member::label).toList());
    }

    @Test
    void theRunsToComeCanBeLeftOutWhileTheCurrentOneGoesOn() {
        begin(0.001, 0.002, 0.003);
        session.series().dropRest();
        worker.doAll();
        assertEquals(1, series.members().size());
        assertEquals(RunState.FINISHED, session.state());
    }

    /** The first has ended and the second waits until a field can be read again. */
    private void untilTheSecondWaits() {
        begin(0.001, 0.002, 0.003);
        untilLearning();
        session.unreadable("epochs", Message.of("problem.whole-number", "x"));
        worker.doAll();
        assertEquals(1, series.current());
    }

    @Test
    void aRunThatWaitsIsNotSkipped() {
        untilTheSecondWaits();
        session.series().skip();
        assertEquals(1, series.current());
        session.unreadable("epochs", null);
        worker.doAll();
        assertEquals(3, series.finished().size());
    }

    @Test
    void aRunThatWaitsHasNotBegunAndCanBeLeftOut() {
        untilTheSecondWaits();
        session.series().dropRest();
        session.unreadable("epochs", null);
        worker.doAll();
        assertTrue(series.isOver());
        assertEquals(1, series.members().size());
    }

    @Test
    void goingBackToTheStartEndsTheSeriesAndWhatIsDoneStays() {
        begin(0.001, 0.002, 0.003);
        while (series.current() == 0) {
            worker.doNext();
        }
        session.reset();
        worker.doAll();
        assertTrue(series.isOver());
        assertEquals(1, series.members().size());
        assertEquals(RunState.READY, session.state());
    }

    @Test
    void otherSettingsEndTheSeries() {
        begin(0.001, 0.002);
        untilLearning();
        Experiment other = Small.withSeed(first, 8);
        session.begin(other);
        worker.doAll();
        assertNull(series);
        assertEquals(other, experiment);
        assertEquals(RunState.READY, session.state());
    }

    @Test
    void aRunFromAFileEndsTheSeriesThoughItIsFinished() throws Exception {
        Run kept = Small.run(Small.withSeed(first, 9));
        kept.prepare(now -> {});
        kept.learn(Stretch.TARGET, now -> {});
        Run ready =
                Run.resumed(
                        "kept",
                        RunRequest.fork(kept.experiment(), null),
                        kept.saved().checkpoint(),
                        2);
        ready.prepare(now -> {});
        begin(0.001, 0.002);
        untilLearning();
        session.offer(ready, null);
        worker.doAll();
        assertNull(series);
        assertEquals("kept", session.ancestor());
        assertEquals(RunState.FINISHED, session.state());
    }

    @Test
    void aQuestionHoldsTheNextRunUntilItIsAnswered() {
        begin(0.001, 0.002);
        untilLearning();
        session.pause();
        worker.doAll();
        session.play(Stretch.BATCH);
        worker.doAll();
        session.play(Stretch.TARGET);
        session.propose(e -> Small.withSeed(e, 8));
        worker.doAll();
        assertEquals(1, series.current());
        assertEquals(RunState.FINISHED, session.state());
        assertEquals(0.001, experiment.config().learningRate());
        session.discard();
        worker.doAll();
        assertEquals(2, series.finished().size());
    }

    @Test
    void textThatIsNoNumberHoldsTheNextRunToo() {
        begin(0.001, 0.002);
        untilLearning();
        session.unreadable("epochs", Message.of("problem.whole-number", "x"));
        worker.doAll();
        assertEquals(1, series.current());
        assertEquals(RunState.FINISHED, session.state());
        session.unreadable("epochs", null);
        worker.doAll();
        assertTrue(series.isOver());
    }

    @Test
    void aRunThatGoesOnAfterItsSeriesLeavesTheCardsAsTheyWere() {
        begin(0.001, 0.002);
        worker.doAll();
        RunSeries over = series;
        session.play(Stretch.TARGET);
        worker.doAll();
        assertEquals(over, series);
    }

    @Test
    void anotherRateLeavesARunToCompareWithTheSeries() {
        begin(0.001, 0.002);
        worker.doAll();
        session.propose(e -> Small.withRate(e, 0.003));
        assertEquals(2, series.done().size());
        session.propose(e -> Small.withSeed(e, 8));
        session.confirm();
        assertNull(series);
    }
}
