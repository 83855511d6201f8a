package fude.ui.window;

import static javafx.geometry.Orientation.VERTICAL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.FileNames;
import fude.ink.DrawingLines;
import fude.ink.Stroke;
import fude.ink.StrokeSample;
import fude.store.Settings;
import fude.text.ReportedException;
import fude.ui.Samples;
import fude.ui.dataset.drawings.OwnDigitsFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class's own digits, from the key that keeps a drawing to the file. */
class OwnDigitsTest {
    private static final Path FILE = LabStage.home().drawings();

    @TempDir Path folder;

    private LabStage begin() {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        return lab;
    }

    private static void draw(LabStage lab, double x) {
        lab.interact(
                () -> {
                    lab.window().paper().begin(x, 0.2);
                    lab.window().paper().drawTo(x + 0.1, 0.5);
                    lab.window().paper().drawTo(x, 0.8);
                    lab.window().paper().end();
                });
    }

    private static void keep(LabStage lab, double x, KeyCode key) {
        draw(lab, x);
        lab.robot().push(key);
        lab.until("kept", () -> lab.window().paper().strokes().isEmpty());
    }

    private static void showTab(LabStage lab) {
        lab.showTab("tab-own");
    }

    @Test
    void beforeTheFirstDrawingItSaysWhatToDo() {
        try (LabStage lab = begin()) {
            showTab(lab);
            lab.until("a sentence", () -> lab.isShown("own-empty"));
            assertTrue(lab.text("own-empty").startsWith("Draw a digit, then press its key"));
            assertEquals("", lab.text("own-score"));
            assertTrue(lab.node("own-learn").isDisabled());
            assertFalse(lab.node("own-merge").isDisabled());
            keep(lab, 0.3, KeyCode.DIGIT1);
            lab.until("kept", () -> !lab.isShown("own-empty"));
        }
    }

    private static List<String> labels() throws ReportedException {
        return DrawingLines.read(FILE).drawings().stream().map(StrokeSample::label).toList();
    }

