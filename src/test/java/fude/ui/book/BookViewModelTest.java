package fude.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.Beginning;
import fude.lab.DataCatalog;
import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.session.RunRequest;
import fude.store.RunCardFile;
import fude.store.RunFolder;
import fude.store.Settings;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Intervention;
import fude.training.Trainer;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Runs;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Overlays.Companion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab book: runs that stay, are compared, repeated, deleted and brought back. */
class BookViewModelTest {
    private static final Experiment EXPERIMENT = Runs.experiment();
    private static final TrainingSnapshot FINISHED = Runs.trained(EXPERIMENT);

    @TempDir Path folder;

    private final Lab lab = Locked.lab();
    private final List<RunRequest> begun = new ArrayList<>();
    private final List<Message> news = new ArrayList<>();
    private final ObjectProperty<Message> library = new SimpleObjectProperty<>();

    private BookViewModel open() {
        return open(EXPERIMENT);
    }

    /** The book, in a lab where these settings are shown. */
    private BookViewModel open(Experiment experiment) {
        lab.session().begin(experiment);
        return new BookViewModel(
                lab,
                runs(),
                new DataCatalog(folder, folder.resolve("drawings.tsv")),
                new Language(Texts.ENGLISH),
                library,
                Runnable::run,
                Runnable::run,
                begun::add,
                news::add);
    }

    private RunFolder runs() {
        return new RunFolder(folder.resolve("runs"));
    }

    private static String words(Message message) {
        return Texts.ENGLISH.get(message);
    }

    private static RunWords rowWords() {
        return new RunWords(Texts.ENGLISH);
    }

    private static RunCard finished(String id, String parent, String... settings) {
        return Runs.card(id, parent, Runs.experiment(settings), FINISHED);
    }

    /** A run at some moment of its life. */
    private static RunCard at(RunCard card, TrainingStatus status, int epoch) {
        return new RunCard(
                card.id(),
                card.begun(),
                card.parent(),
                card.series(),
                card.beginning(),
                card.dataset(),
                card.checksum(),
                card.settings(),
                card.interventions(),
                card.machine(),
                new RunCard.Progress(
                        status, epoch, 0, card.progress().batchesPerEpoch(), 0, 1, null),
                card.curve(),
                card.exams(),
                card.note());
    }

    private void tell(RunCard card) {
        Locked.card(lab, card);
    }

    private List<Companion> companions() {
        return lab.overlays().companionsProperty().get();
    }

    @Test
    void theRunsOverTheChartAreThereAgainAtTheNextStart() {
        tell(null);
        BookViewModel book = open();
        for (String id : List.of("a", "b", "c")) {
            tell(finished(id, null));
            tell(null);
        }
        book.companions.tick(row(book, "b"), true);
        book.companions.pin(row(book, "a"), true);
        List<Settings.Overlay> kept = book.companions.keptProperty().get();
        List<String> before = shown();
        assertEquals(List.of("No. 2 0 false", "No. 1 1 true"), before);

        BookViewModel again = open();
        again.companions.bringBack(kept);
        assertEquals(before, shown());
        assertEquals(kept, again.companions.keptProperty().get());
        again.companions.tick(row(again, "b"), false);
        again.companions.tick(row(again, "a"), false);
        assertEquals(List.of(), again.companions.keptProperty().get());
    }

    private List<String> shown() {
        return companions().stream()
                .map(one -> one.name() + " " + one.color() + " " + one.pinned())
                .toList();
    }

    private static BookRow row(BookViewModel book, String id) {
        return book.book.find(id).orElseThrow();
    }

    @Test
    void runsThatAreNotReadYetStayAmongThoseToBeBroughtBack() {
        BookViewModel book = open();
        List<Settings.Overlay> kept = List.of(new Settings.Overlay("later", 3, true));
        book.companions.bringBack(kept);
        assertEquals(kept, book.companions.keptProperty().get());
        tell(finished("later", null));
        assertEquals(kept, book.companions.keptProperty().get());
        assertEquals(3, row(book, "later").color.get());
    }

    @Test
    void aLookAtTheTestImagesIsKnownAfterARestart() {
        Exam exam = new Exam(1, 0, 100, 97, 0.25, Double.NaN, 1);
        RunCard card = finished("a", null);
        open();
        tell(card.withExams(List.of(exam)));
        tell(null);
        assertEquals(List.of(exam), open().looks(card));
    }

    @Test
    void aRunHasTheNumberThatNoOtherWindowGaveBefore() throws ReportedException {
        BookViewModel book = open();
        RunCard theirs = finished("theirs", null);
        runs().write(new RunFolder.Kept(1, runs().file(1, "theirs"), theirs));
        tell(finished("ours", null));
        tell(null);
        tell(finished("next", null));
        assertEquals(List.of(3, 2), book.book.rows.stream().map(BookRow::number).toList());
        assertEquals(
                List.of("theirs", "ours", "next"),
                runs().read().runs().stream().map(run -> run.card().id()).toList());
    }

