package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.state.Overlays;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coach's card, before a run and beside it. */
class CoachCardTest {
    @TempDir Path folder;

    private LabStage lab;

    @BeforeEach
    void begin() {
        lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void set(Map<String, String> texts) throws ReportedException {
        Experiment next = lab.window().lab().shown().with(texts);
        lab.interact(() -> lab.window().lab().propose(was -> next));
        lab.untilReady();
    }

    private void press(String id) {
        lab.interact(lab.<Button>node(id)::fire);
    }

    private Overlays.Evidence evidence() {
        return lab.window().lab().overlays().evidenceProperty().get();
    }

    private TrainingStatus status() {
        return lab.window().lab().snapshot() == null
                ? null
                : lab.window().lab().snapshot().status();
    }

    private void untilFinished() {
        lab.until(
                "finished",
                () ->
                        status() == TrainingStatus.FINISHED
                                && !lab.window().training().runningProperty().get());
    }

    /** Adam at 1 collapses at once. */
    private void collapse() throws ReportedException {
        set(Map.of("learning-rate", "1", "epochs", "2", "threads", "1"));
        lab.train();
        lab.until("the coach", () -> lab.isShown("coach"));
    }

    @Test
    void beforeARunTheSettingsAreLookedAt() throws ReportedException {
        assertFalse(lab.isShown("coach"), "the first settings are all right");
        set(Map.of("scaling", "raw", "loss", "softmax-twice"));
        assertEquals("Softmax is applied twice.", lab.text("coach-symptom"));
        assertTrue(lab.text("coach-reason").contains("1.46"));
        press("coach-try");
        assertEquals("Pixels go in as 0 to 255.", lab.text("coach-symptom"));
        press("coach-not-now");
        assertFalse(lab.isShown("coach"));
        assertEquals("raw", lab.window().lab().shown().texts().get("scaling"));
    }

    @Test
    void aWarningIsGoneOnceItRuns() throws ReportedException {
        set(Map.of("loss", "mse", "epochs", "3", "threads", "1"));
        assertTrue(lab.isShown("coach"));
        lab.interact(lab.window().training()::playOrPause);
        assertFalse(lab.isShown("coach"));
        untilFinished();
    }

    @Test
    void whatGoesWrongIsMarkedOnTheCurveAndTriedAgainInAnotherRun() throws ReportedException {
        collapse();
        assertTrue(lab.text("coach-symptom").endsWith("rate 1 is too high."));
        assertEquals(new Overlays.Evidence(Quantity.TRAINING_LOSS, 0, 2), evidence());
        String parent = lab.window().lab().cardProperty().get().id();
        press("coach-try");
        assertEquals(0.001, lab.window().lab().experimentProperty().get().config().learningRate());
        untilFinished();
        assertEquals(parent, lab.window().lab().cardProperty().get().parent());
        assertNull(evidence());
    }

    /** The bar above the chart has the way out. */
    @Test
    void aRunThatBreaksOffIsToldOfOnce() throws ReportedException {
        set(Map.of("optimizer", "sgd", "learning-rate", "1000", "threads", "1"));
        lab.click("play");
        lab.until("broken off", () -> lab.isShown("training-failure"));
        assertFalse(lab.isShown("coach"));
        set(Map.of("scaling", "raw", "optimizer", "sgd", "learning-rate", "100"));
        assertTrue(lab.isShown("coach"), "before it runs, its settings are looked at");
    }

    @Test
    void aRunLongerThanALessonIsTimedAndCut() throws ReportedException {
        set(Map.of("layers", "dense 1000 relu", "epochs", "100000", "threads", "1"));
        lab.until("timed", () -> lab.isShown("coach"));
        assertTrue(lab.text("coach-symptom").endsWith("minutes; a lesson has 50."));
        press("coach-try");
        int epochs = lab.window().lab().shown().config().epochs();
        assertTrue(epochs > 1 && epochs < 100_000, epochs + " epochs");
        assertFalse(lab.isShown("coach"));
    }

    @Test
    void whatWasPutAwayStaysAwayInThisRun() throws ReportedException {
        collapse();
        press("coach-not-now");
        assertFalse(lab.isShown("coach"));
        assertNull(evidence());
        lab.train();
        assertFalse(lab.isShown("coach"));
    }

    @Test
    void foldedItIsALineAndTheCurveIsNotMarked() throws ReportedException {
        collapse();
        assertNotNull(evidence());
        double high = lab.onStage("coach").getHeight();
        double chart = lab.onStage("learning-curve").getHeight();
        press("coach-fold");
        lab.until("a line", () -> lab.onStage("coach").getHeight() < 0.7 * high);
        assertFalse(lab.isShown("coach-reason"));
        assertFalse(lab.isShown("coach-try"));
        assertTrue(lab.isShown("coach-symptom"));
        assertTrue(lab.onStage("learning-curve").getHeight() > chart);
        assertNull(evidence());
        press("coach-fold");
        assertNotNull(evidence());
    }

    /** Whoever opens another run finds it as it was left. */
    @Test
    void thatItIsFoldedIsRemembered() throws ReportedException {
        collapse();
        press("coach-fold");
        lab.interact(lab.window().training()::reset);
        lab.untilReady();
        lab.train();
        lab.until("the coach", () -> lab.isShown("coach"));
        assertFalse(lab.isShown("coach-reason"));
    }

    @Test
    void theChartKeepsMostOfItsPane() throws ReportedException {
        collapse();
        assertTrue(lab.onStage("learning-curve").getHeight() > 150);
        lab.interact(() -> lab.window().appearance().textScaleProperty().set(1.5));
        lab.until("a line", () -> !lab.isShown("coach-reason"));
        assertTrue(lab.onStage("learning-curve").getHeight() > 100);
        assertTrue(lab.isShown("coach-try"));
    }

    @Test
    void itIsReachedByKeysAndReadOutInTheLanguageOfTheMoment() throws ReportedException {
        collapse();
        Node words = lab.node("coach-words");
        assertTrue(words.isFocusTraversable());
        assertTrue(words.getAccessibleText().startsWith("The coach says: The training loss"));
        lab.interact(() -> lab.window().language().choose(Texts.JAPANESE));
        assertTrue(words.getAccessibleText().startsWith("コーチから"));
        lab.interact(words::requestFocus);
        lab.robot().push(KeyCode.TAB);
        assertTrue(lab.node("coach-try").isFocused());
        lab.robot().push(KeyCode.SPACE);
        lab.until(
                "another run",
                () ->
                        lab.window().lab().experimentProperty().get().config().learningRate()
                                == 0.001);
        untilFinished();
    }
}
