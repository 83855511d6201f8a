package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.ui.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window's size is in the file without the window being closed. */
class WindowSizeTest {
    @TempDir Path folder;

    private Workbench bench;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Home home = new Home(folder);
        DataCatalog catalog = new DataCatalog(folder, home.drawings());
        onStage(
                () -> {
                    bench = Workbench.of(home, catalog, Settings.DEFAULT);
                    WindowSize.remember(bench.scene(), bench.preferences());
                    stage.setScene(bench.scene());
                    stage.setMinWidth(0);
                    stage.setMinHeight(0);
                    stage.setMaximized(false);
                    stage.setWidth(1100);
                    stage.setHeight(700);
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        onStage(
                () -> {
                    stage.setMaximized(false);
                    stage.hide();
                    stage.setScene(null);
                });
        bench.workers().stop();
    }

    private void onStage(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get();
    }

    private Settings written() {
        Path file = bench.home().settings();
        return Files.exists(file) ? Settings.read(file) : Settings.DEFAULT;
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    @Test
    void aResizedWindowIsRememberedWithoutBeingClosed() throws Exception {
        onStage(() -> stage.setWidth(1234));
        until(() -> written().width() == 1234);
        assertEquals(700, written().height());
        assertEquals(false, written().maximized());
    }

    @Test
    void aMaximisedWindowKeepsTheSizeThatItHasOtherwise() throws Exception {
        until(() -> written().width() == 1100);
        onStage(
                () -> {
                    stage.setWidth(1900);
                    stage.setMaximized(true);
                });
        until(() -> Boolean.TRUE.equals(written().maximized()));
        assertEquals(1100, written().width());
        onStage(
                () -> {
                    stage.setMaximized(false);
                    stage.setWidth(1050);
                });
        until(() -> Boolean.FALSE.equals(written().maximized()));
        assertEquals(1050, written().width());
    }
}
