package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.FileNames;
import fude.data.pictures.GreyPicture;
import fude.ink.PaperSheet;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import fude.ui.Samples;
import fude.ui.photo.PhotoFeature;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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

    /** Digits on ruled paper in slanting light. */
    static Path photograph(Path folder, String name, int... digits) throws IOException {
        PaperSheet sheet = new PaperSheet(640, 240, 4).tilted(-2).rule(48, 2, false);
        double left = 80;
        for (int digit : digits) {
            var strokes = Handwriting.write(digit, 3, 1, WritingStyle.USUAL).strokes();
            left += 50 + sheet.write(strokes, left, 70, 100, 9);
        }
        GreyPicture picture = sheet.photographed(PaperSheet.Light.SLANTING, 0.6, 3);
        return Files.write(folder.resolve(name), PaperSheet.jpeg(picture, 0.8f));
    }

    private static void drop(LabStage lab, Path... files) {
        List<File> dropped = Arrays.stream(files).map(Path::toFile).toList();
        lab.interact(() -> lab.window().feature(PhotoFeature.class).take(dropped, null));
    }

    private static boolean found(LabStage lab, int digits) {
        return lab.text("photo-remark").contains("Digits found: " + digits + ";");
    }

    @Test
    void aDroppedPhotographIsReadAndItsDigitsGoToThePaper() throws IOException {
        Path photo = photograph(folder, FileNames.possible("数字 1.jpg"), 4, 0, 7);
        try (LabStage lab = begin()) {
            lab.train();
            drop(lab, photo);
            lab.until("read", () -> found(lab, 3));
            assertEquals("407", lab.text("photo-number"));
            assertTrue(lab.node("photo-dialog").isVisible());
            assertTrue(lab.node("photo").isFocused());
            assertTrue(lab.node("photo").getAccessibleText().startsWith("407 Digits found: 3"));

            lab.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
            assertTrue(lab.text("photo-remark").contains("no. 3 is read as 7"));
            lab.robot().push(KeyCode.ENTER);
            assertFalse(lab.node("photo-dialog").isVisible());
            assertNotNull(lab.window().paper().imageProperty().get());
            lab.until("read", () -> lab.text("answer").startsWith("7"));

            lab.click("photo-open");
            assertEquals("407", lab.text("photo-number"));
            lab.robot().push(KeyCode.ESCAPE);
            assertFalse(lab.node("photo-dialog").isVisible());
        }
    }

    @Test
    void aClickOnABoxTakesTheDigit() throws IOException {
        Path photo = photograph(folder, "five.jpg", 5);
        try (LabStage lab = begin()) {
            drop(lab, photo);
            lab.until("read", () -> found(lab, 1));
            Node sheet = lab.node("photo");
            lab.interact(
                    () ->
                            assertTrue(
                                    sheet.getBoundsInLocal().getWidth() > 400,
                                    "the photograph is large"));
            double scale = Math.min(width(sheet) / 640, height(sheet) / 240);
            double x = width(sheet) / 2 + (110 - 320) * scale;
            lab.robot().clickOn(sheet.localToScreen(x, height(sheet) / 2));
            lab.until("taken", () -> lab.window().paper().imageProperty().get() != null);
            assertFalse(lab.node("photo-dialog").isVisible());
        }
    }

    private static double width(Node node) {
        return node.getBoundsInLocal().getWidth();
    }

    private static double height(Node node) {
        return node.getBoundsInLocal().getHeight();
    }

    @Test
    void itIsReadAnewWithTheSwitchesAndWhenTheNetworkLearns() throws IOException {
        Path photo = photograph(folder, "12.jpg", 1, 2);
        try (LabStage lab = begin()) {
            drop(lab, photo);
            lab.until("read", () -> found(lab, 2));
            String untrained = lab.text("photo-remark");
            lab.interact(() -> lab.<CheckBox>node("photo-even-light").setSelected(false));
            lab.until("shadow", () -> !found(lab, 2));
            lab.interact(() -> lab.<CheckBox>node("photo-even-light").setSelected(true));
            lab.until("again", () -> found(lab, 2));
            lab.interact(lab.window()::closeOverlay);
            lab.train();
            lab.interact(() -> lab.click("photo-open"));
            lab.until("learned", () -> !lab.text("photo-remark").equals(untrained));
            assertTrue(untrained.startsWith("Not trained yet"), untrained);
            assertTrue(lab.text("photo-remark").startsWith("Digits found"), "it has learned");
        }
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndTheLastPictureStays() throws IOException {
        Path photo = photograph(folder, "8.jpg", 8);
        Path text = Files.writeString(folder.resolve("text.png"), "seven");
        try (LabStage lab = begin()) {
            drop(lab, photo);
            lab.until("read", () -> found(lab, 1));
            drop(lab, text);
            lab.until("a sentence", () -> lab.text("photo-failure").contains("text.png"));
            drop(lab, folder);
            lab.until("a sentence", () -> lab.text("photo-failure").contains("is a folder"));
            drop(lab, photo, text);
            lab.until("a sentence", () -> lab.text("photo-failure").startsWith("Please drop one"));
            assertTrue(found(lab, 1));
            drop(lab, photo);
            lab.until("no sentence", () -> lab.text("photo-failure").isEmpty());
        }
    }

    @Test
    void aCopiedImageIsPasted() {
        try (LabStage lab = begin()) {
            WritableImage image = new WritableImage(120, 80);
            for (int y = 0; y < 80; y++) {
                for (int x = 0; x < 120; x++) {
                    boolean ink = y > 20 && y < 60 && (x / 5 == 6 || x / 5 == 16);
                    image.getPixelWriter().setColor(x, y, ink ? Color.NAVY : Color.BEIGE);
                }
            }
            lab.interact(
                    () -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putImage(image);
                        Clipboard.getSystemClipboard().setContent(content);
                    });
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.V);
            lab.until("read", () -> found(lab, 2));
            lab.interact(() -> Clipboard.getSystemClipboard().clear());
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.V);
            lab.until("a sentence", () -> lab.text("photo-failure").startsWith("There is no"));
        }
    }
}