    @Test
    void itsKeyKeepsADrawingAndClearsThePaper() throws ReportedException {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            assertEquals("Kept as 7. Digits of the class: 1.", lab.text("status"));
            keep(lab, 0.5, KeyCode.NUMPAD1);
            assertEquals(List.of("7", "1"), labels());
            lab.robot().push(KeyCode.DIGIT4);
            lab.until("a hint", () -> lab.text("status").startsWith("Draw a digit first"));
            assertEquals(List.of("7", "1"), labels());
            lab.interact(lab.window().paper()::undo);
            assertEquals(1, lab.window().paper().strokes().size(), "undo brings it back");
        }
    }

    @Test
    void theNetworkIsMeasuredOnThem() {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT1);
            keep(lab, 0.5, KeyCode.DIGIT1);
            keep(lab, 0.4, KeyCode.DIGIT7);
            showTab(lab);
            lab.until("counted", () -> lab.text("own-score").equals("Digits of the class: 3"));
            lab.train();
            lab.until("read", () -> lab.text("own-score").contains("of 3)"));
            String[] ones = lab.text("own-score-1").split("/");
            String[] sevens = lab.text("own-score-7").split("/");
            assertEquals(List.of("2", "1"), List.of(ones[1], sevens[1]));
            int right = Integer.parseInt(ones[0]) + Integer.parseInt(sevens[0]);
            assertTrue(lab.text("own-score").contains("(" + right + " of 3)"));
            assertFalse(lab.isShown("own-score-2"), "nobody has drawn one");
            assertEquals("", lab.text("own-remark"));
            lab.interact(() -> lab.window().training().reset());
            lab.until("nothing is", () -> lab.text("own-score").endsWith("class: 3"));
        }
    }

    @Test
    void theScoreSaysWhatItCountsAndWhetherItIsATest() {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT1);
            keep(lab, 0.5, KeyCode.DIGIT7);
            showTab(lab);
            lab.interact(
                    () ->
                            lab.window()
                                    .lab()
                                    .propose(
                                            e ->
                                                    e.withChoice(
                                                                    e.choice()
                                                                            .withClasses(
                                                                                    List.of(1, 4)))
                                                            .withData(
                                                                    e.data()
                                                                            .withName(
                                                                                    "digits+drawings"))));
            lab.train();
            lab.until("read", () -> lab.text("own-score").contains("of 1)"));
            assertTrue(lab.text("own-remark").startsWith("Counted are 1, 4 alone."));
            assertTrue(lab.text("own-remark").contains("no test"));
        }
    }

    @Test
    void deleteIsForTheDrawingThatWasClicked() throws ReportedException {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            showTab(lab);
            javafx.scene.Node grid = lab.node("own-grid");
            lab.robot()
                    .clickOn(grid.localToScreen(15, 15).getX(), grid.localToScreen(15, 15).getY());
            lab.until("picked", () -> lab.node("own-card").isVisible());
            assertTrue(grid.isFocused());
            lab.robot().push(KeyCode.RIGHT);
            assertEquals(0, lab.window().lab().snapshot().batch(), "no step of learning");
            assertTrue(grid.isFocused());
            lab.robot().push(KeyCode.DELETE);
            lab.until("deleted", () -> labels().isEmpty());
        }
    }

    @Test
    void nothingIsCutOffInASmallWindow() {
        Settings small = new Settings(1, "ja", false, 1, 1000, 640, 284, 284, 0.56);
        try (LabStage lab = LabStage.open(small, folder, Samples.digits())) {
            lab.untilReady();
            keep(lab, 0.3, KeyCode.DIGIT7);
            keep(lab, 0.5, KeyCode.DIGIT1);
            showTab(lab);
            pick(lab, 0);
            lab.robot().push(KeyCode.DELETE);
            lab.until("deleted", () -> lab.node("own-restore").isVisible());
            pick(lab, 0);
            lab.train();
            lab.until("read", () -> lab.text("own-score").contains("（1/1）"));
            ScrollPane pane = lab.node("own-pane");
            Bounds seen = pane.localToScene(pane.getBoundsInLocal());
            for (String id : List.of("own-score", "own-restore", "own-export", "own-close")) {
                assertTrue(lab.onStage(id).getMaxX() <= seen.getMaxX(), id);
            }
            boolean cut = lab.onStage("own-card").getMaxY() > seen.getMaxY();
            boolean scrolls =
                    pane.getChildrenUnmodifiable().stream()
                            .filter(child -> child instanceof ScrollBar bar && bar.isVisible())
                            .anyMatch(bar -> ((ScrollBar) bar).getOrientation() == VERTICAL);
            assertEquals(cut, scrolls);
        }
    }

    @Test
    void aDrawingIsCorrectedDeletedAndBroughtBack() throws ReportedException {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            showTab(lab);
            assertFalse(lab.node("own-card").isVisible());
            lab.click("own-grid");
            lab.interact(lab.<javafx.scene.Node>node("own-grid")::requestFocus);
            lab.robot().push(KeyCode.RIGHT);
            ChoiceBox<String> label = lab.node("own-label");
            lab.until("picked", () -> "7".equals(label.getValue()));
            lab.interact(() -> label.setValue("9"));
            lab.until("corrected", () -> labels().equals(List.of("9")));
            lab.click("own-to-canvas");
            assertEquals(1, lab.window().paper().strokes().size());
            lab.click("own-delete");
            lab.until("deleted", () -> labels().isEmpty());
            lab.click("own-restore");
            lab.until("brought back", () -> labels().equals(List.of("9")));
        }
    }

    @Test
    void theyAreThereAfterARestartAndGoFromMachineToMachine()
            throws IOException, ReportedException {
        Path elsewhere = folder.resolve(FileNames.possible("3組.tsv"));
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            lab.interact(
                    () -> lab.window().feature(OwnDigitsFeature.class).model().export(elsewhere));
            lab.until("exported", () -> Files.exists(elsewhere));
            keep(lab, 0.4, KeyCode.DIGIT2);
        }
        String other = "5\tother\t1,2 3,4\n";
        Files.writeString(elsewhere, Files.readString(elsewhere) + other);
        try (LabStage lab =
                LabStage.open(LabStage.home(), FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.until("there again", () -> labels().equals(List.of("7", "2")));
            lab.untilReady();
            lab.interact(
                    () -> lab.window().feature(OwnDigitsFeature.class).model().merge(elsewhere));
            lab.until("merged", () -> lab.text("status").startsWith("1 new drawings came from"));
            assertEquals(List.of("7", "2", "5"), labels());

            Files.writeString(elsewhere, other + "A\tother\t1,2 3,4\n");
            lab.interact(
                    () -> lab.window().feature(OwnDigitsFeature.class).model().merge(elsewhere));
            lab.until("a sentence", () -> lab.text("own-problem").contains("line 2"));
            assertEquals(List.of("7", "2", "5"), labels());
        }
    }

    @Test
    void theyAreLearnedFromBesidesTheData() throws IOException {
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            keep(lab, 0.3, KeyCode.DIGIT7);
            showTab(lab);
            lab.click("own-learn");
            lab.until(
                    "added",
                    () -> lab.window().lab().shown().data().name().equals("digits+drawings"));
            assertEquals(60_001, lab.window().lab().shown().data().training().size());
        }
    }

    private static void pick(LabStage lab, int place) {
        lab.interact(lab.<javafx.scene.Node>node("own-grid")::requestFocus);
        for (int i = 0; i <= place; i++) {
            lab.robot().push(KeyCode.RIGHT);
        }
        lab.until("picked", () -> lab.node("own-card").isVisible());
    }

    /** The drawing that is looked at is the one that is deleted, whatever stands in the file. */
    @Test
    void aBrokenLineHidesNothingAndIsNamed() throws IOException, ReportedException {
        String broken = "A\tw0\t1,2 oops\n";
        Files.createDirectories(FILE.getParent());
        LabStage lab = begin();
        Files.writeString(FILE, broken + "1\tw1\t1,2 3,400\n7\tw2\t1,2 3,400\n");
        lab.close();
        try (LabStage again =
                LabStage.open(LabStage.home(), FirstLightTest.ENGLISH, folder, Samples.digits())) {
            again.untilReady();
            again.until("named", () -> again.text("own-problem").contains("line 1"));
            keep(again, 0.3, KeyCode.DIGIT3);
            again.until("kept", () -> again.text("status").endsWith("Digits of the class: 3."));
            showTab(again);
            pick(again, 1);
            ChoiceBox<String> label = again.node("own-label");
            again.until("picked", () -> "7".equals(label.getValue()));
            again.click("own-delete");
            again.until("deleted", () -> again.node("own-restore").isVisible());
            List<String> lines = Files.readAllLines(FILE);
            assertEquals(
                    List.of("A", "1", "3"), lines.stream().map(l -> l.split("\t")[0]).toList());
            again.click("own-problem-way-out");
            assertFalse(again.node("own-problem").getParent().isVisible());
        }
    }

    @Test
    void aKeyThatIsHeldKeepsADrawingOnce() throws ReportedException {
        try (LabStage lab = begin()) {
            draw(lab, 0.3);
            lab.interact(
                    () -> {
                        OwnDigitsFeature own = lab.window().feature(OwnDigitsFeature.class);
                        own.keepDrawing("7", kept -> {});
                        own.keepDrawing("7", kept -> {});
                    });
            lab.until("kept", () -> lab.window().paper().strokes().isEmpty());
            assertEquals(List.of("7"), labels());
        }
    }

    @Test
    void onlyWhatWasDrawnHereIsKept() throws ReportedException {
        try (LabStage lab = begin()) {
            draw(lab, 0.3);
            List<Stroke> machineWritten = List.copyOf(lab.window().paper().strokes());
            lab.interact(() -> lab.window().paper().put(machineWritten));
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a hint", () -> lab.text("status").startsWith("This digit was not drawn"));
            assertEquals(List.of(), labels());
            keep(lab, 0.35, KeyCode.DIGIT7);
            assertEquals(List.of("7"), labels());
            lab.interact(lab.window().paper()::undo);
            lab.interact(lab.window().paper()::undo);
            assertEquals(machineWritten, lab.window().paper().strokes());
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a hint", () -> lab.text("status").startsWith("This digit was not drawn"));
        }
    }

    @Test
    void whatCannotBeKeptStaysOnThePaper() throws IOException {
        try (LabStage lab = begin()) {
            Files.createDirectories(FILE);
            draw(lab, 0.3);
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a sentence", () -> lab.text("own-failure").contains("drawings.tsv"));
            assertEquals(1, lab.window().paper().strokes().size());
        } finally {
            Files.delete(FILE);
        }
    }

    @Test
    void anImageOfTheDataIsPutOnThePaperAndDrawnOn() {
        try (LabStage lab = begin()) {
            lab.click("digit-grid");
            lab.until("shown", () -> lab.node("sample-to-canvas").isVisible());
            lab.click("sample-to-canvas");
            var drawing = lab.window().paper();
            byte[] image = drawing.imageProperty().get();
            lab.until("read", () -> !lab.text("confidence").isEmpty());
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a hint", () -> lab.text("status").startsWith("Draw a digit first"));
            draw(lab, 0.5);
            assertTrue(drawing.strokes().size() == 1 && drawing.imageProperty().get() == image);
            lab.interact(drawing::clear);
            assertNull(drawing.imageProperty().get());
            lab.interact(drawing::undo);
            assertArrayEquals(image, drawing.imageProperty().get());
        }
    }
}
