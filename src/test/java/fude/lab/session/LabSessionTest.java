package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Data;
import fude.lab.Beginning;
import fude.lab.Experiment;
import fude.lab.Repetition;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.nn.Numeric;
import fude.nn.activation.Activation;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import fude.training.study.UpdateStart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The experiment that is edited, and what becomes of its run. */
@ExtendWith(Numeric.class)
class LabSessionTest implements SessionListener {
    private static final List<LayerSpec> OTHER_LAYERS = List.of(new DenseSpec(10, Activation.TANH));

    private final Experiment first = Small.experiment();
    private final HeldWorker worker = new HeldWorker();
    private Message library;
    private final LabSession session = new LabSession(worker, RunStore.none(), () -> library, this);
    private Experiment experiment;
    private Experiment proposal;
    private TrainingSnapshot snapshot;
    private RunCard card;
    private Data chosen;

    @Override
    public void experimentChanged(Experiment now, Experiment waiting) {
        experiment = now;
        proposal = waiting;
    }

    @Override
    public void stands(RunCard now, TrainingSnapshot standing) {
        card = now;
        snapshot = standing;
    }

    @Override
    public void dataChosen(Data part) {
        chosen = part;
    }

    @BeforeEach
    void begin() {
        session.begin(first);
        worker.doAll();
    }

    private void learnSomething() {
        play(Stretch.BATCH);
        assertTrue(snapshot.isTrained());
    }

    private void play(Stretch stretch) {
        session.play(stretch);
        worker.doAll();
    }

    private void proposeLayers() {
        session.propose(e -> e.withLayers(OTHER_LAYERS));
    }

    @Test
    void nothingCanBeProposedOrPlayedWithoutData() {
        LabSession empty = new LabSession(worker, RunStore.none(), () -> null, this);
        empty.propose(e -> e.withLayers(OTHER_LAYERS));
        empty.reset();
        empty.play(Stretch.TARGET);
        assertEquals(RunState.EMPTY, empty.state());
        assertEquals("training.waits.data", empty.blocker().key());
        assertThrows(NullPointerException.class, empty::confirm);
    }

    @Test
    void anUntrainedNetworkChangesAtOnce() {
        Run before = session.run();
        proposeLayers();
        worker.doAll();
        assertEquals(OTHER_LAYERS, experiment.layers());
        assertNull(proposal);
        assertFalse(before == session.run());
        assertEquals(RunState.READY, session.state());
    }

    @Test
    void aTrainedNetworkIsKeptUntilTheChangeIsConfirmed() {
        learnSomething();
        Run before = session.run();
        proposeLayers();
        assertSame(first, experiment);
        assertEquals(OTHER_LAYERS, proposal.layers());
        assertSame(before, session.run());
        assertEquals("training.waits.question", session.blocker().key());
        session.play(Stretch.TARGET);
        assertEquals(RunState.RESTING, session.state());

        session.confirm();
        worker.doAll();
        assertEquals(OTHER_LAYERS, experiment.layers());
        assertNull(proposal);
        assertFalse(snapshot.isTrained());
    }

    @Test
    void aRunThatWasLearningWhenTheChangeWasMadeLearnsAfterItToo() {
        session.play(Stretch.BATCH);
        worker.doAll();
        session.play(Stretch.TARGET);
        proposeLayers();
        assertTrue(session.interrupted());
        worker.doAll();
        assertEquals(RunState.FINISHED, session.state());
        assertTrue(session.interrupted());

        session.confirm();
        worker.doAll();
        assertEquals(OTHER_LAYERS, experiment.layers());
        assertEquals(RunState.FINISHED, session.state());
        assertFalse(session.interrupted());
    }

    @Test
    void aStepThatWasInterruptedIsDoneAfterTheChange() {
        learnSomething();
        session.play(Stretch.BATCH);
        proposeLayers();
        session.confirm();
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertEquals(1, snapshot.batch());
    }

    @Test
    void whoPausesWhileAChangeWaitsHasTheNewRunWait() {
        learnSomething();
        session.play(Stretch.TARGET);
        proposeLayers();
        session.pause();
        worker.doAll();
        session.propose(e -> Small.withRate(e, 0.5));
        assertFalse(session.interrupted());
        session.confirm();
        worker.doAll();
        assertEquals(RunState.READY, session.state());
    }

