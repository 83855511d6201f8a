package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.text.ReportedException;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.training.transport.TrainingFeature;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coach's card beside a run and below its chart. */
class CoachCardTest {
    @TempDir Path folder;

    @Test
    void theCoachLeavesTheChartItsRoomAndItsAdviceBeginsARun() throws ReportedException {
        try (LabStage stage = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits())) {
            stage.untilReady();
            Lab lab = stage.window().bench().lab();
            var tooFast =
                    lab.shown().with(Map.of("learning-rate", "1", "epochs", "2", "threads", "1"));
            stage.interact(() -> lab.session().propose(was -> tooFast));
            stage.untilReady();
            assertEquals("", stage.said("coach-symptom"));
            stage.train();
            stage.until("the coach", () -> stage.isShown("coach-symptom"));
            double chart = stage.onStage("learning-curve").getHeight();
            stage.click("talk-more");
            stage.until("at length", () -> stage.isShown("coach-reason"));
            assertEquals(chart, stage.onStage("learning-curve").getHeight());
            stage.robot().push(KeyCode.ESCAPE);
            assertFalse(stage.isShown("coach-reason"));

            String parent = lab.cardProperty().get().id();
            stage.interact(stage.<Button>node("coach-try")::fire);
            assertEquals(0.001, lab.experimentProperty().get().config().learningRate());
            stage.until(
                    "finished",
                    () ->
                            lab.snapshot() != null
                                    && lab.snapshot().status() == TrainingStatus.FINISHED
                                    && !stage.window()
                                            .feature(TrainingFeature.class)
                                            .model()
                                            .lab()
                                            .runningProperty()
                                            .get());
            assertEquals(parent, lab.cardProperty().get().parent());
        }
    }
}
