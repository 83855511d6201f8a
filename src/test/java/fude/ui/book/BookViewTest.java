package fude.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.store.RunFolder;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Overlays.Companion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of runs and its keys. */
class BookViewTest {
    private static final Experiment EXPERIMENT = Runs.experiment();
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);

    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();

    @AfterEach
    void close() {
        stage.stop();
    }

    private RunFolder runs() {
        return new RunFolder(folder);
    }

    /** A book of runs that are over. */
    private void open(int count) throws Exception {
        RunCard card = Runs.card("run-1", null, EXPERIMENT, TRAINED);
        Path first = runs().file(1, card.id());
        runs().write(new RunFolder.Kept(1, first, card));
        String text = Files.readString(first);
        for (int number = 2; number <= count; number++) {
            String id = "run-" + number;
            Files.writeString(runs().file(number, id), text.replace("run-1", id));
        }
        stage.interact(() -> lab.session().begin(EXPERIMENT));
        stage.interact(() -> stage.show(view(), 900, 400));
        stage.until("all", () -> table().getItems().size() == count);
    }

    private BookView view() {
        Language language = new Language(Texts.ENGLISH);
        BookViewModel model =
                new BookViewModel(
                        lab,
                        runs(),
                        new DataCatalog(folder, folder.resolve("drawings.tsv")),
                        language,
                        new SimpleObjectProperty<>(),
                        Runnable::run,
                        Runnable::run,
                        request -> {},
                        news -> {});
        return new BookView(
                model,
                language,
                new Appearance(),
                new FileDialog(language, () -> null),
                table -> {});
    }

    private TableView<?> table() {
        return stage.node("book-table");
    }

    /** All words of a row, cell by cell; empty where it is not shown. */
    private String row(int place) {
        String[] words = new String[1];
        stage.interact(
                () ->
                        words[0] =
                                table().lookupAll(".table-row-cell").stream()
                                        .map(TableRow.class::cast)
                                        .filter(r -> r.getIndex() == place && !r.isEmpty())
                                        .findFirst()
                                        .map(BookViewTest::words)
                                        .orElse(""));
        return words[0];
    }

    private static String words(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("|"));
    }

    private List<Companion> companions() {
        return lab.overlays().companionsProperty().get();
    }

    private void pick(int place) {
        stage.interact(table()::requestFocus);
        stage.interact(() -> table().getSelectionModel().clearAndSelect(place));
    }

    private void push(KeyCode... keys) {
        stage.robot().push(keys);
    }

    @Test
    void aRowSaysWhatTheRunIsAndHowItStands() throws Exception {
        open(1);
        assertTrue(row(0).contains("|No. 1\n"), row(0));
        assertTrue(row(0).contains("128-64 · Adam 0.001"), row(0));
        assertTrue(row(0).contains("|1\nfinished"), row(0));
    }

    @Test
    void enterTicksAndPPinsTheRunThatIsPicked() throws Exception {
        open(2);
        pick(1);
        push(KeyCode.ENTER);
        assertEquals("No. 1", companions().get(0).name());
        int color = companions().get(0).color();
        push(KeyCode.P);
        assertTrue(companions().get(0).pinned());
        assertTrue(row(1).contains("★ No. 1"), row(1));
        assertTrue(stage.<CheckBox>node("tick-1").isSelected());
        push(KeyCode.ENTER);
        assertEquals(List.of(), companions());
        push(KeyCode.ENTER);
        assertEquals(color, companions().get(0).color());
    }

    /** A diverged run's loss is long, and a number is no number when it is broken. */
    @Test
    void aLargeLossStandsInOneLine() throws Exception {
        open(1);
        Path first = runs().file(1, "run-1");
        String diverged =
                Files.readString(first).replaceAll("(\"trainingLoss\": ?)[0-9.E-]+", "$1147706.4");
        Files.writeString(runs().file(2, "run-2"), diverged.replace("run-1", "run-2"));
        stage.interact(() -> stage.show(view(), 900, 400));
        stage.until("both", () -> table().getItems().size() == 2);
        stage.until("the loss", () -> row(0).contains("1.5e+05"));
        Label loss =
                table().lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .filter(label -> "1.5e+05".equals(label.getText()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(loss.getHeight() < 2 * loss.getFont().getSize(), "" + loss.getHeight());
    }

    @Test
    void aNewRunIsPicked() throws Exception {
        open(2);
        pick(1);
        TrainingSnapshot trained = Runs.trained(EXPERIMENT);
        stage.interact(() -> Runs.show(lab, Runs.card("new", null, EXPERIMENT, trained), trained));
        assertEquals(3, table().getItems().size());
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
    }

    @Test
    void lettersOfANoteAreNoKeysOfTheTable() throws Exception {
        open(2);
        pick(1);
        push(KeyCode.ENTER);
        push(KeyCode.F2);
        stage.robot().write("too fasp").push(KeyCode.BACK_SPACE).write("t").push(KeyCode.ENTER);
        assertFalse(companions().get(0).pinned());
        assertEquals(2, table().getItems().size());
        assertEquals("too fast", runs().read().runs().get(0).card().note());
    }

    @Test
    void aRunIsDeletedAndBroughtBackByKeys() throws Exception {
        open(2);
        pick(1);
        push(KeyCode.ENTER);
        push(KeyCode.DELETE);
        assertEquals(1, table().getItems().size());
        assertEquals(List.of(), companions());
        assertEquals(1, runs().read().deleted().size());
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(2, table().getItems().size());
        assertEquals(2, runs().read().runs().size());
    }

    @Test
    void buttonsDeleteAndBringBackTheRunThatIsPicked() throws Exception {
        open(1);
        pick(0);
        stage.interact(stage.<Button>node("book-delete")::fire);
        assertEquals(0, table().getItems().size());
        stage.interact(stage.<Button>node("book-undo")::fire);
        assertEquals(1, table().getItems().size());
    }

    @Test
    void aButtonTakesTheSettingsOfTheRunThatIsPicked() throws Exception {
        open(1);
        pick(0);
        stage.interact(() -> lab.session().propose(e -> e.withConfig(e.config().withSeed(8))));
        stage.interact(stage.<Button>node("book-take")::fire);
        assertEquals(Runs.experiment().config().seed(), lab.shown().config().seed());
    }

    @Test
    void aThousandRunsAreCellsOnlyWhereTheyAreSeen() throws Exception {
        open(1000);
        stage.interact(() -> table().scrollTo(500));
        stage.until("shown", () -> !stage.robot().lookup("#tick-499").queryAll().isEmpty());
        int cells = stage.robot().lookup("#book-table .table-row-cell").queryAll().size();
        assertTrue(cells < 40, "rows with cells: " + cells);
        assertTrue(row(501).contains("No. 499"), row(501));
    }
}