    @Test
    void aChangeThatNothingWouldBeLostByLetsLearningGoOn() {
        session.play(Stretch.TARGET);
        proposeLayers();
        assertNull(proposal);
        worker.doAll();
        assertEquals(OTHER_LAYERS, experiment.layers());
        assertEquals(RunState.FINISHED, session.state());
    }

    @Test
    void aDiscardedChangeIsForgotten() {
        learnSomething();
        proposeLayers();
        session.discard();
        assertSame(first, experiment);
        assertNull(proposal);
        assertTrue(snapshot.isTrained());
    }

    @Test
    void changingBackWithdrawsTheQuestion() {
        learnSomething();
        proposeLayers();
        session.propose(e -> e.withLayers(first.layers()));
        assertNull(proposal);
    }

    @Test
    void theLearningRateChangesAtOnceEvenWhileTrained() {
        learnSomething();
        session.propose(e -> Small.withRate(e, 0.5));
        assertEquals(0.5, experiment.config().learningRate());
        assertNull(proposal);
        play(Stretch.BATCH);
        assertEquals(0.5, snapshot.learningRate());
        assertEquals(2, snapshot.batch());
    }

    @Test
    void whileAChangeWaitsTheRateWaitsWithIt() {
        learnSomething();
        proposeLayers();
        session.propose(e -> Small.withRate(e, 0.5));
        assertSame(first, experiment);
        assertEquals(0.5, proposal.config().learningRate());
    }

    @Test
    void aDivergedNetworkIsNothingToAskAbout() {
        session.begin(Small.diverging());
        worker.doAll();
        play(Stretch.TARGET);
        assertEquals(RunState.DIVERGED, session.state());
        assertEquals("training.waits.reset", session.blocker().key());
        assertEquals(1000, session.failedRate());
        proposeLayers();
        worker.doAll();
        assertEquals(OTHER_LAYERS, experiment.layers());
        assertNull(session.blocker());
    }

    @Test
    void aSettingOutOfRangeEndsTheRunOrLetsItGoOnAsItWas() {
        session.propose(e -> Small.withEpochs(e, 0));
        assertEquals("training.waits.problem", session.blocker().key());
        assertEquals(0, experiment.config().epochs());
        session.propose(e -> Small.withEpochs(e, 3));
        assertNull(session.blocker());
        play(Stretch.TARGET);
        assertEquals(3, snapshot.epoch());
    }

    @Test
    void unreadableTextIsAProblemUntilItIsReadable() {
        session.unreadable("epochs", Message.of("problem.whole-number", "x"));
        assertEquals("epochs", session.problems().get(0).field());
        assertEquals("training.waits.problem", session.blocker().key());
        session.unreadable("epochs", null);
        assertEquals(List.of(), session.problems());

        session.unreadable("layers[1].units", Message.of("problem.whole-number", "x"));
        session.forgetUnreadable("layers[");
        assertEquals(List.of(), session.problems());
    }

    @Test
    void nothingIsLearnedUntilTheLibraryIsThere() {
        library = Message.of("library.loading");
        session.begin(RunRequest.fork(Small.withSeed(first, 8), null));
        worker.doAll();
        assertEquals(RunState.READY, session.state());
        assertSame(library, session.blocker());
    }

    @Test
    void aRunThatIsAskedForLearnsAtOnceAndKnowsWhereItComesFrom() {
        learnSomething();
        String parent = card.id();
        session.unreadable("epochs", Message.of("problem.whole-number", "x"));
        session.begin(RunRequest.fork(first, session.ancestor()));
        worker.doAll();
        assertEquals(RunState.FINISHED, session.state());
        assertEquals(parent, card.parent());
        assertEquals(parent.equals(card.id()), false);
    }