    @Test
    void aCardThatCanBeWrittenAgainIsNoProblemAnyMore() throws Exception {
        BookViewModel book = open();
        Path blocked = Files.createFile(folder.resolve("runs"));
        tell(finished("a", null));
        assertEquals("file.not-written", book.problem.get().key());
        Files.delete(blocked);
        book.note(book.book.rows.get(0), "again");
        assertNull(book.problem.get());
        assertEquals("again", runs().read().runs().get(0).card().note());
    }

    @Test
    void aCardSavedAtTheSecondTryIsNoProblemAnyMore() throws Exception {
        BookViewModel book = open();
        tell(finished("a", null));
        Path blocked = Files.createFile(folder.resolve("stick"));
        book.save(book.book.rows.get(0), blocked.resolve("a.json"));
        assertEquals("file.not-written", book.problem.get().key());
        Files.delete(blocked);
        book.save(book.book.rows.get(0), blocked.resolve("a.json"));
        assertNull(book.problem.get());
    }

    @Test
    void aRunThatHasLearnedIsARow() {
        BookViewModel book = open();
        assertEquals(0, book.book.rows.size());
        tell(finished("a", null));
        BookRow row = book.book.rows.get(0);
        assertEquals("No. 1", rowWords().number(row));
        assertEquals("finished", rowWords().status(row));
        assertTrue(rowWords().change(row).contains("128-64 · Adam 0.001"));
    }

    @Test
    void theNextRunStandsAboveWithWhatWasChanged() {
        BookViewModel book = open();
        tell(finished("a", null));
        tell(finished("b", "a", "batch-size", "32"));
        BookRow row = book.book.rows.get(0);
        assertEquals("No. 2", rowWords().number(row));
        assertEquals("Batch size 64 → 32", rowWords().change(row));
    }

    @Test
    void aRunThatWentOnFromAnEarlierMomentSaysSo() {
        BookViewModel book = open();
        tell(finished("a", null));
        RunCard b = finished("b", "a", "batch-size", "32");
        tell(begun(b, new Beginning("a", 1, 0)));
        assertEquals(
                "begun from No. 1, epoch 1 · Batch size 64 → 32",
                rowWords().change(book.book.rows.get(0)));
        tell(begun(finished("c", "b", "batch-size", "32"), new Beginning("gone", 0, 4)));
        assertEquals(
                "begun from another run, epoch 1, batch 4",
                rowWords().change(book.book.rows.get(0)));
    }

    private static RunCard begun(RunCard card, Beginning beginning) {
        return new RunCard(
                card.id(),
                card.begun(),
                card.parent(),
                card.series(),
                beginning,
                card.dataset(),
                card.checksum(),
                card.settings(),
                card.interventions(),
                card.machine(),
                card.progress(),
                card.curve(),
                card.exams(),
                card.note());
    }

    @Test
    void runsAreThereAtTheNextStart() {
        open();
        tell(finished("a", null));
        tell(finished("b", "a", "batch-size", "32"));
        tell(null);
        List<BookRow> rows = open().book.rows;
        assertEquals(List.of(2, 1), rows.stream().map(BookRow::number).toList());
        assertEquals("Batch size 64 → 32", rowWords().change(rows.get(0)));
    }

    @Test
    void aRunThatWasKilledIsCutOffUntilItGoesOnInItsRow() {
        open();
        RunCard card = finished("a", null);
        tell(at(card, TrainingStatus.RUNNING, 3));
        Locked.card(lab, null);

        BookViewModel book = open();
        BookRow row = book.book.rows.get(0);
        assertEquals("cut off", rowWords().status(row));
        tell(at(card, TrainingStatus.PAUSED, 3));
        assertEquals("stopped", rowWords().status(row));
        tell(at(card, TrainingStatus.PAUSED, 4));
        assertEquals(List.of(row), book.book.rows);
        assertEquals(4, row.epochs());
    }

    @Test
    void whatARunHasLearnedBeforeTheFolderIsReadJoinsTheRunsInIt() {
        open();
        tell(finished("a", null));
        tell(null);
        List<Runnable> waiting = new ArrayList<>();
        BookViewModel book =
                new BookViewModel(
                        lab,
                        runs(),
                        new DataCatalog(folder, folder.resolve("drawings.tsv")),
                        new Language(Texts.ENGLISH),
                        library,
                        Runnable::run,
                        waiting::add,
                        begun::add,
                        news::add);
        tell(finished("b", "a"));
        assertEquals(0, book.book.rows.size());
        waiting.get(0).run();
        assertEquals(List.of(2, 1), book.book.rows.stream().map(BookRow::number).toList());
        assertEquals("a", book.book.rows.get(0).parent.get().card().id());
    }

