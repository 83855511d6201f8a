package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Exam;
import fude.store.RunFolder.Contents;
import fude.store.RunFolder.Kept;
import fude.text.ReportedException;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir Path home;
    private RunFolder runs;

    @BeforeEach
    void open() {
        runs = new RunFolder(home.resolve("runs"));
    }

    private Kept keep(int number, String id) throws ReportedException {
        Kept kept = new Kept(number, runs.file(number, id), Cards.card(id));
        runs.write(kept);
        return kept;
    }

    private static List<Integer> numbers(Contents contents) {
        return contents.runs().stream().map(Kept::number).toList();
    }

    private static List<String> ids(List<Kept> runs) {
        return runs.stream().map(run -> run.card().id()).toList();
    }

    @Test
    void thereIsNothingBeforeTheFirstRun() throws ReportedException {
        Contents none = runs.read();
        assertEquals(new Contents(List.of(), List.of(), 1, List.of()), none);
    }

    @Test
    void runsAreFoundAgainByTheirNumbers() throws ReportedException {
        keep(12, "twelve");
        keep(2, "two");
        Contents contents = runs.read();
        assertEquals(List.of(2, 12), numbers(contents));
        assertEquals("two", contents.runs().get(0).card().id());
        assertEquals(13, contents.nextNumber());
    }

    @Test
    void aBrokenFileIsNamedAndHidesNoOther() throws Exception {
        keep(1, "one");
        Path half = runs.file(2, "two");
        String whole = Files.readString(runs.file(1, "one"));
        Files.writeString(half, whole.substring(0, whole.length() / 2));
        keep(3, "three");
        Contents contents = runs.read();
        assertEquals(List.of(1, 3), numbers(contents));
        assertEquals(1, contents.problems().size());
        String sentence = Texts.ENGLISH.get(contents.problems().get(0));
        assertTrue(sentence.contains(half.toString()), sentence);
        assertTrue(Files.exists(half));
    }

    @Test
    void whatIsDeletedComesBackAndKeepsItsNumber() throws ReportedException {
        keep(1, "one");
        Kept two = keep(2, "two");
        runs.delete(two);
        Contents without = runs.read();
        assertEquals(List.of(1), numbers(without));
        assertEquals(List.of("two"), ids(without.deleted()));
        assertEquals(two.file(), without.deleted().get(0).file());
        assertEquals(3, without.nextNumber());
        runs.restore(two.with(two.card().withNote("grown")));
        Contents again = runs.read();
        assertEquals(List.of(1, 2), numbers(again));
        assertEquals(List.of(), again.deleted());
        assertEquals("grown", again.runs().get(1).card().note());
    }

    @Test
    void cardsFromElsewhereGetNumbersOfTheirOwn() throws IOException, ReportedException {
        keep(4, "four");
        RunCardFile.write(home.resolve("runs/from a friend.json"), Cards.card("other"));
        Files.copy(runs.file(4, "four"), home.resolve("runs/z copy.json"));
        Contents contents = runs.read();
        assertEquals(List.of(4, 5), numbers(contents));
        assertEquals(6, contents.nextNumber());
        assertEquals("card.twice", contents.problems().get(0).key());
    }

    @Test
    void aNumberThatNobodyCouldSayIsNone() throws Exception {
        keep(3, "mine");
        RunCardFile.write(home.resolve("runs/999999999-far.json"), Cards.card("far"));
        assertEquals(List.of(3, 4), numbers(runs.read()));
    }

    @Test
    void cardsFromElsewhereKeepTheirNumbersWhateverIsRunNext() throws Exception {
        keep(3, "mine");
        RunCardFile.write(home.resolve("runs/0003-theirs.json"), Cards.card("theirs"));
        RunCardFile.write(home.resolve("runs/card.json"), Cards.card("named"));
        Contents contents = runs.read();
        assertEquals(List.of(3, 4, 5), numbers(contents));
        keep(contents.nextNumber(), "next");
        assertEquals(ids(contents.runs()), ids(runs.read().runs().subList(0, 3)));
        assertEquals(List.of(3, 4, 5, 6), numbers(runs.read()));
    }

    @Test
    void anExamThatAnotherProgramWroteIsNotOverwritten() throws ReportedException {
        Kept kept = keep(1, "one");
        Exam exam = new Exam(3, 1, 100, 98, 0.25, 4);
        runs.write(kept.with(kept.card().withExams(List.of(exam))));
        runs.write(kept);
        List<Exam> known = runs.read().runs().get(0).card().exams();
        assertEquals(2, known.size());
        assertTrue(known.contains(exam));
    }
}
