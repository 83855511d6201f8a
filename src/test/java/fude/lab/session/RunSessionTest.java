package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.nn.Numeric;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Numeric.class)
class RunSessionTest {
    private final HeldWorker worker = new HeldWorker();
    private final List<Run> kept = new ArrayList<>();
    private final RunSession session = new RunSession(worker, kept::add);
    private final List<RunState> states = new ArrayList<>();
    private final List<RunCard> left = new ArrayList<>();
    private final List<TrainingSnapshot> snapshots = new ArrayList<>();

    @BeforeEach
    void listen() {
        session.addListener(
                new RunListener() {
                    @Override
                    public void stateChanged(RunState state, Message failure) {
                        states.add(state);
                    }

                    @Override
                    public void left(RunCard card) {
                        left.add(card);
                    }

                    @Override
                    public void stands(RunCard card, TrainingSnapshot snapshot) {
                        snapshots.add(snapshot);
                    }
                });
    }

    private Run begin(Experiment experiment) {
        Run run = Small.run(experiment);
        session.begin(run);
        return run;
    }

    private Run begun() {
        Run run = begin(Small.experiment());
        worker.doAll();
        return run;
    }

    private void play(Stretch stretch) {
        session.play(stretch);
        worker.doAll();
    }

    private void assertForbidden(Runnable command) {
        RunState before = session.state();
        assertThrows(IllegalStateException.class, command::run);
        assertEquals(before, session.state());
    }

    @Test
    void thereIsNothingToPlayBeforeARunHasBegun() {
        assertEquals(RunState.EMPTY, session.state());
        assertForbidden(() -> session.play(Stretch.TARGET));
        assertForbidden(() -> session.goOn(Stretch.BATCH));
        assertForbidden(() -> session.fineTune(listener -> {}, () -> {}));
        session.pause();
        session.keep();
        assertEquals(List.of(), states);
    }

    @Test
    void aRunIsPreparedLearnsAndIsFinished() {
        begun();
        play(Stretch.TARGET);
        assertEquals(
                List.of(RunState.PREPARING, RunState.READY, RunState.LEARNING, RunState.FINISHED),
                states);
        assertEquals(2, session.snapshot().epoch());
        assertEquals(List.of(session.run()), kept);
        assertNull(snapshots.get(0), "nothing is known of the network that is being made");
    }

    @Test
    void inSlowMotionEveryBatchIsHeardOfInTheNextRunToo() {
        session.pace(Pace.TEN);
        for (int run = 0; run < 2; run++) {
            begun();
            snapshots.clear();
            play(Stretch.EPOCH);
            assertTrue(snapshots.size() >= Small.BATCHES, snapshots.size() + " in run " + run);
        }
    }

    @Test
    void settingsWithProblemsMakeNoRun() {
        begin(Small.withEpochs(Small.experiment(), 0));
        assertEquals(RunState.EMPTY, session.state());
        assertNull(session.run());
    }

    @Test
    void playCanBePressedBeforeTheNetworkIsMade() {
        begin(Small.experiment());
        session.play(Stretch.BATCH);
        assertEquals(RunState.LEARNING, session.state());
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertEquals(1, session.snapshot().batch());
    }

    @Test
    void aRunThatLearnsCannotBePlayedOrFineTuned() {
        begun();
        session.play(Stretch.TARGET);
        assertForbidden(() -> session.play(Stretch.TARGET));
        assertForbidden(() -> session.fineTune(listener -> {}, () -> {}));
    }

    @Test
    void aPauseLeavesTheRunWhereItIsAndItGoesOnFromThere() {
        begun();
        session.play(Stretch.TARGET);
        session.pause();
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertEquals(TrainingStatus.PAUSED, session.snapshot().status());
        play(Stretch.EPOCH);
        assertEquals(1, session.snapshot().epoch());
        play(Stretch.TARGET);
        assertEquals(RunState.FINISHED, session.state());
    }

    @Test
    void aSingleBatchIsNotKeptForTheNextStart() {
        begun();
        play(Stretch.BATCH);
        assertEquals(List.of(), kept);
        play(Stretch.EPOCH);
        assertEquals(1, kept.size());
    }

    @Test
    void aFinishedRunLearnsForAsManyEpochsAgain() {
        begun();
        play(Stretch.TARGET);
        play(Stretch.TARGET);
        assertEquals(4, session.snapshot().epoch());
        assertEquals(2, session.current().plan().from());
    }

    @Test
    void epochsAndRateCanBeChangedOnTheWay() {
        Run run = begun();
        play(Stretch.EPOCH);
        session.current().change(Small.withEpochs(Small.withRate(Small.experiment(), 0.5), 3));
        play(Stretch.TARGET);
        assertEquals(3, session.snapshot().epoch());
        assertEquals(0.5, session.snapshot().learningRate());
        assertEquals(3, run.experiment().config().epochs());
    }

