package fude.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.idx.IdxFiles;
import fude.lab.Exam;
import fude.lab.RunCard;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunCardFile;
import fude.store.RunFolder;
import fude.store.RunFolder.Contents;
import fude.store.RunFolder.Kept;
import fude.text.ReportedException;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fude evaluate} on a network whose settings were chosen on validation images. */
class ExamCommandTest {
    @TempDir private static Path folder;
    private static Path other;
    private static Path validated;
    private static Path measured;
    private static Path card;

    private final RunFolder runs = new RunFolder(new Home(Shell.home()).runs());
    private Path data;
    private int before;

    @BeforeAll
    static void train() throws IOException {
        Path small = IdxFiles.write(folder.resolve("small"), 300, 100, 28);
        other = IdxFiles.write(folder.resolve("other"), 300, 100, 28);
        validated = folder.resolve("validated.fude");
        measured = folder.resolve("measured.fude");
        card = folder.resolve("card.json");
        train(small, "--save", validated, "--validation", 20, "--card", card);
        train(small, "--save", measured);
    }

    private static void train(Path data, Object... options) {
        Object[] words = new Object[options.length + 7];
        Object[] start = {"train", "--dataset", data, "--layers", "dense 8 relu", "--epochs", 1};
        System.arraycopy(start, 0, words, 0, 7);
        System.arraycopy(options, 0, words, 7, options.length);
        Shell shell = Shell.run(Texts.ENGLISH, words);
        assertEquals(0, shell.code(), shell.err());
    }

    @BeforeEach
    void count() throws ReportedException {
        data = folder.resolve("small");
        before = openings();
    }

    private static Shell evaluate(Path model, Path data) {
        Shell shell = Shell.run(Texts.ENGLISH, "evaluate", model, "--dataset", data);
        assertEquals(0, shell.code(), shell.err());
        return shell;
    }

    private int openings() throws ReportedException {
        Contents contents = runs.read();
        return RunCard.openings(contents.runs().stream().map(Kept::card), "" + data)
                + RunCard.openings(contents.deleted().stream().map(Kept::card), "" + data);
    }

    private List<Kept> cards() throws ReportedException {
        String id = RunCardFile.read(card).id();
        return runs.read().runs().stream().filter(run -> run.card().id().equals(id)).toList();
    }

    @Test
    void eachLookIsCountedOnTheCardOfTheRun() throws ReportedException {
        Shell shell = evaluate(validated, data);
        assertTrue(shell.err().contains("look no. " + (before + 1)), shell.err());
        evaluate(validated, folder.resolve("other/../small"));
        assertEquals(before + 2, openings());
        Kept kept = cards().get(0);
        Exam last = kept.card().exams().get(kept.card().exams().size() - 1);
        assertEquals(before + 2, last.opening());
        assertEquals(100, last.images());
        assertEquals(1, last.epoch());
        assertTrue(shell.out().contains("(" + last.right() + " of 100)"), shell.out());
        assertEquals(RunCardFile.read(card).checksum(), kept.card().checksum());
        assertEquals(RunCardFile.read(card).settings(), kept.card().settings());
    }

    @Test
    void looksAtADeletedRunCount() throws ReportedException {
        evaluate(validated, data);
        Kept kept = cards().get(0);
        runs.delete(kept);
        evaluate(validated, data);
        assertEquals(List.of(), cards(), "it stays deleted");
        assertEquals(before + 2, openings());
        runs.restore(kept);
        assertEquals(before + 2, openings(), "restoring an older copy loses no look");
    }

    @Test
    void aRunWithoutACardIsFoundAgain() throws ReportedException {
        Path saved = folder.resolve("without card.fude");
        train(data, "--save", saved, "--validation", 30);
        int rows = runs.read().runs().size();
        evaluate(saved, data);
        evaluate(saved, data);
        assertEquals(rows + 1, runs.read().runs().size());
        assertEquals(List.of(), runs.read().problems());
        assertEquals(before + 2, openings());
        assertNull(ModelFile.readRun(saved).id(), "the model file stays as it is");
    }

    @Test
    void otherImagesAndOtherRunsAreNoLook() throws ReportedException {
        assertEquals("", evaluate(validated, other).complaints());
        assertEquals("", evaluate(measured, data).complaints());
        assertEquals(before, openings());
    }
}
