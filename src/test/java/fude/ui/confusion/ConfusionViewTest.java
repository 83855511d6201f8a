package fude.ui.confusion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a cell to its pictures, to the paper, and back. */
class ConfusionViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final List<String> tables = new ArrayList<>();
    private final List<WritableImage> saved = new ArrayList<>();
    private ConfusionViewModel model;
    private final StackPane pane = new StackPane();

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    Learned.begin(lab);
                    model =
                            new ConfusionViewModel(
                                    lab, selection, Runnable::run, List::of, card -> 7);
                    model.inSight.set(true);
                    pane.getChildren()
                            .add(
                                    new ConfusionView(
                                            model,
                                            new Language(Texts.ENGLISH),
                                            new Appearance(),
                                            tables::add,
                                            saved::add));
                    pane.setMinSize(0, 0);
                });
        stage.show(pane, 900, 640);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void learn() {
        stage.interact(() -> Learned.learn(lab));
    }

    private Cell worst() {
        return model.shownProperty().get().worst().get(0);
    }

    @Test
    void untilSomethingIsMeasuredASentenceSaysWhatWillBeHere() {
        assertTrue(stage.text("confusion-empty").contains("Press Train"));
        assertFalse(stage.isShown("confusion-matrix"));
        learn();
        assertTrue(stage.isShown("confusion-matrix"));
        assertFalse(stage.isShown("confusion-empty"));
    }

    @Test
    void aClickOnACellOpensItsPicturesAndOneOfThemGoesOnThePaperWithItsLabel() {
        learn();
        stage.interact(() -> stage.node("confusion-matrix").requestFocus());
        assertTrue(stage.node("confusion-matrix").getAccessibleText().contains(" read as "));
        Bounds at = ViewStage.bounds(stage.node("confusion-matrix"));
        MatrixView matrix = stage.node("confusion-matrix");
        Cell cell = worst();
        double[] middle = matrix.middleOf(cell);
        stage.robot().clickOn(matrix.localToScreen(middle[0], middle[1]));
        assertTrue(at.getWidth() > 300, "room for the matrix");
        assertEquals(cell, model.openProperty().get());
        CellPictures pictures = model.picturesProperty().get();
        assertEquals(model.shownProperty().get().count(cell), pictures.size());
        assertTrue(
                stage.text("confusion-pictures-title")
                        .startsWith(pictures.size() + " pictures of "));

        stage.interact(() -> stage.node("confusion-pictures").requestFocus());
        stage.robot().push(KeyCode.RIGHT);
        assertArrayEquals(pictures.pixels(0), paper.drawingProperty().get().image());
        assertEquals(cell.actual(), selection.labelProperty().get());
        var later = Runs.trained(Runs.experiment("epochs", "2"));
        stage.interact(() -> Locked.stands(lab, later));
        assertTrue(stage.node("confusion-pictures").isFocused(), "keys go on from there");

        stage.interact(() -> assertTrue(model.dismiss()));
        assertFalse(stage.isShown("confusion-pictures"));
        stage.interact(() -> assertFalse(model.dismiss()));
        assertArrayEquals(pictures.pixels(0), paper.drawingProperty().get().image());
    }

    @Test
    void untilOneIsPointedAtTheWorstCellIsTold() {
        learn();
        MatrixView matrix = stage.node("confusion-matrix");
        Cell before = worst();
        assertEquals(before, matrix.cursor.get());
        var later = Runs.trained(Runs.experiment("epochs", "1", "seed", "3"));
        stage.interact(() -> Locked.stands(lab, later));
        assertNotEquals(before, worst());
        assertEquals(worst(), matrix.cursor.get());
        Cell pointed = new Cell(2, 2);
        double[] middle = matrix.middleOf(pointed);
        stage.robot().moveTo(matrix.localToScreen(middle[0], middle[1]));
        learn();
        assertEquals(pointed, matrix.cursor.get());
    }

    @Test
    void keysGoFromCellToCellAndOpenThem() {
        learn();
        MatrixView matrix = stage.node("confusion-matrix");
        stage.interact(
                () -> {
                    matrix.requestFocus();
                    matrix.cursor.set(new Cell(4, 8));
                });
        stage.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.UP);
        assertEquals(new Cell(3, 9), matrix.cursor.get());
        assertTrue(stage.text("confusion-cell").startsWith("3 read as 9: "));
        stage.robot().push(KeyCode.ENTER);
        assertEquals(new Cell(3, 9), model.openProperty().get());
    }

    @Test
    void aFigureShowsItsFormula() {
        learn();
        assertTrue(stage.text("confusion-formula").startsWith("Accuracy = right answers ÷ all"));
        TableView<FigureRow> table = stage.node("confusion-figures");
        stage.interact(
                () -> table.getSelectionModel().clearAndSelect(7, table.getColumns().get(1)));
        assertTrue(
                stage.text("confusion-formula").startsWith("Precision of 4 = TP ÷ (TP + FP) = "));
        stage.interact(() -> table.requestFocus());
        stage.robot().push(KeyCode.RIGHT);
        assertTrue(stage.text("confusion-formula").startsWith("Recall of 4"));
        stage.robot().push(KeyCode.RIGHT);
        assertTrue(stage.text("confusion-formula").contains("the DL4J text calls it a weighted"));
    }

    @Test
    void theMatrixFollowsEachMeasurementAndTellsTheDifference() {
        learn();
        String first = stage.text("confusion-cell");
        stage.choose("confusion-against", 1);
        assertEquals("There is nothing to compare with yet.", stage.text("confusion-remark"));
        var later = Runs.trained(Runs.experiment("epochs", "2"));
        stage.interact(() -> Locked.stands(lab, later));
        assertNotEquals(first, stage.text("confusion-cell"));
        assertTrue(stage.text("confusion-remark").startsWith("Difference"));
    }

    @Test
    void theMatrixIsSavedAsATableAndAsAPicture() {
        learn();
        stage.press("confusion-table");
        stage.press("confusion-picture");
        assertTrue(tables.get(0).startsWith("\uFEFF\"actual\",\"0\",\"1\""));
        assertTrue(saved.get(0).getWidth() > 300);
    }

    @Test
    void whereItIsNarrowOneThingIsShownAtATime() {
        learn();
        assertTrue(stage.isShown("confusion-figures") && stage.isShown("confusion-matrix"));
        assertFalse(stage.isShown("confusion-part-matrix"));
        stage.interact(() -> pane.setMaxSize(400, 380));
        stage.until("narrow", () -> stage.isShown("confusion-part-matrix"));
        assertFalse(stage.isShown("confusion-figures"));
        stage.press("confusion-part-figures");
        assertTrue(stage.isShown("confusion-figures"));
        assertFalse(stage.isShown("confusion-matrix"));
        stage.press("confusion-part-matrix");
        stage.interact(() -> model.open(worst()));
        assertTrue(stage.isShown("confusion-pictures"));
        assertFalse(stage.isShown("confusion-matrix"));
        stage.press("confusion-close");
        assertTrue(stage.isShown("confusion-matrix"));
    }
}