    @Test
    void anotherRunTakesThePlaceOfOneThatLearnsAndNoResultOfThatIsHeard() {
        begun();
        play(Stretch.BATCH);
        RunCard card = session.current().card();
        session.play(Stretch.TARGET);
        begin(Small.withSeed(Small.experiment(), 8));
        snapshots.clear();
        worker.doAll();
        assertEquals(RunState.READY, session.state());
        assertEquals(1, snapshots.size());
        assertFalse(session.snapshot().isTrained());
        assertEquals(List.of(card.id()), left.stream().map(RunCard::id).toList());
        assertEquals(card.id(), session.current().ancestor());
    }

    @Test
    void aRunThatHasLearnedNothingLeavesNoTrace() {
        begun();
        begin(Small.withSeed(Small.experiment(), 8));
        assertEquals(List.of(), left);
        assertNull(session.current().ancestor());
    }

    @Test
    void aRunFromAFileGoesOnWhereItStood() throws ReportedException {
        begun();
        play(Stretch.EPOCH);
        Run saved = session.run();
        Run ready =
                Run.resumed(
                        "same",
                        RunRequest.fork(saved.experiment(), null),
                        saved.saved().checkpoint(),
                        5);
        ready.prepare(snapshot -> {});
        session.adopt(ready);
        assertEquals(RunState.RESTING, session.state());
        assertEquals(1, session.snapshot().epoch());
        assertEquals(3, session.current().plan().from());
        assertEquals("same", session.current().card().id());
        play(Stretch.TARGET);
        assertEquals(5, session.snapshot().epoch());
    }

    @Test
    void aDivergedRunCanOnlyBeLeft() {
        begin(Small.diverging());
        worker.doAll();
        play(Stretch.TARGET);
        assertEquals(RunState.DIVERGED, session.state());
        assertEquals("training.diverged", session.failure().key());
        assertEquals(1000, session.failedRate());
        assertForbidden(() -> session.play(Stretch.TARGET));
        assertForbidden(() -> session.fineTune(listener -> {}, () -> {}));
        begun();
        assertEquals(RunState.READY, session.state());
        assertNull(session.failure());
    }

    @Test
    void aNetworkThatDoesNotFitIntoMemoryFailsAndWhatWasAskedOfItIsForgotten() {
        worker.failNext(new OutOfMemoryError());
        begin(Small.experiment());
        session.play(Stretch.TARGET);
        worker.doAll();
        assertEquals(RunState.FAILED, session.state());
        assertEquals("training.out-of-memory", session.failure().key());
    }

    @Test
    void aReportedFailureIsToldInItsWords() {
        begun();
        worker.failNext(ReportedException.of("training.other-data"));
        play(Stretch.TARGET);
        assertEquals(RunState.FAILED, session.state());
        assertEquals("training.other-data", session.failure().key());
    }

    @Test
    void aFaultOfTheProgramIsToldAndThrown() {
        begun();
        worker.failNext(new IllegalArgumentException("fault"));
        session.play(Stretch.TARGET);
        Throwable thrown = assertThrows(IllegalStateException.class, worker::doAll);
        assertEquals("fault", thrown.getCause().getMessage());
        assertEquals(RunState.FAILED, session.state());
        assertEquals("training.broke-off", session.failure().key());
    }

    @Test
    void workBetweenTwoBatchesInterruptsLearningWhichGoesOnByItself() {
        begun();
        session.play(Stretch.TARGET);
        List<RunState> during = new ArrayList<>();
        session.between(
                listener -> during.add(session.state()),
                () -> true,
                () -> during.add(session.state()),
                e -> {});
        worker.doAll();
        assertEquals(List.of(RunState.RESTING, RunState.RESTING), during);
        assertEquals(RunState.FINISHED, session.state());
    }

    @Test
    void learningDoesNotGoOnAfterTheWorkWhereAQuestionWaits() {
        begun();
        session.play(Stretch.TARGET);
        session.between(listener -> {}, () -> false, () -> {}, e -> {});
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
    }

    @Test
    void aPauseDuringTheWorkHolds() {
        begun();
        session.play(Stretch.TARGET);
        session.between(listener -> {}, () -> true, () -> {}, e -> {});
        session.pause();
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
    }

    @Test
    void anEpochThatTheWorkInterruptsEndsWhereItWouldHave() {
        begun();
        session.play(Stretch.EPOCH);
        session.between(listener -> {}, () -> true, () -> {}, e -> {});
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertEquals(1, session.snapshot().epoch());
        assertEquals(0, session.snapshot().batch());
    }

