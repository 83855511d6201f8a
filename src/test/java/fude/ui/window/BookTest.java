package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.RunCard;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunFolder;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.book.BookFeature;
import fude.ui.training.models.ModelsFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab book: runs that stay, are laid side by side, and are repeated. */
class BookTest {
    @TempDir Path folder;
    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        home = new Home(Files.createDirectories(folder.resolve("home")));
        // The native library is unpacked once for all tests.
        LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits()).close();
    }

    private LabStage open(DatasetSplit data) {
        return open(home, data);
    }

    private LabStage open(Home of, DatasetSplit data) {
        LabStage lab = LabStage.open(of, FirstLightTest.ENGLISH, folder, data);
        lab.untilReady();
        lab.showTab("tab.book");
        return lab;
    }

    private static TrainingSnapshot snapshot(LabStage lab) {
        return lab.window().lab().snapshot();
    }

    private static TableView<?> table(LabStage lab) {
        return (TableView<?>) lab.window().scene().lookup("#book-table");
    }

    /** All words of a row, cell by cell; empty where it is not shown. */
    private static String row(LabStage lab, int place) {
        if (Platform.isFxApplicationThread()) {
            return words(lab, place);
        }
        String[] words = new String[1];
        lab.interact(() -> words[0] = words(lab, place));
        return words[0];
    }

    private static String words(LabStage lab, int place) {
        return table(lab).lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> row.getIndex() == place && !row.isEmpty())
                .findFirst()
                .map(BookTest::words)
                .orElse("");
    }

    private static String words(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("|"));
    }

    private static void press(LabStage lab, String id) {
        lab.interact(() -> lab.<Button>node(id).fire());
    }

    private static void select(LabStage lab, int place) {
        lab.interact(() -> table(lab).getSelectionModel().clearAndSelect(place));
    }

    private void untilWritten(LabStage lab, int cards) {
        RunFolder runs = new RunFolder(home.runs());
        lab.until(
                "cards of finished runs: " + cards,
                () ->
                        runs.read().runs().stream()
                                        .map(run -> run.card().progress().status())
                                        .filter(TrainingStatus.FINISHED::equals)
                                        .count()
                                == cards);
    }

    @Test
    void aRunBecomesARowAndIsThereAtTheNextStart() {
        try (LabStage lab = open(Samples.digits())) {
            assertEquals(0, table(lab).getItems().size());
            lab.enter("epochs", "1");
            lab.train();
            lab.until("a row", () -> row(lab, 0).contains("finished"));
            assertTrue(row(lab, 0).contains("No. 1"), row(lab, 0));
            assertTrue(row(lab, 0).contains("128-64 · Adam 0.001"), row(lab, 0));
            lab.enter("batch-size", "32");
            lab.click("start-anew");
            lab.untilReady();
            lab.train();
            lab.until("another row", () -> row(lab, 0).contains("No. 2"));
            assertTrue(row(lab, 0).contains("Batch size 64 → 32|"), row(lab, 0));
            untilWritten(lab, 2);
        }
        try (LabStage lab = open(null)) {
            lab.until("both", () -> table(lab).getItems().size() == 2);
            assertTrue(row(lab, 0).contains("Batch size 64 → 32"), row(lab, 0));
            assertTrue(row(lab, 1).contains("No. 1"), row(lab, 1));
        }
    }

    /** The folder as it was at some moment is what a kill leaves. */
    @Test
    void aRunThatWasKilledIsThereAndItsRowGrowsWhenItGoesOn() throws IOException {
        Home killed = new Home(folder.resolve("killed"));
        try (LabStage lab = open(null)) {
            lab.enter("epochs", "100000");
            lab.click("play");
            lab.until("kept", () -> Files.exists(home.lastModel()));
            copy(home.path(), killed.path());
        }
        try (LabStage lab = open(killed, Samples.digits())) {
            lab.until("the row", () -> table(lab).getItems().size() == 1);
            assertTrue(row(lab, 0).contains("cut off"), row(lab, 0));
        }
        try (LabStage lab = open(killed, null)) {
            lab.until("it goes on", () -> row(lab, 0).contains("stopped"));
            int epoch = snapshot(lab).epoch();
            assertTrue(snapshot(lab).isTrained());
            lab.interact(() -> lab.window().training().step(true));
            lab.until("an epoch more", () -> snapshot(lab).epoch() == epoch + 1);
            lab.until(
                    "the same row",
                    () -> row(lab, 0).contains(String.format(Locale.ENGLISH, "|%,d\n", epoch + 1)));
            assertEquals(1, table(lab).getItems().size());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".tmp")).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<String> weights(LabStage lab, Path file) throws ReportedException {
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> Files.exists(file));
        return ModelFile.read(file).state().stream().map(Arrays::toString).toList();
    }

    private static List<Double> losses(LearningCurve curve) {
        return IntStream.range(0, curve.points()).mapToObj(curve::trainingLoss).toList();
    }

    /** Three batches, another rate, two epochs in all, and two more. */
    private static void steer(LabStage lab) {
        lab.enter("epochs", "2");
        for (int i = 1; i <= 3; i++) {
            int batches = i;
            lab.interact(() -> lab.window().training().step(false));
            lab.until(
                    "a batch",
                    () ->
                            snapshot(lab).batch() == batches
                                    && !lab.window().training().runningProperty().get());
        }
        lab.enter("learning-rate", "0.005");
        lab.train();
        lab.train();
        assertEquals(4, snapshot(lab).epoch());
    }

    @Test
    void aCardThatIsDroppedRepeatsTheRunToTheBit() throws Exception {
        Path card;
        List<String> weights;
        TrainingSnapshot before;
        try (LabStage lab = open(Samples.digits())) {
            steer(lab);
            before = snapshot(lab);
            weights = weights(lab, folder.resolve("one.fude"));
            untilWritten(lab, 1);
            card = new RunFolder(home.runs()).read().runs().get(0).file();
        }
        assertEquals(
                List.of(0.001, 0.005, 0.005),
                before.interventions().stream().map(Intervention::learningRate).toList());
        Home other = new Home(folder.resolve("other"));
        try (LabStage lab = open(other, Samples.digits())) {
            lab.interact(() -> lab.window().feature(BookFeature.class).model().open(card));
            lab.until(
                    "repeated",
                    () ->
                            snapshot(lab) != null
                                    && snapshot(lab).status() == TrainingStatus.FINISHED
                                    && !lab.window().training().runningProperty().get());
            TrainingSnapshot after = snapshot(lab);
            assertEquals(before.interventions(), after.interventions());
            assertEquals(losses(before.curve()), losses(after.curve()));
            assertEquals(weights, weights(lab, folder.resolve("other.fude")));
            assertFalse(lab.isShown("book-problem"));
            assertEquals("Epoch 4 / 4", lab.text("epoch"));
            assertEquals("0.005", lab.<TextInputControl>node("learning-rate").getText());
            assertEquals("2", lab.<TextInputControl>node("epochs").getText());
        }
    }

    @Test
    void aRunThatIsRepeatedSaysSoAndFollowsTheHandAgain() {
        try (LabStage lab = open(Samples.digits())) {
            steer(lab);
            List<Double> losses = losses(snapshot(lab).curve());
            press(lab, "book-repeat");
            lab.until(
                    "repeated",
                    () ->
                            table(lab).getItems().size() == 2
                                    && row(lab, 0).contains("Repeats No. 1: the same figures")
                                    && row(lab, 0).contains("finished"));
            assertEquals(losses, losses(snapshot(lab).curve()));
            lab.until("at rest", () -> !lab.window().training().runningProperty().get());
            lab.train();
            assertEquals(6, snapshot(lab).epoch());
            assertEquals("Epoch 6 / 6", lab.text("epoch"));
        }
    }

    @Test
    void otherDataAreNamedBeforeTheyAreTakenForTheSame() {
        DatasetSplit digits = Samples.digits();
        try (LabStage lab = open(digits)) {
            lab.enter("epochs", "1");
            lab.train();
            untilWritten(lab, 1);
        }
        DatasetSplit fewer =
                new DatasetSplit(digits.name(), digits.training().first(100), digits.test());
        try (LabStage lab = open(fewer)) {
            lab.until("the row", () -> table(lab).getItems().size() == 1);
            press(lab, "book-repeat");
            lab.until("said", () -> lab.isShown("book-problem"));
            assertTrue(lab.text("book-problem").contains("not the data"));
        }
    }

    @Test
    void aFileThatIsNoCardIsOneSentenceAndChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"format\": \"else\"}");
        try (LabStage lab = open(Samples.digits())) {
            TrainingSnapshot before = snapshot(lab);
            lab.interact(() -> lab.window().feature(BookFeature.class).model().open(file));
            lab.until("said", () -> lab.text("book-problem").contains("other.json"));
            assertEquals(before, snapshot(lab));
            lab.click("book-problem-way-out");
            assertFalse(lab.isShown("book-problem"));
        }
    }

    @Test
    void runsAreTickedPinnedWrittenAboutDeletedAndBroughtBackByKeys() {
        try (LabStage lab = open(Samples.digits())) {
            lab.enter("epochs", "1");
            lab.train();
            lab.click("reset");
            lab.untilReady();
            lab.train();
            lab.until("two rows", () -> table(lab).getItems().size() == 2);
            var companions = lab.window().lab().overlays().companionsProperty();
            lab.interact(table(lab)::requestFocus);
            select(lab, 1);
            lab.robot().push(KeyCode.ENTER);
            assertEquals("No. 1", companions.get().get(0).name());
            int color = companions.get().get(0).color();
            lab.robot().push(KeyCode.P);
            assertTrue(companions.get().get(0).pinned());
            assertTrue(row(lab, 1).contains("★ No. 1"), row(lab, 1));
            assertTrue(lab.<CheckBox>node("tick-1").isSelected());
            lab.robot().push(KeyCode.ENTER);
            assertEquals(List.of(), companions.get());
            lab.robot().push(KeyCode.ENTER);
            assertEquals(color, companions.get().get(0).color());

            lab.robot().push(KeyCode.F2);
            lab.robot().write("too fasp").push(KeyCode.BACK_SPACE).write("t").push(KeyCode.ENTER);
            assertFalse(companions.get().get(0).pinned(), "P is a letter of the note");
            assertEquals(2, table(lab).getItems().size());
            lab.robot().push(KeyCode.DELETE);
            assertEquals(1, table(lab).getItems().size());
            assertEquals(List.of(), companions.get());
            RunFolder runs = new RunFolder(home.runs());
            lab.until("gone", () -> runs.read().deleted().size() == 1);
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(2, table(lab).getItems().size());
            lab.until(
                    "back with its note",
                    () ->
                            runs.read().runs().size() == 2
                                    && runs.read().runs().get(0).card().note().equals("too fast"));
        }
    }

    @Test
    void aDeletedRunThatGoesOnStaysAway() {
        try (LabStage lab = open(Samples.digits())) {
            lab.enter("epochs", "100000");
            lab.click("play");
            lab.until("a row", () -> table(lab).getItems().size() == 1);
            press(lab, "book-delete");
            int then = snapshot(lab).epoch();
            lab.until("it goes on", () -> snapshot(lab).epoch() > then + 1);
            assertEquals(0, table(lab).getItems().size());
            press(lab, "book-undo");
            assertEquals(1, table(lab).getItems().size());
            lab.until("it grows", () -> row(lab, 0).contains("learning"));
        }
    }

    @Test
    void aRunThatWasDeletedAndLeftComesBackAsOneThatWasLeft() {
        try (LabStage lab = open(Samples.digits())) {
            lab.enter("epochs", "1");
            lab.train();
            lab.until("a row", () -> table(lab).getItems().size() == 1);
            press(lab, "book-delete");
            lab.click("reset");
            lab.untilReady();
            lab.train();
            press(lab, "book-undo");
            assertEquals(2, table(lab).getItems().size());
            lab.interact(table(lab)::requestFocus);
            select(lab, 1);
            lab.robot().push(KeyCode.ENTER);
            var companions = lab.window().lab().overlays().companionsProperty();
            assertEquals(1, companions.get().size(), "it lies over the chart again");
        }
    }

    @Test
    void settingsAreTakenWithoutAStart() {
        try (LabStage lab = open(Samples.digits())) {
            lab.enter("epochs", "1");
            lab.enter("seed", "7");
            lab.train();
            lab.enter("seed", "8");
            lab.click("start-anew");
            lab.untilReady();
            lab.interact(() -> table(lab).getSelectionModel().clearAndSelect(0));
            press(lab, "book-take");
            lab.until("taken", () -> lab.<TextInputControl>node("seed").getText().equals("7"));
            assertFalse(snapshot(lab) != null && snapshot(lab).isTrained());
        }
    }

    @Test
    void aThousandRunsAreCellsOnlyWhereTheyAreSeen() throws ReportedException {
        RunFolder runs = new RunFolder(home.runs());
        RunCard one;
        try (LabStage lab = open(Samples.digits())) {
            lab.enter("epochs", "1");
            lab.train();
            untilWritten(lab, 1);
            one = runs.read().runs().get(0).card();
        }
        for (int i = 2; i <= 1000; i++) {
            runs.write(new RunFolder.Kept(i, runs.file(i, "run-" + i), numbered(one, i)));
        }
        try (LabStage lab = open(Samples.digits())) {
            lab.until("all", () -> table(lab).getItems().size() == 1000);
            lab.interact(() -> table(lab).scrollTo(500));
            lab.until("shown", () -> !lab.robot().lookup("#tick-499").queryAll().isEmpty());
            int cells = lab.robot().lookup("#book-table .table-row-cell").queryAll().size();
            assertTrue(cells < 40, "rows with cells: " + cells);
            assertTrue(row(lab, 501).contains("No. 499"), row(lab, 501));
        }
    }

    private static RunCard numbered(RunCard card, int number) {
        return new RunCard(
                "run-" + number,
                Instant.EPOCH.plusSeconds(number),
                null,
                null,
                card.dataset(),
                card.checksum(),
                card.settings(),
                card.interventions(),
                card.machine(),
                card.progress(),
                card.curve(),
                List.of(),
                "");
    }
}
