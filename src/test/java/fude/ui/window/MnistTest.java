package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.DatasetSplit;
import fude.data.idx.DataFolder;
import fude.lab.Experiment;
import fude.text.ReportedException;
import fude.training.LearningCurve.EpochResult;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The default network on the real MNIST: good, and the same in the window as without it. */
class MnistTest {

    /** The whole of it takes half a minute. */
    @Tag("long")
    @Test
    void theWindowReaches97PerCentInTenEpochs() throws ReportedException {
        List<EpochResult> epochs = assertTheSameAsInTheTerminal(Map.of());
        assertTrue(epochs.get(9).measuredAccuracy() >= 0.97, epochs.toString());
    }

    @Test
    void theWindowGivesTheNumbersOfTheTerminal() throws ReportedException {
        List<EpochResult> epochs =
                assertTheSameAsInTheTerminal(Map.of("first", "20000", "epochs", "2"));
        assertTrue(epochs.get(1).measuredAccuracy() >= 0.93, epochs.toString());
    }

    private static List<EpochResult> assertTheSameAsInTheTerminal(Map<String, String> settings)
            throws ReportedException {
        String published = System.getenv("FUDE_DATA");
        assumeTrue(published != null, "FUDE_DATA names no folder with mnist");
        assumeTrue(Files.isDirectory(Path.of(published, "mnist")), "no mnist in FUDE_DATA");
        DatasetSplit mnist = new DataFolder(Path.of(published)).read(DataFolder.MNIST);
        Experiment experiment = Experiment.on(mnist).with(settings);

        TrainingSnapshot inTheWindow = trained(experiment, Path.of(published));

        Experiment alone = experiment.withConfig(c -> c.withThreads(inTheWindow.threads()));
        Trainer trainer = alone.trainer(alone.chosenData());
        int epochs = alone.config().epochs();
        TrainingControl control = new TrainingControl(alone.config().learningRate(), epochs);
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        assertEquals(losses(trainer.snapshot()), losses(inTheWindow));
        return inTheWindow.curve().epochs();
    }

    private static TrainingSnapshot trained(Experiment experiment, Path folder) {
        try (LabStage lab =
                LabStage.open(FirstLightTest.ENGLISH, folder, (DatasetSplit) experiment.data())) {
            lab.untilReady();
            lab.interact(() -> lab.window().bench().lab().session().propose(e -> experiment));
            lab.untilReady();
            lab.train();
            return lab.window().bench().lab().snapshot();
        }
    }

    private static List<Double> losses(TrainingSnapshot snapshot) {
        return snapshot.curve().epochs().stream().map(EpochResult::measuredLoss).toList();
    }
}
