package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.FileNames;
import fude.ui.Samples;
import fude.ui.photo.Photographed;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs that are dropped, pasted and read. */
class PhotographsTest {
    @TempDir Path folder;

    private LabStage begin() {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        return lab;
    }

    private static void drop(LabStage lab, Path... files) {
        lab.drop(files);
    }

    private static boolean found(LabStage lab, int digits) {
        return lab.text("photo-remark").contains("Found: " + digits + ";");
    }

    @Test
    void aPhotographIsDroppedOrPastedAndItsDigitsGoToThePaper() {
        Path photo = Photographed.digits(folder, FileNames.possible("数字 1.jpg"), 4, 0, 7);
        try (LabStage lab = begin()) {
            lab.interact(
                    () ->
                            lab.window()
                                    .bench()
                                    .lab()
                                    .session()
                                    .propose(e -> e.withConfig(e.config().withEpochs(6))));
            lab.train();
            drop(lab, photo);
            lab.until("read", () -> found(lab, 3));
            assertEquals("407", lab.text("photo-number"));
            assertTrue(lab.node("photo-dialog").isVisible());
            assertTrue(lab.node("photo").isFocused());
            assertTrue(lab.node("photo").getAccessibleText().startsWith("407 Found: 3"));

            lab.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
            assertTrue(lab.text("photo-remark").contains("no. 3 is read as 7"));
            lab.robot().push(KeyCode.ENTER);
            assertFalse(lab.node("photo-dialog").isVisible());
            assertNotNull(lab.window().bench().paper().imageProperty().get());
            lab.until("read", () -> lab.text("answer").startsWith("7"));

            lab.click("photo-open");
            assertEquals("407", lab.text("photo-number"));
            lab.robot().push(KeyCode.ESCAPE);
            assertFalse(lab.node("photo-dialog").isVisible());

            lab.interact(() -> copy(strokes()));
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.V);
            lab.until("read", () -> found(lab, 2));
            lab.interact(() -> Clipboard.getSystemClipboard().clear());
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.V);
            lab.until("a sentence", () -> lab.text("photo-failure").startsWith("There is no"));
        }
    }

    /** Two blue lines. */
    private static WritableImage strokes() {
        WritableImage image = new WritableImage(120, 80);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 120; x++) {
                boolean ink = y > 20 && y < 60 && (x / 5 == 6 || x / 5 == 16);
                image.getPixelWriter().setColor(x, y, ink ? Color.NAVY : Color.BEIGE);
            }
        }
        return image;
    }

    private static void copy(WritableImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
