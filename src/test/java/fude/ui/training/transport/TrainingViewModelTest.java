package fude.ui.training.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.HeldWorker;
import fude.lab.session.RunRequest;
import fude.lab.session.RunStore;
import fude.nn.DenseSpec;
import fude.nn.activation.Activation;
import fude.text.Message;
import fude.text.Texts;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Runs;
import fude.ui.state.Lab;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Play, pause, step and reset without a window. */
class TrainingViewModelTest {
    private final ObjectProperty<Message> library = new SimpleObjectProperty<>();
    private final HeldWorker worker = new HeldWorker();
    private final Lab lab = new Lab(worker, RunStore.none(), library::get);
    private final TrainingViewModel model = new TrainingViewModel(lab, library);

    @BeforeEach
    void begin() {
        begin(Runs.experiment());
    }

    private void begin(Experiment experiment) {
        lab.session().begin(experiment);
        worker.doAll();
    }

    /** Presses Play and waits until the run rests. */
    private void play() {
        model.playOrPause();
        worker.doAll();
    }

    private void step(boolean wholeEpoch) {
        model.step(wholeEpoch);
        worker.doAll();
    }

    private TrainingSnapshot snapshot() {
        return model.lab().snapshotProperty().get();
    }

    private int batches() {
        return snapshot().epoch() * snapshot().batchesPerEpoch() + snapshot().batch();
    }

    private double answer() {
        return snapshot().classifier().classify(Runs.DIGITS.test().image(0)).probability(7);
    }

    private String waitingWords() {
        return Texts.ENGLISH.get(model.waitingProperty().get());
    }

    private void set(String key, String value) {
        model.lab().session().propose(e -> Runs.with(Map.of(key, value), e));
        worker.doAll();
    }

    @Test
    void playLearnsToTheLastEpoch() {
        assertFalse(model.resettableProperty().get());
        model.playOrPause();
        assertTrue(model.lab().runningProperty().get());
        worker.doAll();
        assertFalse(model.lab().runningProperty().get());
        assertEquals(TrainingStatus.FINISHED, snapshot().status());
        assertEquals(1, snapshot().epoch());
        assertTrue(model.resettableProperty().get());
    }

    @Test
    void aPausedRunLearnsOneBatchMoreByAStep() {
        set("epochs", "1000");
        model.playOrPause();
        model.playOrPause();
        worker.doAll();
        assertEquals(TrainingStatus.PAUSED, snapshot().status());
        int before = batches();
        step(false);
        assertEquals(before + 1, batches());
        step(true);
        assertEquals(1, snapshot().epoch());
        assertEquals(0, snapshot().batch());
    }

    @Test
    void aResetForgetsWhatWasLearned() {
        double first = answer();
        step(false);
        assertNotEquals(first, answer());
        model.lab().session().reset();
        worker.doAll();
        assertFalse(snapshot().isTrained());
        assertEquals(first, answer());
        step(false);
        assertEquals(1, batches());
    }

    @Test
    void theSameSettingsGiveTheSameCurve() {
        play();
        double first = snapshot().curve().epochs().get(0).measuredLoss();
        model.lab().session().reset();
        worker.doAll();
        play();
        assertEquals(first, snapshot().curve().epochs().get(0).measuredLoss());
    }

    @Test
    void theLearningRateChangesWhileItLearns() {
        set("epochs", "2");
        model.playOrPause();
        model.change(config -> config.withLearningRate(0.0001));
        assertTrue(model.lab().runningProperty().get());
        assertEquals(0.0001, lab.experimentProperty().get().config().learningRate());
        worker.doAll();
        List<Intervention> set = snapshot().interventions();
        assertEquals(0.0001, set.get(set.size() - 1).learningRate());
        assertEquals(TrainingStatus.FINISHED, snapshot().status());
    }

    @Test
    void anInvalidRateNeverReachesARunThatLearns() {
        set("epochs", "2");
        model.playOrPause();
        model.change(config -> config.withLearningRate(-5));
        assertTrue(model.problem("learning-rate") != null);
        worker.doAll();
        assertTrue(snapshot().interventions().stream().allMatch(i -> i.learningRate() > 0));
        assertTrue(snapshot().evaluation().accuracy() > 0.5);
    }

    @Test
    void otherEpochsAfterTheRunPlanTheNextOneOnly() {
        set("epochs", "2");
        play();
        set("epochs", "1");
        assertEquals(2, model.plannedEpochsProperty().get());
        step(false);
        assertEquals(3, model.plannedEpochsProperty().get());
        play();
        assertEquals(3, snapshot().epoch());
    }

    @Test
    void whatPlayWaitsForIsNamed() {
        set("epochs", "0");
        assertTrue(waitingWords().contains("Epochs: Must be between"), waitingWords());
        set("epochs", "1");
        assertNull(model.waitingProperty().get());
        model.lab().session().unreadable("epochs", Message.of("problem.whole-number", "abc"));
        assertTrue(waitingWords().contains("“abc” is not a whole number"), waitingWords());
        model.lab().session().unreadable("epochs", null);
        assertNull(model.waitingProperty().get());
        library.set(Message.of("library.loading"));
        assertEquals(library.get(), model.waitingProperty().get());
    }

    @Test
    void aClassAloneIsNothingToLearn() {
        set("classes", "4");
        assertTrue(waitingWords().contains("at least two classes"), waitingWords());
    }

    @Test
    void oneOutputTellsTwoClassesApart() {
        set("loss", "binary-cross-entropy");
        assertTrue(model.waitingProperty().get() != null, "ten classes");
        set("classes", "4,9");
        assertNull(model.waitingProperty().get());
        assertEquals(1, lab.shown().network().outputs());
        play();
        assertTrue(snapshot().evaluation().accuracy() > 0.6);
        assertEquals(2, snapshot().evaluation().classes());
    }

    @Test
    void aDivergedRunStartsAgainWithATenthOfTheRate() {
        begin(
                Runs.experiment("optimizer", "sgd", "epochs", "50", "learning-rate", "100")
                        .withLayers(
                                List.of(
                                        new DenseSpec(20, Activation.IDENTITY),
                                        new DenseSpec(20, Activation.IDENTITY))));
        play();
        assertEquals("training.diverged", model.lab().failureProperty().get().key());
        assertEquals("training.waits.reset", model.waitingProperty().get().key());
        assertEquals(10, model.gentlerRate(), 1e-9);
        model.startGentler();
        assertNull(model.lab().failureProperty().get());
        assertTrue(model.lab().runningProperty().get());
        assertEquals(10, lab.shown().config().learningRate(), 1e-9);
    }

    @Test
    void aRunThatIsAskedForBeginsAtOnce() {
        play();
        String before = model.lab().session().ancestor();
        model.lab().session().begin(RunRequest.fork(Runs.experiment("seed", "9"), before));
        worker.doAll();
        assertEquals(9, lab.shown().config().seed());
        assertEquals(TrainingStatus.FINISHED, snapshot().status());
        assertEquals(before, lab.cardProperty().get().parent());
    }

    @Test
    void nothingIsLeftToRunAfterStop() {
        model.playOrPause();
        model.lab().session().stop();
        worker.doAll();
        assertFalse(model.lab().runningProperty().get());
    }
}