    @Test
    void aRunThatGoesOnFromAnEarlierMomentSaysWhereItsWeightsComeFrom() {
        play(Stretch.TARGET);
        String parent = card.id();
        KeptMoment moment =
                snapshot.moments().list().stream()
                        .filter(m -> m.epoch() == 1)
                        .findFirst()
                        .orElseThrow();
        session.goOnFrom(moment);
        worker.doAll();
        assertEquals(RunState.FINISHED, session.state());
        assertEquals(new Beginning(parent, 1, 0), card.beginning());
        assertEquals(parent, card.parent());
        assertEquals(2, snapshot.epoch(), "epochs count from there");
        assertEquals(
                moment.evaluation().loss(), snapshot.moments().list().get(0).evaluation().loss());
        assertEquals(card.beginning(), session.run().saved().beginning());
        ReportedException refused =
                assertThrows(ReportedException.class, () -> Repetition.of(card, Small.DIGITS));
        assertEquals("repeat.begun", refused.report().key());
        session.reset();
        play(Stretch.BATCH);
        assertNull(card.beginning(), "back to the first weights of the seed");
    }

    @Test
    void goingBackToTheStartMakesTheSameNetworkAgain() {
        play(Stretch.TARGET);
        double loss = snapshot.evaluation().loss();
        session.reset();
        worker.doAll();
        assertEquals(RunState.READY, session.state());
        assertFalse(snapshot.isTrained());
        play(Stretch.TARGET);
        assertEquals(loss, snapshot.evaluation().loss());
    }

    @Test
    void goingBackToTheStartAnswersTheQuestionWithYesAndRests() {
        learnSomething();
        session.play(Stretch.TARGET);
        proposeLayers();
        session.reset();
        worker.doAll();
        assertEquals(OTHER_LAYERS, experiment.layers());
        assertEquals(RunState.READY, session.state());
    }

    private Run saved() throws ReportedException {
        Run other = Small.run(Small.withSeed(first, 9));
        other.prepare(now -> {});
        other.learn(Stretch.EPOCH, now -> {});
        Run ready =
                Run.resumed(
                        "kept",
                        RunRequest.fork(other.experiment(), null),
                        other.saved().checkpoint(),
                        2);
        ready.prepare(now -> {});
        return ready;
    }

    @Test
    void aRunFromAFileTakesThePlaceOfOneThatHasLearnedNothing() throws ReportedException {
        session.offer(saved(), Path.of("x.fude"));
        assertEquals("kept", card.id());
        assertEquals(9, experiment.config().seed());
        assertEquals(1, snapshot.epoch());
        assertEquals(Optional.empty(), session.offeredFile());
    }

    @Test
    void aRunFromAFileWaitsWhereSomethingWouldBeLost() throws ReportedException {
        learnSomething();
        session.offer(saved(), Path.of("x.fude"));
        assertSame(first, experiment);
        assertEquals(Optional.of(Path.of("x.fude")), session.offeredFile());
        session.confirm();
        assertEquals("kept", card.id());
        assertNull(proposal);
        play(Stretch.TARGET);
        assertEquals(2, snapshot.epoch());
    }

    @Test
    void aRunFromAFileRestsThoughTheOneBeforeWasLearning() throws ReportedException {
        learnSomething();
        session.play(Stretch.TARGET);
        session.offer(saved(), Path.of("x.fude"));
        assertFalse(session.interrupted());
        session.confirm();
        worker.doAll();
        assertEquals("kept", card.id());
        assertEquals(RunState.RESTING, session.state());
    }

    @Test
    void aChangeOfWhatAFileOffersIsARunOfItsOwn() throws ReportedException {
        learnSomething();
        session.offer(saved(), Path.of("x.fude"));
        proposeLayers();
        assertEquals(Optional.empty(), session.offeredFile());
        session.confirm();
        worker.doAll();
        assertFalse(snapshot.isTrained());
    }

    @Test
    void theExamStampsTheRunAndLearningGoesOn() {
        session.propose(e -> e.withChoice(e.choice().withValidation(20)));
        worker.doAll();
        assertTrue(chosen.isValidating());
        play(Stretch.EPOCH);
        session.play(Stretch.TARGET);
        List<String> done = new ArrayList<>();
        session.examine(3, () -> done.add("examined"), e -> done.add("failed"));
        worker.doAll();
        assertEquals(List.of("examined"), done);
        assertEquals(3, card.exams().get(0).opening());
        assertEquals(1, card.exams().get(0).epoch());
        assertEquals(RunState.FINISHED, session.state());
    }

