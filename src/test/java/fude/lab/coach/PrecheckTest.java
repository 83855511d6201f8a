package fude.lab.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.ink.handwriting.Handwriting;
import fude.lab.Experiment;
import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import fude.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecheckTest {
    private static final long GIGABYTE = 1L << 30;
    private static final MemoryNeed.Room ROOM = new MemoryNeed.Room(GIGABYTE, 8 * GIGABYTE);
    private static final DatasetSplit DIGITS =
            new DatasetSplit(
                    "digits",
                    Handwriting.generate(200, 1, Handwriting.Purpose.TRAINING),
                    Handwriting.generate(50, 1, Handwriting.Purpose.TEST));

    private static Experiment set(String... settings) throws ReportedException {
        Experiment experiment = Experiment.on(DIGITS);
        for (int i = 0; i < settings.length; i += 2) {
            experiment = experiment.with(Map.of(settings[i], settings[i + 1]));
        }
        return experiment;
    }

    private static List<Warning> of(Experiment experiment) {
        return Precheck.warnings(experiment, 0, ROOM);
    }

    private static List<String> ids(Experiment experiment) {
        return of(experiment).stream().map(Warning::id).toList();
    }

    @Test
    void theFirstStartHasNothingToBeWarnedOf() throws ReportedException {
        assertEquals(List.of(), ids(set()));
    }

    @ParameterizedTest
    @CsvSource({
        "raw-pixels, scaling, raw",
        "softmax-twice, loss, softmax-twice",
        "loss-for-two, loss, binary-cross-entropy",
        "loss-for-numbers, loss, mse",
        "own-softmax, layers, 'dense 64 relu, dense 10 softmax'",
        "own-sigmoid, layers, 'dense 64 relu, dense 10 sigmoid, dropout 0.1'",
        "other-output, layers, 'dense 64 relu, dense 12 softmax'",
        "batch-too-large, batch-size, 201",
    })
    void whatIsHardlyMeantIsSaidAndMendedByItsButton(String id, String setting, String value)
            throws ReportedException {
        Experiment odd = set(setting, value);
        assertEquals(List.of(id), ids(odd));
        assertEquals(List.of(), ids(of(odd).get(0).fix().change().apply(odd)));
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            assertFalse(texts.get(of(odd).get(0).words()).contains("{"));
            assertFalse(texts.get(of(odd).get(0).reason()).contains("{"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "layers, 'dense 10 relu'",
        "layers, 'dense 64 sigmoid'",
        "layers, ''",
        "batch-size, 200",
    })
    void whatMayWellBeMeantIsLeftAlone(String setting, String value) throws ReportedException {
        assertEquals(List.of(), ids(set(setting, value)));
    }

    @Test
    void twoClassesMayHaveOneOutput() throws ReportedException {
        assertEquals(
                List.of(),
                ids(set("classes", "4,9", "loss", "binary-cross-entropy", "batch-size", "8")));
    }

    /** The last layer of a program for all ten digits, with two of them chosen. */
    @Test
    void outputAndClassesThatDisagreeAreNamed() throws ReportedException {
        Warning warning = of(set("classes", "4,9", "layers", "dense 10 softmax")).get(0);
        assertEquals("other-output", warning.id());
        assertEquals(List.of(10, 2), warning.words().arguments());
    }

    @Test
    void theWholeSetInEachStepIsNoTooLargeBatch() throws ReportedException {
        assertEquals(List.of(), ids(set("optimizer", "gradient-descent", "batch-size", "100000")));
    }

    @Test
    void whatCannotRunAnywayIsNotLookedAtFurther() throws ReportedException {
        assertEquals(List.of(), ids(set("scaling", "raw", "batch-size", "0")));
    }

    @Test
    void severalThingsAreSaidOneByOne() throws ReportedException {
        assertEquals(
                List.of("softmax-twice", "raw-pixels"),
                ids(set("scaling", "raw", "loss", "softmax-twice")));
    }

    @Test
    void aRunThatIsLongerThanALessonIsCutToOne() throws ReportedException {
        Experiment experiment = set("epochs", "100");
        assertEquals(List.of(), Precheck.warnings(experiment, 7, ROOM), "48 minutes");
        Warning warning = Precheck.warnings(experiment, 5, ROOM).get(0);
        assertEquals(List.of(67L, 50), warning.words().arguments());
        assertEquals(75, warning.fix().change().apply(experiment).config().epochs());
        Warning slow = Precheck.warnings(experiment, 0.05, ROOM).get(0);
        Experiment cut = slow.fix().change().apply(experiment);
        assertEquals(150, cut.trainingSamples());
        assertEquals(List.of(), Precheck.warnings(cut, 0.05, ROOM));
    }

    /** 30 layers of 10,000 activations each, kept for 4,096 images. */
    @Test
    void aNetworkThatDoesNotFitIsToldBeforeItFails() throws ReportedException {
        Experiment wide =
                set(
                        "layers",
                        "dense 10000 relu" + ", activation tanh".repeat(20),
                        "optimizer",
                        "gradient-descent");
        assertEquals(List.of(), ids(wide), "200 images at a time");
        MemoryNeed.Room small = new MemoryNeed.Room(GIGABYTE, GIGABYTE / 4);
        List<Warning> warnings = Precheck.warnings(wide, 0, small);
        assertEquals(List.of("memory"), warnings.stream().map(Warning::id).toList());
        Experiment halved = warnings.get(0).fix().change().apply(wide);
        assertEquals("784-5000-10", halved.network().shape());
        Experiment batch = set("layers", "dense 10000 relu", "batch-size", "200");
        Warning smaller =
                Precheck.warnings(batch, 0, new MemoryNeed.Room(GIGABYTE, 1_025_900_000)).get(0);
        assertEquals(64, smaller.fix().change().apply(batch).config().batchSize());
    }

    @Test
    void onlyLongRunsAreTriedOut() throws ReportedException {
        assertFalse(TrialRun.isWorthwhile(set()));
        assertTrue(TrialRun.isWorthwhile(set("epochs", "100000")));
    }

    @ParameterizedTest
    @CsvSource({"adam, 64", "gradient-descent, 64", "sgd, 1"})
    void aTrialTellsTheSpeed(String optimizer, String batch) throws ReportedException {
        String folder = System.getProperty("fude.test.dir", "target/test-home");
        NumericLibrary.load(Path.of(folder).toAbsolutePath().resolve("native"));
        Experiment experiment = set("optimizer", optimizer, "batch-size", batch, "threads", "1");
        assertTrue(TrialRun.imagesPerSecond(experiment) > 1);
    }
}
