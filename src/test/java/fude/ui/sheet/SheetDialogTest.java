package fude.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Message;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.ViewStage;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.workbench.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of answers: read in the background, filtered, sorted, stopped. */
class SheetDialogTest {
    private static final int ROWS = 40;

    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<Runnable> waiting = new ArrayList<>();
    private final ObjectProperty<Message> news = new SimpleObjectProperty<>();
    private boolean waits;
    private SheetViewModel model;

    @BeforeEach
    void open() {
        Language language = new Language(Texts.ENGLISH);
        FileDialog files = new FileDialog(language, () -> null);
        Export export = new Export(files, thread, news::set);
        stage.interact(
                () -> {
                    Learned.begin(lab);
                    model = new SheetViewModel(lab, this::answering, thread);
                    SheetDialog dialog =
                            new SheetDialog(model, language, new Appearance(), files, export, news);
                    stage.show(dialog);
                    dialog.open();
                });
    }

    @AfterEach
    void close() {
        thread.shutdownNow();
        stage.stop();
    }

    private void answering(Runnable work) {
        if (waits) {
            waiting.add(work);
        } else {
            thread.execute(work);
        }
    }

    /** A table whose labels are right but for those of class 1. */
    private Path table() throws IOException {
        return Brought.table(
                folder.resolve("digits.csv"), ROWS, label -> label == 1 ? "9" : "" + label);
    }

    private void learn() {
        stage.interact(() -> Learned.learn(lab));
    }

    private void read(Path... paths) {
        stage.interact(() -> model.open(List.of(paths)));
        stage.until("all was read", () -> model.progressProperty().get() == null);
    }

    private List<SheetRow> rows() {
        return stage.<TableView<SheetRow>>node("sheet-table").getItems();
    }

    private void untilRows(int count) {
        stage.until(count + " rows", () -> rows().size() == count);
    }

    @Test
    void aTableIsAnsweredAndCounted() throws IOException {
        learn();
        read(table());
        untilRows(ROWS);
        ShownRows shown = model.shownProperty().get();
        assertEquals(ROWS, shown.labelled());
        assertTrue(shown.right() > ROWS / 2, shown.right() + " right");
        assertTrue(stage.text("sheet-counts").startsWith("40 samples"));
        assertTrue(stage.text("sheet-counts").contains("% of the 40 with labels are right"));
        assertTrue(stage.text("sheet-remarks").contains("40 pictures of 28 × 28 with labels"));
        assertFalse(stage.isShown("sheet-stop"));
        assertFalse(stage.isShown("sheet-unread"));
    }

    @Test
    void wrongOnesAreShownAloneAndNamesAreSortedByAClick() throws IOException {
        learn();
        read(table());
        untilRows(ROWS);
        int wrong = model.shownProperty().get().wrong();
        assertTrue(wrong > 0);
        stage.interact(() -> stage.<ToggleButton>node("sheet-wrong").setSelected(true));
        untilRows(wrong);
        assertTrue(rows().stream().allMatch(row -> row.answer().isWrong()));
        stage.click("sheet-confidence");
        stage.until(
                "the least sure one first",
                () ->
                        rows().size() == wrong
                                && rows().get(0).answer().confidence()
                                        <= rows().get(wrong - 1).answer().confidence()
                                && model.order.get().column() == SheetOrder.Column.CONFIDENCE);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreAnswered() throws IOException {
        learn();
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        Path none = folder.resolve("none.csv");
        read(broken, table(), none);
        untilRows(ROWS + 2);
        assertTrue(stage.isShown("sheet-unread"));
        assertTrue(stage.text("sheet-counts").contains("2 could not be read"));
        stage.interact(() -> stage.<ToggleButton>node("sheet-unread").setSelected(true));
        untilRows(2);
        assertEquals(broken.toString(), rows().get(0).answer().name());
    }

    @Test
    void decisionsBehindThePathCount() throws IOException {
        learn();
        Path table = table();
        stage.interact(() -> model.open(table, Map.of("ink", "dark")));
        untilRows(ROWS);
        assertTrue(stage.text("sheet-remarks").contains("dark on light"));
    }

    @Test
    void theReadingIsStoppedAndBegunAgain() throws IOException {
        learn();
        waits = true;
        Path table = table();
        stage.interact(() -> model.open(List.of(table)));
        assertTrue(stage.isShown("sheet-stop"));
        stage.press("sheet-stop");
        thread.execute(waiting.get(0));
        stage.until("it is over", () -> model.progressProperty().get() == null);
        assertEquals(0, rows().size());
        waits = false;
        stage.press("sheet-again");
        untilRows(ROWS);
    }

    @Test
    void whatCameOfSavingIsSaidInTheSheet() {
        assertFalse(stage.isShown("sheet-news"));
        stage.interact(() -> news.set(Message.of("table.saved", Path.of("answers.csv"))));
        assertTrue(stage.text("sheet-news").contains("answers.csv"));
        assertTrue(stage.isShown("sheet-news"));
    }

    @Test
    void withoutANetworkForImagesASentenceSaysSo() throws IOException {
        Path table = table();
        Lab empty = Locked.lab();
        stage.interact(
                () -> {
                    SheetViewModel without = new SheetViewModel(empty, thread, thread);
                    without.open(List.of(table));
                    assertEquals("sheet.no-network", without.failureProperty().get().key());
                });
    }
}