    @ParameterizedTest
    @EnumSource(names = {"BATCH", "EPOCH"})
    void whatWasDoneBeforeTheWorkBeganIsNotDoneTwice(Stretch stretch) {
        begun();
        session.play(stretch);
        List<Runnable> late = new ArrayList<>();
        worker.bringResultsTo(late::add);
        worker.doNext();
        session.between(listener -> {}, () -> true, () -> {}, e -> {});
        late.forEach(Runnable::run);
        worker.bringResultsTo(Runnable::run);
        TrainingSnapshot done = session.snapshot();
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertEquals(done.epoch(), session.snapshot().epoch());
        assertEquals(done.batch(), session.snapshot().batch());
    }

    @Test
    void workThatFailsDoesNotEndTheRun() {
        begun();
        session.play(Stretch.TARGET);
        List<Throwable> failures = new ArrayList<>();
        ReportedException reported = ReportedException.of("model.damaged", "x");
        worker.failNext(reported);
        session.between(listener -> {}, () -> true, () -> {}, failures::add);
        worker.doAll();
        assertEquals(List.of(reported), failures);
        assertEquals(RunState.FINISHED, session.state());
    }

    @Test
    void aRunThatRestedGoesOnRestingAfterTheWork() {
        begun();
        play(Stretch.BATCH);
        session.between(listener -> {}, () -> true, () -> {}, e -> {});
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertEquals(1, session.snapshot().batch());
    }

    @Test
    void imagesAreLearnedByARunThatRestsAndCanBeTakenBack() {
        RunTuner tuner = new RunTuner(session);
        begun();
        play(Stretch.EPOCH);
        byte[] image = Small.DIGITS.training().image(0);
        List<Object> heard = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            tuner.teach(image, 3, heard::add, heard::add);
            assertEquals(RunState.FINE_TUNING, session.state());
            worker.doAll();
            tuner.stands(null, session.snapshot());
        }
        assertEquals(2, heard.size());
        assertEquals(RunState.RESTING, session.state());
        assertEquals(2, session.snapshot().fineTunings());
        assertTrue(tuner.isUndoable());
        tuner.takeBack(() -> heard.add("back"));
        worker.doAll();
        tuner.stands(null, session.snapshot());
        assertEquals("back", heard.get(2));
        assertEquals(0, session.snapshot().fineTunings());
        assertFalse(tuner.isUndoable());
    }

    @Test
    void aWeightIsSetByHandBeforeTheRunBeginsAndWhileItRests() {
        RunTuner tuner = new RunTuner(session);
        begun();
        for (RunState rests : List.of(RunState.READY, RunState.RESTING)) {
            float was = weight();
            tuner.setWeight(0, 3, 1, 1.5, () -> {});
            worker.doAll();
            tuner.stands(null, session.snapshot());
            assertEquals(rests, session.state());
            assertEquals(1.5f, weight());
            assertTrue(tuner.isUndoable());
            tuner.takeBack(() -> {});
            worker.doAll();
            tuner.stands(null, session.snapshot());
            assertEquals(was, weight());
            assertEquals(rests, session.state());
            assertFalse(tuner.isUndoable());
            play(Stretch.EPOCH);
        }
    }

    private float weight() {
        return session.snapshot().classifier().predictor().dense(0).orElseThrow().weight(3, 1);
    }

    @Test
    void whatWasLearnedCannotBeTakenBackOnceTheRunHasGoneOn() {
        RunTuner tuner = new RunTuner(session);
        begun();
        play(Stretch.EPOCH);
        tuner.teach(Small.DIGITS.training().image(0), 3, done -> {}, failed -> {});
        worker.doAll();
        assertTrue(tuner.isUndoable());
        play(Stretch.BATCH);
        tuner.stands(null, session.snapshot());
        assertFalse(tuner.isUndoable());
    }

    @Test
    void takingADrawingBackTakesNoBatchOfChosenImagesWithIt() {
        RunTuner tuner = new RunTuner(session);
        begun();
        play(Stretch.EPOCH);
        tuner.teach(Small.DIGITS.training().image(0), 3, done -> {}, failed -> {});
        worker.doAll();
        tuner.stands(null, session.snapshot());
        assertTrue(tuner.isUndoable());
        session.learnChosen(List.of(1, 2));
        worker.doAll();
        tuner.stands(null, session.snapshot());
        assertFalse(tuner.isUndoable());
    }

    @Test
    void theTerminalHasEverythingDoneAtOnce() {
        RunSession direct = new RunSession(Worker.direct(), RunStore.none());
        direct.begin(Small.run(Small.experiment()));
        assertEquals(RunState.READY, direct.state());
        direct.play(Stretch.TARGET);
        assertEquals(RunState.FINISHED, direct.state());
        assertNotNull(direct.run().card(direct.snapshot()));
    }
}
