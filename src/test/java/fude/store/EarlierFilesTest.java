package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.ink.Stroke;
import fude.ink.StrokeSample;
import fude.lab.Exam;
import fude.lab.RunCard;
import fude.text.ReportedException;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards, curves, drawings and settings of version 0.1.0 are read and written as they were. */
class EarlierFilesTest {
    @TempDir private Path folder;

    @Test
    void aCardSaysWhatItSaid() throws ReportedException {
        RunCard card = RunCardFile.read(Earlier.file("adam.json"));
        assertEquals("id-of-adam", card.id());
        assertEquals(Instant.parse("2026-11-28T08:30:00Z"), card.begun());
        assertEquals("the-parent", card.parent());
        assertEquals("the-series", card.series());
        assertEquals(2301500701L, card.checksum());
        assertEquals(Earlier.adamSettings(), card.settings());
        assertEquals(Earlier.adamInterventions(), card.interventions());
        assertEquals("ecc5336c", card.machine().kernel());
        assertEquals(TrainingStatus.FINISHED, card.progress().status());
        assertEquals(4, card.progress().epoch());
        assertEquals(8, card.progress().batchesPerEpoch());
        assertEquals(1, card.progress().fineTunings());
        assertEquals(
                List.of(
                        new Exam(2, 0, 100, 61, 1.125, Double.NaN, 3),
                        new Exam(4, 0, 100, 97, 0.1 / 3, Double.NaN, 4)),
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

    @Test
    void drawingsAreTheStrokesThatTheyWere() throws ReportedException {
        List<StrokeSample> drawings =
                new DrawingsFile(Earlier.file("drawings.tsv")).read().drawings();
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
            Files.copy(Earlier.file(name), folder.resolve(name));
        }
        DrawingsFile file = new DrawingsFile(folder.resolve("drawings.tsv"));
        StrokeSample deleted =
                new DrawingsFile(Earlier.file("drawings.tsv.rest")).read().drawings().get(0);
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
                new Settings(
                        1, "ja", true, 1.5, 1440.5, 900, 300, 310.25, null, null, null, true, true,
                        false, List.of(), null),
                Settings.read(Earlier.file("settings.json")));
        assertEquals(
                Settings.DEFAULT.withSize(1280, 800),
                Settings.read(Earlier.file("settings-first-start.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "adamw", "nesterov"})
    void aCardIsWrittenAsItWas(String name) throws IOException, ReportedException {
        Path again = folder.resolve("again.json");
        RunCardFile.write(again, RunCardFile.read(Earlier.file(name + ".json")));
        assertSame(Earlier.file(name + ".json"), again);
    }

    @Test
    void aCurveIsWrittenAsItWas() throws IOException, ReportedException {
        Path again = folder.resolve("again.csv");
        History.write(again, RunCardFile.read(Earlier.file("adam.json")).curve());
        assertSame(Earlier.file("adam.csv"), again);
        assertEquals(
                "epoch,train_loss,test_loss,test_accuracy,seconds",
                Files.readAllLines(again).get(0));
    }

    @Test
    void drawingsAreWrittenAsTheyWere() throws IOException, ReportedException {
        DrawingsFile again = new DrawingsFile(folder.resolve("again.tsv"));
        for (StrokeSample drawing :
                new DrawingsFile(Earlier.file("drawings.tsv")).read().drawings()) {
            again.append(drawing);
        }
        assertSame(Earlier.file("drawings.tsv"), folder.resolve("again.tsv"));
    }

    private static void assertSame(Path expected, Path actual) throws IOException {
        assertEquals(Files.readString(expected), Files.readString(actual));
    }
}
