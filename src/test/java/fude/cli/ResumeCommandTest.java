package fude.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.idx.IdxFiles;
import fude.lab.SavedRun;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Checkpoint;
import fude.training.kept.KeptMoments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fude train --resume}: a run of four epochs, in one go and in two halves. */
class ResumeCommandTest {
    @TempDir private static Path folder;
    private static Path half;
    private static Path whole;
    private static Shell inOneGo;

    @BeforeAll
    static void train() throws IOException {
        Path data = IdxFiles.write(folder.resolve("small data"), 300, 100, 28);
        half = folder.resolve("half.fude");
        whole = folder.resolve("whole.fude");
        inOneGo = begin(data, "--epochs", 4, "--save", whole);
        assertEquals(0, inOneGo.code(), inOneGo.err());
        assertEquals(0, begin(data, "--epochs", 2, "--save", half).code());
    }

    private static Shell begin(Path data, Object... options) {
        List<Object> start =
                List.of(
                        "train",
                        "--dataset",
                        data,
                        "--layers",
                        "dense 8 relu, batchnorm, dropout 0.1",
                        "--averaging",
                        1,
                        "--threads",
                        1);
        return run(Stream.concat(start.stream(), Stream.of(options)).toArray());
    }

    private static Shell run(Object... words) {
        return Shell.run(Texts.ENGLISH, words);
    }

    @Test
    void theSecondHalfIsThatOfTheWhole() throws ReportedException, IOException {
        Path save = folder.resolve("second.fude");
        Path history = folder.resolve("second.csv");
        Shell second =
                run("train", "--resume", half, "--epochs", 4, "--save", save, "--history", history);
        assertEquals("", second.complaints());
        assertEquals(0, second.code());
        assertEquals(3, second.lines().size(), second.out());
        assertEquals(withoutTime(inOneGo.lines().get(2)), withoutTime(second.lines().get(0)));
        assertEquals(withoutTime(inOneGo.lines().get(3)), withoutTime(second.lines().get(1)));
        assertTrue(second.lines().get(2).startsWith("Training time: "), second.out());
        List<float[]> expected = ModelFile.read(whole).state();
        List<float[]> actual = ModelFile.read(save).state();
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i));
        }
        assertEquals(5, Files.readAllLines(history).size());
    }

    private static String withoutTime(String line) {
        return line.replaceAll(" \\(.*", "");
    }

    @Test
    void itGoesToTheTargetAndAtTheRateThatItHad() throws ReportedException {
        ModelFile.Contents contents = ModelFile.readAll(half);
        SavedRun run = contents.run().orElseThrow();
        Checkpoint at = run.checkpoint();
        Checkpoint changed =
                new Checkpoint(
                        at.data(),
                        at.epoch(),
                        at.batch(),
                        3,
                        0.02,
                        at.threads(),
                        at.seconds(),
                        at.fineTunings(),
                        at.interventions(),
                        at.weights(),
                        at.optimizer(),
                        at.curve(),
                        at.best(),
                        at.average());
        Path file = folder.resolve("changed.fude");
        SavedRun saved =
                new SavedRun(
                        null,
                        null,
                        run.dataset(),
                        run.settings(),
                        List.of(),
                        changed,
                        KeptMoments.NONE);
        ModelFile.write(file, contents.model(), saved);
        Shell asItWas = run("train", "--resume", file);
        assertEquals(2, asItWas.lines().size(), asItWas.err());
        Shell named = run("train", "--resume", half, "--epochs", 3, "--learning-rate", 0.02);
        assertEquals(withoutTime(named.lines().get(0)), withoutTime(asItWas.lines().get(0)));
        Shell other = run("train", "--resume", file, "--learning-rate", 0.5, "--epochs", 4);
        assertEquals(3, other.lines().size(), other.err());
        String atItsOwnRate = withoutTime(asItWas.lines().get(0));
        assertTrue(!withoutTime(other.lines().get(0)).equals(atItsOwnRate), atItsOwnRate);
    }

    @Test
    void aRunThatIsFinishedSaysSoAndIsSavedAgain() throws ReportedException {
        for (Object[] target : new Object[][] {{}, {"--epochs", 1}}) {
            Path again = folder.resolve("again.fude");
            Stream<Object> words = Stream.of("train", "--resume", half, "--save", again);
            Shell shell = run(Stream.concat(words, Stream.of(target)).toArray());
            assertEquals(0, shell.code(), shell.err());
            assertEquals(1, shell.complaints().lines().count(), shell.err());
            assertTrue(shell.err().contains("epoch 2"), shell.err());
            assertEquals(1, shell.lines().size(), shell.out());
            assertEquals(2, ModelFile.readRun(again).checkpoint().epoch());
        }
    }

    @Test
    void whatCannotBeGoneOnWithIsSaid() throws IOException, ReportedException {
        Path alone = folder.resolve("alone.fude");
        ModelFile.write(alone, ModelFile.read(half), null);
        assertFailed(alone.toString(), "train", "--resume", alone);
        Path none = folder.resolve("none.fude");
        assertFailed(none.toString(), "train", "--resume", none);
        Path other = IdxFiles.write(folder.resolve("other"), 20, 10, 10);
        Object[] elsewhere = {"train", "--resume", half, "--epochs", 3, "--dataset", other};
        assertFailed("not the data", elsewhere);
    }

    private static void assertFailed(String part, Object... words) {
        Shell shell = run(words);
        assertEquals(1, shell.code(), shell.err());
        assertEquals("", shell.out());
        assertEquals(1, shell.complaints().lines().count(), shell.err());
        assertTrue(shell.err().contains(part), shell.err());
    }
}
