package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.ink.Stroke;
import fude.ink.StrokeSample;
import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.nn.Numeric;
import fude.nn.Prediction;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.Model;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingStatus;
import fude.training.measure.Evaluation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that version 0.1.0 wrote open, mean what they meant and are written as they were. {@code
 * NAME.fude} is a run before its end, {@code NAME.json} the card of the same run at its end.
 */
@ExtendWith(Numeric.class)
class EarlierFilesTest {
    /** Losses of the same steps on another machine, whose sums may be rounded otherwise. */
    private static final double TOLERANCE = 1e-3;

    @TempDir private Path folder;

    private static Path earlier(String name) {
        try {
            return Path.of(EarlierFilesTest.class.getResource("/written-by-0.1.0/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRunStandsWhereItStood() throws ReportedException {
        SavedRun run = ModelFile.readRun(earlier("adam.fude"));
        Checkpoint at = run.checkpoint();
        assertEquals("id-of-adam", run.id());
        assertEquals("digits", run.dataset());
        assertEquals(adamSettings(), run.settings());
        assertTrue(run.isValidating());
        assertEquals(List.of(1, 6, 4), List.of(at.epoch(), at.batch(), at.targetEpoch()));
        assertEquals(0.004, at.learningRate());
        assertEquals(1, at.fineTunings());
        assertEquals(adamInterventions(), at.interventions());
        assertFalse(at.isFinished());
    }

    @Test
    void aNetworkAloneAnswersAsItDid() throws ReportedException {
        Path file = earlier("network.fude");
        Model model = ModelFile.read(file);
        assertTrue(ModelFile.readAll(file).run().isEmpty());
        assertEquals(List.of("2", "4", "9"), model.classNames());
        assertEquals("dense 2 relu, batchnorm, dropout 0.2", model.spec().text());
        byte[] image = run("adam").chosenData().test().image(0);
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
        RunCard end = RunCardFile.read(earlier(optimizer + ".json"));
        SavedRun saved = ModelFile.readRun(earlier(optimizer + ".fude"));
        assertEquals(optimizer, saved.settings().get("optimizer"));
        assertEquals(end.settings(), saved.settings());
        Experiment experiment = run(optimizer);
        Trainer trainer = SmallRuns.read(earlier(optimizer + ".fude"));
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
        return ModelFile.readRun(earlier(name + ".fude")).experiment(SmallRuns.DATA);
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
        DatasetSplit chosen = experiment.chosenData();
        Evaluation found = trainer.evaluate(experiment.testImages(chosen));
        assertEquals(chosen.test().size(), found.samples());
        assertTrue(Double.isFinite(found.loss()));
    }

    @Test
    void aCardSaysWhatItSaid() throws ReportedException {
        RunCard card = RunCardFile.read(earlier("adam.json"));
        assertEquals("id-of-adam", card.id());
        assertEquals(Instant.parse("2026-11-28T08:30:00Z"), card.begun());
        assertEquals("the-parent", card.parent());
        assertEquals("the-series", card.series());
        assertEquals(2301500701L, card.checksum());
        assertEquals(adamSettings(), card.settings());
        assertEquals(adamInterventions(), card.interventions());
        assertEquals("ecc5336c", card.machine().kernel());
        assertEquals(TrainingStatus.FINISHED, card.progress().status());
        assertEquals(4, card.progress().epoch());
        assertEquals(8, card.progress().batchesPerEpoch());
        assertEquals(1, card.progress().lessons());
        assertEquals(
                List.of(new Exam(2, 0, 100, 61, 1.125, 3), new Exam(4, 0, 100, 97, 0.1 / 3, 4)),
                card.exams());
        assertEquals("速い ＋ “quoted” \\ {0} — second part", card.note());
        assertEquals(
                new EpochResult(
                        2,
                        1.0099736076827055,
                        1.0966206773233182,
                        0.3333333333333333,
                        0.007108093999999999),
                card.curve().epochs().get(1));
    }

    private static Map<String, String> adamSettings() {
        return Map.ofEntries(
                Map.entry("augment", "none"),
                Map.entry("averaging", "0.5"),
                Map.entry("batch-size", "10"),
                Map.entry("beta1", "0.9"),
                Map.entry("beta2", "0.999"),
                Map.entry("classes", "2,4,9"),
                Map.entry("endless", "off"),
                Map.entry("epochs", "3"),
                Map.entry("epsilon", "1e-8"),
                Map.entry("first", "120"),
                Map.entry("init", "uniform"),
                Map.entry("l1", "0"),
                Map.entry("l2", "0"),
                Map.entry("label-noise", "10"),
                Map.entry("layers", "dense 2 relu, batchnorm, dropout 0.2"),
                Map.entry("learning-rate", "0.01"),
                Map.entry("loss", "cross-entropy"),
                Map.entry("max-norm", "1.5"),
                Map.entry("optimizer", "adam"),
                Map.entry("order", "shuffled"),
                Map.entry("patience", "3"),
                Map.entry("scaling", "standard"),
                Map.entry("schedule", "cosine"),
                Map.entry("seed", "7"),
                Map.entry("threads", "1"),
                Map.entry("validation", "20"));
    }

    private static List<Intervention> adamInterventions() {
        return List.of(new Intervention(0, 0, 0.01, 3), new Intervention(1, 5, 0.004, 4));
    }

    @Test
    void drawingsAreTheStrokesThatTheyWere() throws ReportedException {
        List<StrokeSample> drawings = new DrawingsFile(earlier("drawings.tsv")).read().drawings();
        assertEquals(List.of("4", "1", "0"), drawings.stream().map(StrokeSample::label).toList());
        assertEquals(
                List.of("ゆき", "", "Ken O."), drawings.stream().map(StrokeSample::writer).toList());
        Stroke.Point end = new Stroke.Point(22, 20, 40);
        assertEquals(2, drawings.get(0).strokes().size());
        assertEquals(end, drawings.get(0).strokes().get(0).points().get(2));
        assertFalse(drawings.get(1).strokes().get(0).points().get(0).isTimed());
    }

    @Test
    void aDeletedDrawingComesBack() throws IOException, ReportedException {
        for (String name : List.of("drawings.tsv", "drawings.tsv.rest")) {
            Files.copy(earlier(name), folder.resolve(name));
        }
        DrawingsFile file = new DrawingsFile(folder.resolve("drawings.tsv"));
        StrokeSample deleted =
                new DrawingsFile(earlier("drawings.tsv.rest")).read().drawings().get(0);
        file.restore(deleted);
        assertEquals(List.of("4", "1", "0", "8"), labels(file));
        assertEquals(0, Files.size(folder.resolve("drawings.tsv.rest")));
    }

    private static List<String> labels(DrawingsFile file) throws ReportedException {
        return file.read().drawings().stream().map(StrokeSample::label).toList();
    }

    @Test
    void theWindowIsAsItWasLeft() {
        assertEquals(
                new Settings(1, "ja", true, 1.5, 1440.5, 900, 300, 310.25, 0.6, true, true),
                Settings.read(earlier("settings.json")));
        assertEquals(
                new Settings(1, null, false, 1, 1280, 800, 284, 284, 0.56),
                Settings.read(earlier("settings-first-start.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "adamw", "sgd", "gradient-descent", "rmsprop", "network"})
    void aModelIsWrittenAsItWas(String name) throws IOException, ReportedException {
        Path again = folder.resolve("again.fude");
        ModelFile.Contents contents = ModelFile.readAll(earlier(name + ".fude"));
        ModelFile.write(again, contents.model(), contents.run().orElse(null));
        Map<String, byte[]> before = new TreeMap<>(Zips.entries(earlier(name + ".fude")));
        Map<String, byte[]> now = new TreeMap<>(Zips.entries(again));
        assertEquals(before.keySet(), now.keySet());
        for (String entry : before.keySet()) {
            assertArrayEquals(before.get(entry), now.get(entry), entry);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "adamw", "nesterov"})
    void aCardIsWrittenAsItWas(String name) throws IOException, ReportedException {
        Path again = folder.resolve("again.json");
        RunCardFile.write(again, RunCardFile.read(earlier(name + ".json")));
        assertSame(earlier(name + ".json"), again);
    }

    @Test
    void aCurveIsWrittenAsItWas() throws IOException, ReportedException {
        Path again = folder.resolve("again.csv");
        History.write(again, RunCardFile.read(earlier("adam.json")).curve());
        assertSame(earlier("adam.csv"), again);
        assertEquals(
                "epoch,train_loss,test_loss,test_accuracy,seconds",
                Files.readAllLines(again).get(0));
    }

    @Test
    void drawingsAreWrittenAsTheyWere() throws IOException, ReportedException {
        DrawingsFile again = new DrawingsFile(folder.resolve("again.tsv"));
        for (StrokeSample drawing : new DrawingsFile(earlier("drawings.tsv")).read().drawings()) {
            again.append(drawing);
        }
        assertSame(earlier("drawings.tsv"), folder.resolve("again.tsv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.json", "settings-first-start.json"})
    void settingsAreWrittenAsTheyWere(String name) throws IOException {
        Path again = folder.resolve("again.json");
        assertTrue(Settings.read(earlier(name)).keep(again));
        assertSame(earlier(name), again);
    }

    private static void assertSame(Path expected, Path actual) throws IOException {
        assertEquals(Files.readString(expected), Files.readString(actual));
    }
}
