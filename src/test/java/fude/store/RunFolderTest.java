package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Exam;
import fude.store.RunFolder.Contents;
import fude.store.RunFolder.Kept;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        return runs.write(new Kept(number, runs.file(number, id), Cards.card(id)));
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
    void aHugeFileIsNamedAndHidesNoOther() throws Exception {
        keep(1, "one");
        Path huge = runs.file(2, "two");
        Files.writeString(huge, "[" + "{},".repeat(2_000_000));
        Path deep = runs.file(3, "three");
        Files.writeString(deep, "[".repeat(1 << 20));
        keep(4, "four");
        Contents contents = runs.read();
        assertEquals(List.of(1, 4), numbers(contents));
        assertEquals(
                List.of(Message.of("card.too-large", huge), Message.of("model.damaged", deep)),
                contents.problems());
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
        Exam exam = new Exam(3, 1, 100, 98, 0.25, Double.NaN, 4);
        runs.write(kept.with(kept.card().withExams(List.of(exam))));
        runs.write(kept);
        List<Exam> known = runs.read().runs().get(0).card().exams();
        assertEquals(2, known.size());
        assertTrue(known.contains(exam));
    }

    @Test
    void twoProgramsGiveDifferentNumbersToDifferentRuns() throws ReportedException {
        RunFolder other = new RunFolder(home.resolve("runs"));
        Kept one = runs.write(new Kept(1, runs.file(1, "one"), Cards.card("one")));
        Kept two = other.write(new Kept(1, other.file(1, "two"), Cards.card("two")));
        assertEquals(List.of(1, 2), List.of(one.number(), two.number()));
        assertEquals(runs.file(2, "two"), two.file());
        assertEquals(List.of("one", "two"), ids(runs.read().runs()));
        runs.delete(two);
        assertEquals(3, keep(2, "three").number(), "a deleted run keeps its number");
    }

    @Test
    void aCardGrowsWhereItIsWhateverNumberItWasToHave() throws ReportedException {
        keep(1, "one");
        Kept wanted = new Kept(1, runs.file(1, "two"), Cards.card("two"));
        runs.write(wanted);
        runs.write(wanted.with(wanted.card().withNote("grown")));
        assertEquals(List.of(1, 2), numbers(runs.read()));
        assertEquals("grown", runs.read().runs().get(1).card().note());
        runs.delete(wanted);
        assertEquals(List.of("two"), ids(runs.read().deleted()));
        runs.write(runs.asDeleted(wanted));
        assertEquals(List.of("one"), ids(runs.read().runs()));
        runs.restore(wanted);
        assertEquals(List.of(1, 2), numbers(runs.read()));
    }

    @Test
    void aRunThatAThirdProgramNumberedAnewStaysOneRun() throws ReportedException {
        keep(1, "one");
        RunCardFile.write(runs.file(1, "two"), Cards.card("two"));
        Kept known = new Kept(1, runs.file(1, "two"), Cards.card("two"));
        assertEquals(List.of(1, 2), numbers(new RunFolder(home.resolve("runs")).read()));
        runs.write(known.with(known.card().withNote("newer")));
        Contents third = runs.read();
        assertEquals(List.of(), third.problems());
        assertEquals(List.of(1, 2), numbers(third));
        assertEquals("newer", third.runs().get(1).card().note());
    }

    @Test
    void programsThatWriteAtTheSameTimeShareTheNumbersOut() throws Exception {
        List<Thread> programs = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            programs.add(new Thread(() -> keepTen(name)));
        }
        programs.forEach(Thread::start);
        for (Thread program : programs) {
            program.join();
        }
        assertEquals(IntStream.rangeClosed(1, 30).boxed().toList(), numbers(runs.read()));
        assertEquals(31, runs.read().nextNumber());
    }

    private void keepTen(String name) {
        RunFolder folder = new RunFolder(home.resolve("runs"));
        for (int i = 0; i < 10; i++) {
            String id = name + i;
            try {
                folder.write(new Kept(1, folder.file(1, id), Cards.card(id)));
            } catch (ReportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aCardThatCannotBeReadIsNotOverwritten() throws Exception {
        Kept one = keep(1, "one");
        Files.writeString(one.file(), "half a card");
        runs.write(one);
        Path aside = home.resolve("runs/0001-one-unopened.json");
        assertEquals("half a card", Files.readString(aside));
        Files.writeString(one.file(), "half a card more");
        runs.write(one);
        Path next = home.resolve("runs/0001-one-unopened-2.json");
        assertEquals("half a card more", Files.readString(next));
        assertEquals(List.of("one"), ids(runs.read().runs()));
        assertEquals(2, runs.read().problems().size());
    }
}