    @Test
    void theExamOfARunThatWasLeftStampsNoOther() {
        learnSomething();
        session.examine(1, () -> {}, e -> {});
        session.begin(Small.withSeed(first, 8));
        worker.doAll();
        learnSomething();
        assertEquals(List.of(), card.exams());
    }

    @Test
    void aRepeatedRunChangesTheSettingsWhereTheOtherWasChanged() {
        List<Intervention> script =
                List.of(new Intervention(0, 0, 0.001, 2), new Intervention(1, 0, 0.5, 3));
        session.begin(new RunRequest(Small.withSeed(first, 8), "other", null, script));
        worker.doAll();
        assertEquals(3, snapshot.epoch());
        assertEquals(0.5, experiment.config().learningRate());
        assertEquals(3, experiment.config().epochs());
        assertEquals(0.5, session.run().experiment().config().learningRate());
    }

    @Test
    void aChosenBatchIsLearnedAndRepeated() {
        session.begin(Small.withSeed(first, 8));
        worker.doAll();
        session.learnChosen(List.of(3, 1));
        worker.doAll();
        assertEquals(RunState.RESTING, session.state());
        assertTrue(snapshot.isTrained());
        play(Stretch.TARGET);
        RunCard whole = card;
        assertEquals(List.of(3, 1), whole.interventions().get(1).images());
        RunRequest again =
                new RunRequest(Small.withSeed(first, 8), "other", null, whole.interventions());
        session.begin(again);
        worker.doAll();
        assertEquals(whole.interventions(), card.interventions());
        assertEquals(whole.curve().epochs().get(1).measuredLoss(), snapshot.evaluation().loss());
    }

    @Test
    void whereARunStandsCanBeLookedAt() {
        session.begin(Small.withSeed(first, 8));
        worker.doAll();
        List<UpdateStart> seen = new ArrayList<>();
        session.look(seen::add, e -> {});
        worker.doAll();
        assertEquals(0, seen.get(0).at().batch());
        assertEquals(experiment.network(), seen.get(0).spec());
        session.play(Stretch.TARGET);
        session.look(seen::add, e -> {});
        worker.doAll();
        assertEquals(2, seen.size());
        assertEquals(RunState.FINISHED, session.state(), "the run went on");
    }

    @Test
    void aRepeatedRunThatIsInterruptedFollowsTheOtherToTheEnd() throws ReportedException {
        List<Intervention> script =
                List.of(
                        new Intervention(0, 0, 0.001, 2),
                        new Intervention(0, 2, 0.2, 2),
                        new Intervention(1, 1, 0.5, 2),
                        new Intervention(2, 0, 0.1, 4));
        RunRequest request = new RunRequest(Small.withSeed(first, 8), "other", null, script);
        session.begin(request);
        worker.doAll();
        RunCard whole = card;
        for (int batches : List.of(1, 3, 5, 6, 8)) {
            resume(interrupted(request, batches));
            play(Stretch.TARGET);
            assertEquals(script, card.interventions(), "after " + batches);
            assertEquals(whole.progress().epoch(), card.progress().epoch());
            assertEquals(
                    whole.curve().epochs().get(3).measuredLoss(), snapshot.evaluation().loss());
            assertEquals(0.1, experiment.config().learningRate());
            assertEquals(2, experiment.config().epochs());
        }
    }

    /** As it is kept after some batches, while the window has heard of nothing. */
    private static SavedRun interrupted(RunRequest request, int batches) throws ReportedException {
        Run run = Run.of(request);
        run.prepare(now -> {});
        for (int i = 0; i < batches; i++) {
            run.learn(Stretch.BATCH, now -> {});
        }
        return run.saved();
    }

    private void resume(SavedRun saved) throws ReportedException {
        Experiment experiment = saved.experiment(Small.DIGITS);
        Run ready =
                Run.resumed(
                        "kept",
                        new RunRequest(experiment, null, null, saved.script()),
                        saved.checkpoint(),
                        saved.checkpoint().targetEpoch());
        ready.prepare(now -> {});
        session.offer(ready, Path.of("x.fude"));
        session.confirm();
    }
}
