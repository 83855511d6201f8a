package fude.ui.dataset.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.idx.IdxFiles;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.Samples;
import fude.ui.ViewStage;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of all data sets. */
class SourcesDialogTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private SourcesDialog dialog;

    private void open() {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        SourceViewModel model =
                new SourceViewModel(
                        lab, catalog, Runnable::run, Runnable::run, Runnable::run, message -> {});
        lab.session().begin(Experiment.on(Samples.digits()));
        stage.interact(
                () ->
                        dialog =
                                new SourcesDialog(
                                        model,
                                        new Language(Texts.ENGLISH),
                                        new Appearance(),
                                        new FileDialog(new Language(Texts.ENGLISH), () -> null),
                                        file -> {}));
        stage.show(dialog, 900, 700);
        stage.interact(dialog::open);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void press(String id) {
        stage.interact(stage.<Button>node(id)::fire);
    }

    @Test
    void whatIsHereIsUsedAndTheDialogCloses() throws IOException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        open();
        press("use-mnist");
        assertEquals("mnist", lab.shown().data().name());
        assertFalse(dialog.isVisible());
    }

    @Test
    void whatIsNotHereIsOfferedForDownloadWithItsSize() {
        open();
        assertEquals("Download (31 MB)", stage.text("fetch-fashion-mnist"));
    }

    @Test
    void theClassesDrawingsAreOfferedOnceThereAreEnoughUntilTheyAreInUse() throws IOException {
        open();
        assertTrue(stage.node("use-drawings").isDisabled());
        Files.writeString(
                folder.resolve("drawings.tsv"), "7\tw\t100,100 600,100 300,800\n".repeat(6));
        stage.interact(dialog::open);
        press("use-drawings");
        assertEquals("drawings", lab.shown().data().name());
        stage.interact(dialog::open);
        assertEquals("In use", stage.text("use-drawings"));
        assertTrue(stage.node("use-drawings").isDisabled());
    }

    @Test
    void aClickBesideTheSheetClosesIt() {
        open();
        assertTrue(dialog.isVisible());
        stage.robot().clickOn(dialog.localToScreen(8, 8));
        assertFalse(dialog.isVisible());
    }

    @Test
    void closingTellsWhetherItWasOpen() {
        open();
        boolean[] was = new boolean[2];
        stage.interact(
                () -> {
                    was[0] = dialog.close();
                    was[1] = dialog.close();
                });
        assertTrue(was[0]);
        assertFalse(was[1]);
        assertFalse(dialog.isVisible());
    }
}
