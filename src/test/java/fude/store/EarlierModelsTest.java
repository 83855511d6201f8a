package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.nn.Numeric;
import fude.nn.Prediction;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.Model;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingStatus;
import fude.training.measure.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models and runs of version 0.1.0 open, answer, go on and are written as they were. */
@ExtendWith(Numeric.class)
class EarlierModelsTest {
    /** Losses of the same steps on another machine, whose sums may be rounded otherwise. */
    private static final double TOLERANCE = 1e-3;

    @TempDir private Path folder;

    @Test
    void aRunStandsWhereItStood() throws ReportedException {
        SavedRun run = ModelFile.readRun(Earlier.file("adam.fude"));
        Checkpoint at = run.checkpoint();
        assertEquals("id-of-adam", run.id());
        assertEquals("digits", run.dataset());
        assertEquals(Earlier.adamSettings(), run.settings());
        assertTrue(run.isValidating());
        assertEquals(List.of(1, 6, 4), List.of(at.epoch(), at.batch(), at.targetEpoch()));
        assertEquals(0.004, at.learningRate());
        assertEquals(1, at.fineTunings());
        assertEquals(Earlier.adamInterventions(), at.interventions());
        assertFalse(at.isFinished());
    }

    @Test
    void aNetworkAloneAnswersAsItDid() throws ReportedException {
        Path file = Earlier.file("network.fude");
        Model model = ModelFile.read(file);
        assertTrue(ModelFile.readAll(file).run().isEmpty());
        assertEquals(List.of("2", "4", "9"), model.classNames());
        assertEquals("dense 2 relu, batchnorm, dropout 0.2", model.spec().text());
        byte[] image = images(run("adam")).test().image(0);
        Prediction answer = model.classifier().classify(image);
        assertEquals(0.3075560586779721, answer.probability(0), 1e-5);
        assertEquals(0.4286309650867844, answer.probability(1), 1e-5);
        assertEquals(0.2638129762352436, answer.probability(2), 1e-5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adam",
                "adamw",
                "sgd",
                "gradient-descent",
                "momentum",
                "nesterov",
                "rmsprop",
                "adagrad"
            })
    void aRunGoesOnAsItWouldHaveGoneOn(String optimizer) throws ReportedException {
        RunCard end = RunCardFile.read(Earlier.file(optimizer + ".json"));
        SavedRun saved = ModelFile.readRun(Earlier.file(optimizer + ".fude"));
        assertEquals(optimizer, saved.settings().get("optimizer"));
        assertEquals(end.settings(), saved.settings());
        Experiment experiment = run(optimizer);
        Trainer trainer = SmallRuns.read(Earlier.file(optimizer + ".fude"));
        trainer.run(
                Trainer.Stretch.TARGET,
                new TrainingControl(
                        saved.checkpoint().learningRate(), saved.checkpoint().targetEpoch()),
                snapshot -> {});
        assertEquals(TrainingStatus.FINISHED, trainer.snapshot().status());
        assertCurve(end.curve(), trainer.snapshot().curve());
        assertEvaluation(experiment, trainer);
    }

    private static Experiment run(String name) throws ReportedException {
        return ModelFile.readRun(Earlier.file(name + ".fude")).experiment(SmallRuns.DATA);
    }

    private static void assertCurve(LearningCurve expected, LearningCurve actual) {
        assertEquals(expected.points(), actual.points());
        for (int i = 0; i < expected.points(); i++) {
            assertEquals(expected.position(i), actual.position(i));
            assertEquals(expected.trainingLoss(i), actual.trainingLoss(i), TOLERANCE);
        }
        assertEquals(expected.measurements().size(), actual.measurements().size());
        for (int i = 0; i < expected.measurements().size(); i++) {
            EpochResult one = expected.measurements().get(i);
            EpochResult other = actual.measurements().get(i);
            assertEquals(one.epoch(), other.epoch());
            assertEquals(one.trainingLoss(), other.trainingLoss(), TOLERANCE);
            assertEquals(one.measuredLoss(), other.measuredLoss(), TOLERANCE);
        }
    }

    private static void assertEvaluation(Experiment experiment, Trainer trainer) {
        DatasetSplit chosen = images(experiment);
        Evaluation found = trainer.evaluate(chosen.testSamples(experiment.choice()));
        assertEquals(chosen.test().size(), found.samples());
        assertTrue(Double.isFinite(found.loss()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "adamw", "sgd", "gradient-descent", "rmsprop", "network"})
    void aModelIsWrittenAsItWas(String name) throws IOException, ReportedException {
        Path again = folder.resolve("again.fude");
        ModelFile.Contents contents = ModelFile.readAll(Earlier.file(name + ".fude"));
        ModelFile.write(again, contents.model(), contents.run().orElse(null));
        Map<String, byte[]> before = new TreeMap<>(Zips.entries(Earlier.file(name + ".fude")));
        Map<String, byte[]> now = new TreeMap<>(Zips.entries(again));
        assertEquals(before.keySet(), now.keySet());
        for (String entry : before.keySet()) {
            assertArrayEquals(before.get(entry), now.get(entry), entry);
        }
    }

    private static DatasetSplit images(Experiment of) {
        return (DatasetSplit) of.chosenData();
    }
}
