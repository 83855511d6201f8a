package fude.ui.dataset.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.ink.DrawingLines;
import fude.ink.Stroke;
import fude.ink.StrokeSample;
import fude.lab.Experiment;
import fude.store.DrawingsFile;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.task.BackgroundTask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel of the class's own digits. */
class OwnDigitsViewTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final List<List<Stroke>> onPaper = new ArrayList<>();
    private final List<KeyCode> passedOn = new ArrayList<>();
    private Path file;
    private OwnDigitsViewModel model;

    @BeforeEach
    void open() {
        file = folder.resolve("drawings.tsv");
        Learned.begin(lab);
        model =
                new OwnDigitsViewModel(
                        lab,
                        new DrawingsFile(file),
                        new BackgroundTask(Runnable::run),
                        Runnable::run,
                        message -> {},
                        name -> {});
        OwnDigitsView[] view = new OwnDigitsView[1];
        stage.interact(
                () -> {
                    view[0] =
                            new OwnDigitsView(
                                    model,
                                    new Language(Texts.ENGLISH),
                                    new Appearance(),
                                    new FileDialog(new Language(Texts.ENGLISH), () -> null),
                                    onPaper::add);
                    view[0].addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
                });
        stage.show(view[0], 800, 300);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void keep(String label, double x) {
        List<Stroke.Point> points =
                List.of(
                        new Stroke.Point(x, 0.2),
                        new Stroke.Point(x + 0.1, 0.5),
                        new Stroke.Point(x, 0.8));
        stage.interact(() -> model.keep(label, List.of(new Stroke(points)), () -> {}));
    }

    private void press(String id) {
        stage.interact(stage.<ButtonBase>node(id)::fire);
    }

    private List<String> labels() throws ReportedException {
        return DrawingLines.read(file).drawings().stream().map(StrokeSample::label).toList();
    }

    @Test
    void beforeTheFirstDrawingItSaysWhatToDo() {
        assertTrue(stage.isShown("own-empty"));
        assertTrue(stage.text("own-empty").startsWith("Draw a digit, then press its key"));
        assertEquals("", stage.text("own-score"));
        assertTrue(stage.node("own-learn").isDisabled());
        assertFalse(stage.node("own-merge").isDisabled());
        keep("1", 0.3);
        assertFalse(stage.isShown("own-empty"));
        assertFalse(stage.node("own-learn").isDisabled());
    }

    @Test
    void theScoreIsToldForAllAndForEachDigit() {
        keep("1", 0.3);
        keep("1", 0.5);
        keep("7", 0.4);
        assertEquals("Digits of the class: 3", stage.text("own-score"));
        stage.interact(() -> Learned.learn(lab));
        String[] ones = stage.text("own-score-1").split("/");
        String[] sevens = stage.text("own-score-7").split("/");
        assertEquals(List.of("2", "1"), List.of(ones[1], sevens[1]));
        int right = Integer.parseInt(ones[0]) + Integer.parseInt(sevens[0]);
        assertTrue(stage.text("own-score").contains("(" + right + " of 3)"));
        assertFalse(stage.isShown("own-score-2"), "nobody has drawn one");
        assertEquals("", stage.text("own-remark"));
        stage.interact(() -> Learned.begin(lab));
        assertEquals("Digits of the class: 3", stage.text("own-score"));
    }

    @Test
    void theScoreSaysWhatItCountsAndWhetherItIsATest() {
        keep("1", 0.3);
        keep("7", 0.5);
        Experiment all = lab.shown();
        Experiment some =
                all.withChoice(all.choice().withClasses(List.of("1", "4")))
                        .withData(((DatasetSplit) all.data()).withName("digits+drawings"));
        var trained = Runs.trained(some);
        stage.interact(
                () -> {
                    Runs.begin(lab, some);
                    Locked.stands(lab, trained);
                });
        assertTrue(stage.text("own-score").contains("of 1)"));
        assertTrue(stage.text("own-remark").startsWith("Counted are 1, 4 alone."));
        assertTrue(stage.text("own-remark").contains("no test"));
    }

    @Test
    void deleteIsForTheDrawingThatWasClickedAndNoKeyIsForTheWindow() throws ReportedException {
        keep("7", 0.3);
        Node grid = stage.node("own-grid");
        Point2D first = grid.localToScreen(15, 15);
        stage.robot().clickOn(first.getX(), first.getY());
        assertTrue(stage.isShown("own-card"));
        assertTrue(grid.isFocused());
        stage.robot().push(KeyCode.RIGHT);
        assertTrue(grid.isFocused());
        stage.robot().push(KeyCode.DELETE);
        assertEquals(List.of(), labels());
        assertEquals(List.of(), passedOn);
    }

    @Test
    void aDrawingIsCorrectedPutOnThePaperDeletedAndBroughtBack() throws ReportedException {
        keep("7", 0.3);
        assertFalse(stage.isShown("own-card"));
        stage.interact(() -> stage.node("own-grid").requestFocus());
        stage.robot().push(KeyCode.RIGHT);
        ChoiceBox<String> label = stage.node("own-label");
        assertEquals("7", label.getValue());
        stage.interact(() -> label.setValue("9"));
        assertEquals(List.of("9"), labels());
        press("own-to-canvas");
        assertEquals(List.of(model.pickedStrokes()), onPaper);
        press("own-delete");
        assertEquals(List.of(), labels());
        assertTrue(stage.isShown("own-restore"));
        press("own-restore");
        assertEquals(List.of("9"), labels());
        assertFalse(stage.isShown("own-restore"));
    }
}