    @Test
    void aRunIsRepeatedWithAllThatWasSetByHand() {
        BookViewModel book = open();
        List<Intervention> script =
                List.of(new Intervention(0, 0, 0.001, 2), new Intervention(0, 3, 0.005, 2));
        tell(withScript(finished("a", null), script));
        book.repeat(book.book.rows.get(0));
        assertNull(book.problem.get());
        assertTrue(words(news.get(0)).startsWith("Repeats No. 1"));
        RunRequest request = begun.get(0);
        assertEquals("a", request.parent());
        assertEquals(script, request.script());
        assertEquals(0.001, request.experiment().config().learningRate());
        assertEquals(1, request.experiment().config().epochs());
    }

    private static RunCard withScript(RunCard card, List<Intervention> script) {
        return new RunCard(
                card.id(),
                card.begun(),
                card.parent(),
                card.series(),
                card.beginning(),
                card.dataset(),
                card.checksum(),
                card.settings(),
                script,
                card.machine(),
                card.progress(),
                card.curve(),
                card.exams(),
                card.note());
    }

    /** Through a file, as a card comes from another machine. */
    @Test
    void theRunOfACardFromElsewhereIsRepeatedToTheBit() throws ReportedException {
        Experiment experiment = Runs.experiment("epochs", "2");
        Trainer first =
                Runs.run(
                        experiment,
                        List.of(
                                new Intervention(0, 0, 0.001, 2),
                                new Intervention(0, 3, 0.005, 2)));
        Path file = folder.resolve("card.json");
        RunCardFile.write(file, Runs.card("a", null, experiment, first.snapshot()));

        BookViewModel book = open();
        book.open(file);
        assertNull(book.problem.get());
        RunRequest request = begun.get(0);
        Trainer second = Runs.run(request.experiment(), request.script());
        assertEquals(2, first.snapshot().interventions().size());
        assertEquals(first.snapshot().interventions(), second.snapshot().interventions());
        assertEquals(losses(first), losses(second));
        assertEquals(weights(first), weights(second));
    }

    private static List<Double> losses(Trainer of) {
        var curve = of.snapshot().curve();
        return IntStream.range(0, curve.points()).mapToObj(curve::trainingLoss).toList();
    }

    private static List<String> weights(Trainer of) {
        return of.model().state().stream().map(Arrays::toString).toList();
    }

    @Test
    void aRunThatIsRepeatedSaysWhetherItsFiguresAreTheSame() {
        BookViewModel book = open();
        tell(finished("a", null));
        tell(finished("b", "a"));
        assertEquals("Repeats No. 1: the same figures", rowWords().change(book.book.rows.get(0)));
        TrainingSnapshot other = Runs.trained(Runs.experiment("seed", "9"));
        tell(Runs.card("c", "a", EXPERIMENT, other));
        assertEquals(
                "Repeats No. 1: other figures from epoch 1 on",
                rowWords().change(book.book.rows.get(0)));
    }

    @Test
    void aRepetitionThatEndedSoonerSaysHowFarItsFiguresAreTheSame() {
        BookViewModel book = open();
        Experiment two = Runs.experiment("epochs", "2");
        tell(Runs.card("a", null, two, Runs.trained(two)));
        tell(Runs.card("b", "a", two, Runs.afterOneEpoch(two)));
        assertEquals(
                "Repeats No. 1: the same figures up to epoch 1",
                rowWords().change(book.book.rows.get(0)));
    }

    @Test
    void nothingIsRepeatedUntilTheNumericLibraryIsThere() {
        BookViewModel book = open();
        tell(finished("a", null));
        library.set(Message.of("library.loading"));
        book.repeat(book.book.rows.get(0));
        assertTrue(words(book.problem.get()).contains("numeric library"));
        assertEquals(List.of(), begun);
    }

    @Test
    void otherDataAreNamedBeforeTheyAreTakenForTheSame() {
        DatasetSplit fewer =
                new DatasetSplit(
                        Runs.DIGITS.name(),
                        Runs.DIGITS.training().first(100),
                        Runs.DIGITS.test(),
                        Optional.empty());
        BookViewModel book = open(Experiment.on(fewer));
        tell(finished("a", null));
        book.repeat(book.book.rows.get(0));
        assertTrue(words(book.problem.get()).contains("not the data"));
        assertEquals(1, begun.size());
    }

