package fude.ui.dataset.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Data;
import fude.lab.DataCatalog;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a file before anything is learned from it, and what can be done about it. */
class PreviewDialogTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final List<Data> used = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private PreviewViewModel model;
    private PreviewDialog dialog;

    private void show(Executor reading) {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        model =
                new PreviewViewModel(
                        catalog, reading, used::add, (path, how) -> asked.add(path + " " + how));
        stage.interact(
                () ->
                        dialog =
                                new PreviewDialog(
                                        model, new Language(Texts.ENGLISH), new Appearance()));
        stage.show(dialog, 1280, 800);
    }

    private void open(Path... files) {
        if (dialog == null) {
            show(Runnable::run);
        }
        stage.interact(() -> dialog.open(List.of(files)));
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    /** Pictures of an L in each class, dark on light. */
    private Path pictures(int classes, int each) {
        Path all = folder.resolve("all");
        for (int i = 0; i < classes; i++) {
            for (int j = 0; j < each; j++) {
                picture(all.resolve("class " + i).resolve(j + ".png"), 6 + i % 8, 6 + j % 8);
            }
        }
        return all;
    }

    private static void picture(Path file, int x, int y) {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 400; i++) {
            boolean ink = i % 20 == x && i / 20 > 2 && i / 20 < 17 || i / 20 == y && i % 20 > x;
            image.getRaster().setSample(i % 20, i / 20, 0, ink ? 10 : 240);
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path table(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
    }

    @Test
    void itSaysWhatWasUnderstoodShowsADozenPicturesAndUsesNothingBySaying() {
        open(pictures(3, 12));
        assertTrue(
                stage.text("preview-summary").contains("36 pictures of 20 × 20 in 3 classes"),
                stage.text("preview-summary"));
        assertEquals(12, stage.<Pane>node("preview-images").getChildren().size());
        assertEquals(List.of(), used);
        stage.click("preview-use");
        assertEquals(36, used.get(0).trainingSize() + used.get(0).testSize());
        assertFalse(dialog.isVisible());
    }

    @Test
    void ofManyClassesSomeFromTheFirstToTheLastAreShown() {
        Data data = read(pictures(30, 6));
        Preview preview = Preview.of(data);
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < preview.images().orElseThrow().size(); i++) {
            labels.add(preview.images().orElseThrow().label(i));
        }
        assertEquals(List.of(0, 2, 5, 7, 10, 12, 15, 17, 20, 22, 25, 27), labels);
    }

    private Data read(Path path) {
        show(Runnable::run);
        open(path);
        return model.shownProperty().get().data();
    }

    @Test
    void aGuessThatIsDecidedOtherwiseIsReadAndKeptInTheName() {
        Path all = pictures(2, 12);
        open(all);
        byte[] guessed = model.shownProperty().get().images().orElseThrow().image(0);
        ComboBox<String> ink = stage.node("guess-ink");
        assertEquals("dark", ink.getValue());
        stage.interact(() -> ink.setValue("light"));
        byte[] decided = model.shownProperty().get().images().orElseThrow().image(0);
        assertEquals(255 - (guessed[0] & 0xff), decided[0] & 0xff);
        assertSame(ink, stage.node("guess-ink"), "the control stays, and so its focus");
        stage.press("preview-use");
        assertEquals(all + " ink=light", used.get(0).name());
    }

    @Test
    void brokenPicturesAreAskedAboutWithAllTheirNames() throws IOException {
        Path all = pictures(2, 12);
        for (int i = 0; i < 7; i++) {
            Files.writeString(all.resolve("class 0").resolve("broken" + i + ".png"), "no picture");
        }
        open(all);
        assertEquals(
                "7 of 31 pictures cannot be read: leave them out?", stage.text("preview-question"));
        ListView<?> names = (ListView<?>) dialog.lookup(".preview-names");
        assertEquals(7, names.getItems().size());
        assertEquals("Leave them out and use the others", stage.text("preview-use"));
        stage.click("preview-cancel");
        assertEquals(List.of(), used);
        assertFalse(dialog.isVisible());
    }

    @Test
    void aRefusalIsSaidInPlaceAndCannotBeUsed() throws IOException {
        open(table("marks.csv", "name,maths,art,music,sport", "A,3,4,5,1", "B,5,5,2,3"));
        assertTrue(stage.isShown("preview-refusal"));
        assertTrue(stage.text("preview-refusal").contains("marks.csv"));
        assertTrue(stage.node("preview-use").isDisabled());
        assertEquals("", stage.text("preview-summary"));
        open(pictures(2, 6));
        assertFalse(stage.isShown("preview-refusal"), "what comes next is judged by itself");
        assertFalse(stage.node("preview-use").isDisabled());
    }

    @Test
    void aDecisionThatIsRefusedCanBeTakenBack() {
        Path all = pictures(2, 12);
        picture(all.resolve("class 0").resolve("b.png"), 3, 3);
        for (int i = 0; i < 6; i++) {
            larger(all.resolve("class 1").resolve("large" + i + ".png"));
        }
        open(all);
        ComboBox<String> size = stage.node("guess-size");
        assertEquals("framed", size.getValue());
        stage.interact(() -> size.setValue("kept"));
        assertTrue(stage.isShown("preview-refusal"));
        assertTrue(stage.node("preview-use").isDisabled());
        stage.interact(() -> size.setValue("framed"));
        assertFalse(stage.isShown("preview-refusal"));
        assertFalse(stage.node("preview-use").isDisabled());
    }

    private static void larger(Path file) {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 3600; i++) {
            image.getRaster().setSample(i % 60, i / 60, 0, i % 60 > 25 && i % 60 < 32 ? 0 : 255);
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatCannotBeLearnedFromCanStillBeAnswered() throws IOException {
        Path marks = table("marks.csv", "name,maths,art,music,sport", "A,3,4,5,1", "B,5,5,2,3");
        open(marks);
        stage.press("preview-answers");
        assertEquals(List.of(marks + " {}"), asked);
        Path all = pictures(2, 12);
        open(all);
        stage.interact(() -> stage.<ComboBox<String>>node("guess-ink").setValue("light"));
        stage.press("preview-answers");
        assertEquals(all + " {ink=light}", asked.get(1));
        assertEquals(List.of(), used);
        assertFalse(dialog.isVisible());
    }

    @Test
    void pointsAreShownAsRowsAndAPlot() throws IOException {
        open(
                table(
                        "points.csv",
                        "width,height,kind",
                        "1,2,cat",
                        "3,4.5,dog",
                        "2,2,cat",
                        "4,5,dog"));
        assertTrue(stage.isShown("preview-numbers"));
        assertTrue(stage.text("preview-summary").contains("4 points of 2 classes"));
        stage.press("preview-use");
        assertEquals(List.of("cat", "dog"), used.get(0).classNames());
    }

    @Test
    void readingIsToldAndWhatIsCancelledIsReadNoFurther() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        show(waiting::add);
        open(pictures(2, 6));
        assertTrue(stage.isShown("preview-reading"));
        assertTrue(stage.text("preview-reading").contains("all"));
        assertTrue(stage.node("preview-use").isDisabled());
        stage.press("preview-cancel");
        stage.interact(() -> waiting.remove().run());
        assertNull(model.shownProperty().get());
        assertNull(model.readingProperty().get());
        assertEquals(List.of(), used);
    }

    @Test
    void itIsToldHowFarAReadingIs() throws ReportedException {
        List<Double> told = new ArrayList<>();
        new DataCatalog(folder, folder.resolve("drawings.tsv"))
                .readOwn(pictures(2, 6), Map.of(), told::add);
        assertEquals(12, told.size());
        assertEquals(0, told.get(0));
        assertEquals(11.0 / 12, told.get(11), 1e-9);
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void filesThatAreNoDataSetTogetherAreRefused() throws IOException {
        Path points = table("a.csv", "1,2,x", "3,4,y", "5,6,x");
        open(points, table("b.csv", "1,2,x", "3,4,y", "5,6,x"));
        assertTrue(stage.text("preview-refusal").startsWith("2 files were dropped"));
    }
}
