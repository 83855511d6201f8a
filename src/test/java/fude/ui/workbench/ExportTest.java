package fude.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.FileNames;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.FileDialog;
import fude.ui.look.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ExportTest {
    @TempDir Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPictureIsSavedInTheBackground() throws Exception {
        Path file = folder.resolve(FileNames.possible("窓.png"));
        AtomicReference<Message> told = new AtomicReference<>();
        Export export =
                new Export(
                        new FileDialog(new Language(Texts.ENGLISH), () -> null),
                        work -> new Thread(work).start(),
                        told::set);
        WaitForAsyncUtils.asyncFx(() -> export.write(new WritableImage(2, 2), file)).get();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> told.get() != null);
        assertEquals(Message.of("picture.saved", file), told.get());
        assertTrue(Files.exists(file));
    }
}