    @Test
    void aFileThatIsNoCardIsOneSentenceAndChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"format\": \"else\"}");
        BookViewModel book = open();
        book.open(file);
        assertTrue(words(book.problem.get()).contains("other.json"));
        assertEquals(List.of(), begun);
        assertEquals(EXPERIMENT, lab.shown());
        book.problem.set(null);
        assertNull(book.problem.get());
    }

    @Test
    void settingsAreTakenWithoutAStart() {
        BookViewModel book = open(Runs.experiment("seed", "8"));
        tell(finished("a", null, "seed", "7"));
        book.take(book.book.rows.get(0));
        assertEquals(7, lab.shown().config().seed());
        assertEquals(List.of(), begun);
        assertNull(lab.snapshot());
        assertTrue(words(news.get(0)).contains("settings of run 1"));
    }

    @Test
    void aTickedRunLiesOverTheChartUnlessItIsTheCurrentOne() {
        BookViewModel book = open();
        tell(finished("a", null));
        BookRow row = book.book.rows.get(0);
        book.companions.tick(row, true);
        assertEquals(List.of(), companions());
        tell(finished("b", "a"));
        tell(null);
        assertEquals(1, companions().size());
        assertEquals("No. 1", companions().get(0).name());
        book.companions.tick(row, false);
        assertEquals(List.of(), companions());
    }

    @Test
    void aRunKeepsItsColorWhileNoOtherTakesIt() {
        BookViewModel book = threeRuns();
        book.companions.tick(book.book.rows.get(1), true);
        book.companions.tick(book.book.rows.get(2), true);
        assertEquals(List.of(0, 1), companions().stream().map(Companion::color).toList());
        book.companions.tick(book.book.rows.get(1), false);
        book.companions.tick(book.book.rows.get(1), true);
        assertEquals(List.of(0, 1), companions().stream().map(Companion::color).toList());
        book.companions.tick(book.book.rows.get(1), false);
        book.companions.tick(book.book.rows.get(0), true);
        book.companions.tick(book.book.rows.get(1), true);
        assertEquals(List.of(0, 2, 1), companions().stream().map(Companion::color).toList());
    }

    private BookViewModel threeRuns() {
        BookViewModel book = open();
        for (String id : List.of("a", "b", "c")) {
            tell(finished(id, null));
        }
        tell(null);
        return book;
    }

    @Test
    void oneRunAtTheMostIsPinnedAndItIsTicked() {
        BookViewModel book = threeRuns();
        book.companions.pin(book.book.rows.get(0), true);
        book.companions.pin(book.book.rows.get(1), true);
        assertFalse(book.book.rows.get(0).pinned.get());
        assertEquals(List.of(false, true), companions().stream().map(Companion::pinned).toList());
        book.companions.tick(book.book.rows.get(1), false);
        assertFalse(book.book.rows.get(1).pinned.get());
    }

    @Test
    void aNoteIsOneLineAndIsKept() throws ReportedException {
        BookViewModel book = threeRuns();
        book.note(book.book.rows.get(2), " too\nfast ");
        assertEquals("too fast", runs().read().runs().get(0).card().note());
    }

    @Test
    void deletedRunsAreBroughtBackWithTheirNotes() throws ReportedException {
        BookViewModel book = threeRuns();
        BookRow row = book.book.rows.get(1);
        book.note(row, "too fast");
        book.companions.tick(row, true);
        book.delete(List.of(row));
        assertEquals(2, book.book.rows.size());
        assertEquals(List.of(), companions());
        assertEquals(1, runs().read().deleted().size());
        assertEquals(1, book.book.deleted.undoableProperty().get());
        book.book.undoDelete();
        assertEquals(List.of(3, 2, 1), book.book.rows.stream().map(BookRow::number).toList());
        assertEquals(0, book.book.deleted.undoableProperty().get());
        assertEquals("too fast", runs().read().runs().get(1).card().note());
    }

    @Test
    void aDeletedRunThatGoesOnStaysAwayAndGrowsOnceItIsBack() {
        BookViewModel book = open();
        RunCard card = finished("a", null);
        tell(at(card, TrainingStatus.RUNNING, 1));
        BookRow row = book.book.rows.get(0);
        book.delete(List.of(row));
        tell(at(card, TrainingStatus.RUNNING, 3));
        assertEquals(0, book.book.rows.size());
        book.book.undoDelete();
        assertEquals(List.of(row), book.book.rows);
        assertEquals("learning", rowWords().status(row));
        assertEquals(3, row.epochs());
        tell(at(card, TrainingStatus.RUNNING, 4));
        assertEquals(4, row.epochs());
    }

    @Test
    void aRunThatWasLeftWhileItWasDeletedLiesOverTheChartAgain() {
        BookViewModel book = open();
        tell(finished("a", null));
        BookRow row = book.book.rows.get(0);
        book.delete(List.of(row));
        tell(null);
        tell(finished("b", "a"));
        book.book.undoDelete();
        assertEquals(2, book.book.rows.size());
        book.companions.tick(row, true);
        assertEquals(1, companions().size());
    }
}
