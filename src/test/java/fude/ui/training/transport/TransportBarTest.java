package fude.ui.training.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.HeldWorker;
import fude.lab.session.RunSeries.Member;
import fude.lab.session.RunStore;
import fude.text.Message;
import fude.text.Texts;
import fude.training.TrainingStatus;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons of the run, and how far it has come in words. */
class TransportBarTest {
    private final HeldWorker worker = new HeldWorker();
    private final Lab lab = new Lab(worker, RunStore.none(), () -> null);
    private final ViewStage stage = new ViewStage();
    private final TrainingViewModel model =
            new TrainingViewModel(lab, new SimpleObjectProperty<>());

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    lab.session().begin(Runs.experiment("batch-size", "200").withLayers(List.of()));
                    worker.doAll();
                });
        stage.interact(() -> stage.show(new TransportBar(model, new Language(Texts.ENGLISH))));
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void set(String key, String value) {
        stage.interact(() -> model.lab().session().propose(e -> Runs.with(Map.of(key, value), e)));
        work();
    }

    private void work() {
        stage.interact(worker::doAll);
    }

    private void train() {
        stage.press("play");
        work();
    }

    private Member member(double rate) {
        Experiment experiment = lab.shown();
        return new Member(
                "" + rate, experiment.withConfig(experiment.config().withLearningRate(rate)), null);
    }

    @Test
    void theButtonsLearnPauseStepAndGoBack() {
        assertTrue(stage.node("reset").isDisabled());
        assertEquals("Train", stage.text("play"));
        stage.press("play");
        assertEquals("Pause", stage.text("play"));
        stage.press("play");
        work();
        int before = lab.snapshot().batch();
        stage.press("step");
        work();
        assertEquals(before + 1, lab.snapshot().batch());
        assertEquals("Continue", stage.text("play"));
        stage.press("reset");
        work();
        assertFalse(lab.snapshot().isTrained());
        assertTrue(stage.node("reset").isDisabled());
    }

    @Test
    void whateverTheButtonSaysWhatFollowsItStaysInItsPlace() {
        set("epochs", "2");
        double train = stage.bounds("step").getMinX();
        stage.press("play");
        stage.interact(() -> stage.node("play").getScene().getRoot().layout());
        assertEquals(train, stage.bounds("step").getMinX(), "Pause");
        work();
        stage.interact(() -> stage.node("play").getScene().getRoot().layout());
        assertEquals("2 more epochs", stage.text("play"));
        assertEquals(train, stage.bounds("step").getMinX(), "2 more epochs");
    }

    @Test
    void playWaitsAndSaysForWhat() {
        set("epochs", "0");
        assertTrue(stage.node("play").isDisabled());
        assertTrue(stage.node("step").isDisabled());
        assertTrue(stage.node("repeat").isDisabled());
        assertTrue(stage.text("progress").contains("Epochs: Must be between"));
        stage.interact(
                () ->
                        model.lab()
                                .session()
                                .unreadable(
                                        "layers[1]", Message.of("problem.whole-number", "abc")));
        set("epochs", "1");
        assertTrue(stage.text("progress").contains("“abc” is not a whole number"));
        stage.interact(() -> model.lab().session().unreadable("layers[1]", null));
        assertFalse(stage.node("play").isDisabled());
    }

    @Test
    void otherEpochsAfterTheRunPlanTheNextOneOnly() {
        set("epochs", "2");
        train();
        assertEquals("2 more epochs", stage.text("play"));
        set("epochs", "1");
        assertEquals("Epoch 2 / 2", stage.text("epoch"));
        assertEquals("1 more epoch", stage.text("play"));
        train();
        assertEquals("Epoch 3 / 3", stage.text("epoch"));
    }

    @Test
    void aPauseHoldsTheSeriesAndARunOfItCanBeSkipped() {
        stage.interact(
                () ->
                        model.lab()
                                .session()
                                .series()
                                .begin(null, List.of(member(0.001), member(0.002))));
        stage.interact(worker::doNext);
        assertEquals("Run 1 of 2 ·", stage.text("series-place"));
        assertEquals("0.001", stage.text("series-name"));
        assertTrue(model.lab().runningProperty().get());
        train(); // pauses
        assertFalse(model.lab().runningProperty().get());
        assertEquals(0, lab.seriesProperty().get().current());
        assertEquals(TrainingStatus.PAUSED, lab.snapshot().status());
        stage.press("play");
        assertTrue(model.lab().runningProperty().get());
        assertTrue(stage.isShown("series-drop"));
        stage.press("series-skip");
        assertEquals(1, lab.seriesProperty().get().current());
        assertFalse(stage.isShown("series-skip"));
        assertFalse(stage.isShown("series-drop"));
        assertEquals("Run 2 of 2 ·", stage.text("series-place"));
        work();
        assertEquals(0.002, lab.experimentProperty().get().config().learningRate());
        assertFalse(stage.isShown("series-place"));
    }
}
