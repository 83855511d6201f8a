package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.DataFolder;
import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.text.ReportedException;
import fude.training.LearningCurve.EpochResult;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingStatus;
import fude.ui.training.transport.TrainingFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The default network on the real MNIST: good, and the same in the window as without it. */
class MnistTest {

    @Test
    void theWindowReaches97PerCentWithTheNumbersOfTheTerminal() throws ReportedException {
        String published = System.getenv("FUDE_DATA");
        assumeTrue(published != null, "FUDE_DATA names no folder with mnist");
        assumeTrue(Files.isDirectory(Path.of(published, "mnist")), "no mnist in FUDE_DATA");
        DatasetSplit mnist = new DataFolder(Path.of(published)).read(DataFolder.MNIST);

        List<EpochResult> inTheWindow;
        int threads;
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, Path.of(published), mnist)) {
            lab.until(
                    "ready",
                    () ->
                            lab.window()
                                            .feature(TrainingFeature.class)
                                            .model()
                                            .waitingProperty()
                                            .get()
                                    == null);
            lab.until("a network", () -> lab.window().bench().lab().snapshot() != null);
            lab.click("play");
            lab.until(
                    "finished",
                    () ->
                            lab.window().bench().lab().snapshot().status()
                                    == TrainingStatus.FINISHED);
            inTheWindow = lab.window().bench().lab().snapshot().curve().epochs();
            threads = lab.window().bench().lab().snapshot().threads();
        }
        assertTrue(inTheWindow.get(9).measuredAccuracy() >= 0.97, inTheWindow.toString());

        Experiment first = Experiment.on(mnist);
        Experiment experiment = first.withConfig(first.config().withThreads(threads));
        Trainer trainer = experiment.trainer(experiment.chosenData());
        TrainingControl control =
                new TrainingControl(
                        experiment.config().learningRate(), experiment.config().epochs());
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        assertEquals(
                inTheWindow.stream().map(EpochResult::measuredLoss).toList(),
                trainer.snapshot().curve().epochs().stream()
                        .map(EpochResult::measuredLoss)
                        .toList());
    }
}
