package fude.ui.dataset.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.ink.DrawingLines;
import fude.ink.Stroke;
import fude.ink.StrokeSample;
import fude.lab.Experiment;
import fude.store.DrawingsFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.task.BackgroundTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDigitsViewModelTest {
    @TempDir Path folder;

    private final Lab lab = Locked.lab();
    private final List<String> news = new ArrayList<>();
    private final List<String> used = new ArrayList<>();
    private final BackgroundTask keeping = new BackgroundTask(Runnable::run);
    private Path file;
    private OwnDigitsViewModel model;

    @BeforeEach
    void begin() {
        file = folder.resolve("drawings.tsv");
        Learned.begin(lab);
        model = model(keeping);
    }

    private OwnDigitsViewModel model(BackgroundTask task) {
        return new OwnDigitsViewModel(
                lab,
                new DrawingsFile(file),
                task,
                Runnable::run,
                message -> news.add(Texts.ENGLISH.get(message)),
                used::add);
    }

    private static List<Stroke> drawn(double x) {
        return List.of(
                new Stroke(
                        List.of(
                                new Stroke.Point(x, 0.2),
                                new Stroke.Point(x + 0.1, 0.5),
                                new Stroke.Point(x, 0.8))));
    }

    private void keep(String label, double x) {
        model.keep(label, drawn(x), () -> {});
    }

    private List<String> labels() throws ReportedException {
        return DrawingLines.read(file).drawings().stream().map(StrokeSample::label).toList();
    }

    private OwnScore score() {
        return model.contentsProperty().get().score();
    }

    private static String words(Message message) {
        return Texts.ENGLISH.get(message);
    }

    @Test
    void aDrawingThatIsKeptIsInTheFileAndCounted() throws ReportedException {
        boolean[] kept = new boolean[1];
        model.keep("7", drawn(0.3), () -> kept[0] = true);
        assertTrue(kept[0]);
        assertEquals(List.of("Kept as 7. Digits of the class: 1."), news);
        keep("1", 0.5);
        assertEquals(List.of("7", "1"), labels());
        assertEquals(2, model.contentsProperty().get().size());
    }

    @Test
    void aKeyThatIsHeldKeepsADrawingOnce() throws ReportedException {
        Deque<Runnable> writing = new ArrayDeque<>();
        model = model(new BackgroundTask(writing::add));
        keep("7", 0.3);
        keep("7", 0.3);
        while (!writing.isEmpty()) {
            writing.remove().run();
        }
        assertEquals(List.of("7"), labels());
        model = model(keeping);
        keep("7", 0.3);
        assertEquals(List.of("7", "7"), labels(), "drawn once more");
    }

    @Test
    void aDrawingThatCannotBeKeptIsReported() throws IOException {
        Files.createDirectories(file);
        boolean[] kept = new boolean[1];
        model.keep("7", drawn(0.3), () -> kept[0] = true);
        assertFalse(kept[0]);
        String sentence = words(keeping.failureProperty().get());
        assertTrue(sentence.contains("drawings.tsv"), sentence);
        Files.delete(file);
        model.keep("7", drawn(0.3), () -> kept[0] = true);
        assertTrue(kept[0], "the same drawing, tried again");
    }

    @Test
    void theNetworkIsMeasuredOnThem() {
        keep("1", 0.3);
        keep("1", 0.5);
        keep("7", 0.4);
        assertNull(score(), "it has learned nothing");
        Learned.learn(lab);
        assertEquals(
                List.of("1", "7"), score().classes().stream().map(OwnScore.OfClass::name).toList());
        assertEquals(List.of(2, 1), score().classes().stream().map(OwnScore.OfClass::of).toList());
        assertEquals(3, score().of());
        int right =
                (int)
                        model.contentsProperty().get().drawings().stream()
                                .filter(drawing -> isReadRightly(drawing))
                                .count();
        assertEquals(right, score().right());
        assertFalse(score().learned());
        Learned.begin(lab);
        assertNull(score(), "the network began again");
    }

    private boolean isReadRightly(StrokeSample drawing) {
        OwnDigits digits = model.contentsProperty().get();
        int place = digits.drawings().indexOf(drawing);
        int answer = lab.classifier().orElseThrow().classify(digits.images().image(place)).label();
        return drawing.label().equals("" + answer);
    }

    @Test
    void theScoreCountsTheClassesThatTheNetworkKnowsAndSaysWhetherItLearnsFromThem() {
        keep("1", 0.3);
        keep("7", 0.5);
        Experiment all = lab.shown();
        Experiment some =
                all.withChoice(all.choice().withClasses(List.of("1", "4")))
                        .withData(((DatasetSplit) all.data()).withName("digits+drawings"));
        Runs.begin(lab, some);
        Locked.stands(lab, Runs.trained(some));
        assertEquals(1, score().of());
        assertEquals(List.of("1", "4"), score().known());
        assertTrue(score().learned());
    }

    @Test
    void theDrawingThatIsLookedAtIsCorrectedDeletedAndBroughtBack() throws ReportedException {
        keep("7", 0.3);
        model.picked.set(0);
        model.relabel("9");
        assertEquals(List.of("9"), labels());
        List<Stroke> strokes = model.pickedStrokes();
        assertEquals(0.3, strokes.get(0).points().get(0).x(), 1e-3);
        model.delete();
        assertEquals(List.of(), labels());
        assertEquals(-1, model.picked.get());
        assertNotNull(model.deletedProperty().get());
        model.restore();
        assertEquals(List.of("9"), labels());
        assertNull(model.deletedProperty().get());
    }

    @Test
    void theyAreThereAfterARestartAndGoFromMachineToMachine()
            throws IOException, ReportedException {
        Path elsewhere = folder.resolve(FileNames.possible("3組.tsv"));
        keep("7", 0.3);
        model.export(elsewhere);
        assertTrue(Files.exists(elsewhere));
        keep("2", 0.4);
        String other = "5\tother\t1,2 3,4\n";
        Files.writeString(elsewhere, Files.readString(elsewhere) + other);
        model = model(keeping);
        assertEquals(2, model.contentsProperty().get().size());
        model.merge(elsewhere);
        String merged = news.get(news.size() - 1);
        assertTrue(merged.startsWith("1 new drawings came from"), merged);
        assertEquals(List.of("7", "2", "5"), labels());
    }

    @Test
    void aBrokenLineOfAnotherMachineIsNamedAndNotMerged() throws IOException, ReportedException {
        Path elsewhere = folder.resolve("other.tsv");
        Files.writeString(elsewhere, "5\tother\t1,2 3,4\nA\tother\t1,2 3,4\n");
        model.merge(elsewhere);
        assertTrue(words(model.problem.get()).contains("line 2"));
        assertEquals(List.of("5"), labels());
    }

    @Test
    void aBrokenLineHidesNothingAndStaysWhenTheDrawingThatIsLookedAtIsDeleted() throws IOException {
        Files.writeString(file, "A\tw0\t1,2 oops\n1\tw1\t1,2 3,400\n7\tw2\t1,2 3,400\n");
        model = model(keeping);
        assertTrue(words(model.problem.get()).contains("line 1"));
        keep("3", 0.3);
        assertTrue(news.get(0).endsWith("Digits of the class: 3."), "" + news);
        model.picked.set(1);
        assertEquals("7", model.contentsProperty().get().drawings().get(1).label());
        model.delete();
        assertEquals(
                List.of("A", "1", "3"),
                Files.readAllLines(file).stream().map(line -> line.split("\t")[0]).toList());
        model.problem.set(null);
        assertNull(model.problem.get());
    }

    @Test
    void theyAreLearnedFromBesidesTheDataInUse() {
        model.learnFromThem();
        Experiment now = lab.shown();
        lab.session().begin(now.withData(((DatasetSplit) now.data()).withName("digits+drawings")));
        model.learnFromThem();
        lab.session().begin(now.withData(((DatasetSplit) now.data()).withName("drawings")));
        model.learnFromThem();
        assertEquals(List.of("digits+drawings", "digits+drawings", "drawings"), used);
    }
}
