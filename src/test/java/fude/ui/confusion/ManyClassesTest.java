package fude.ui.confusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.text.Texts;
import fude.training.TrainingStatus;
import fude.training.measure.Evaluation;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many classes as a data set can have, as few, and none. */
class ManyClassesTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Selection selection = new Selection(lab, new Paper());
    private final ConfusionViewModel model =
            new ConfusionViewModel(lab, selection, Runnable::run, List::of, card -> 0);

    @BeforeEach
    void open() {
        ConfusionView[] view = new ConfusionView[1];
        stage.interact(
                () -> {
                    model.inSight.set(true);
                    view[0] =
                            new ConfusionView(
                                    model,
                                    new Language(Texts.ENGLISH),
                                    new Appearance(),
                                    table -> {},
                                    picture -> {});
                });
        stage.show(view[0], 900, 640);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void measure(int classes) {
        Dataset images = Measured.images(20 * classes, classes);
        measured(TrainingStatus.PAUSED, images, Measured.evaluation(images));
    }

    private void measured(TrainingStatus status, Dataset images, Evaluation evaluation) {
        stage.interact(() -> Measured.stands(lab, status, images, evaluation));
    }

    @Test
    void ofManyClassesTheWorstPairsAreListedAndTheCellsCanBeEnlarged() {
        measure(256);
        assertTrue(stage.isShown("confusion-worst"));
        assertFalse(stage.isShown("confusion-figures"));
        ListView<Cell> worst = stage.node("confusion-worst");
        assertEquals(200, worst.getItems().size());
        MatrixView matrix = stage.node("confusion-matrix");
        stage.until("zoomable", () -> matrix.zoomable().get());
        Cell last = new Cell(255, 255);
        stage.interact(
                () -> {
                    matrix.cursor.set(last);
                    matrix.requestFocus();
                });
        for (int i = 0; i < 12; i++) {
            stage.robot().push(KeyCode.PLUS);
        }
        double[] middle = matrix.middleOf(last);
        assertTrue(middle[0] < matrix.getWidth() && middle[1] < matrix.getHeight(), "in sight");
        assertTrue(matrix.middleOf(new Cell(254, 254))[0] < middle[0] - 30, "large");
        stage.robot().push(KeyCode.ENTER);
        assertEquals(last, model.openProperty().get());
        stage.robot().push(KeyCode.DIGIT0);
        assertTrue(matrix.middleOf(new Cell(0, 0))[0] > 0, "all");
    }

    @Test
    void twoClassesHaveFourCells() {
        measure(2);
        assertTrue(stage.isShown("confusion-figures"));
        MatrixView matrix = stage.node("confusion-matrix");
        assertFalse(matrix.zoomable().get());
        assertTrue(stage.text("confusion-cell").contains("Kind "));
        assertEquals("", stage.text("confusion-remark"));
    }

    @Test
    void oneClassHasOneSentence() {
        measure(1);
        assertTrue(
                stage.text("confusion-remark").startsWith("There are examples of one class only"));
        assertTrue(stage.text("confusion-cell").contains("Kind 0 read as Kind 0, rightly: 20"));
    }

    @Test
    void numbersAndDivergedNetworksHaveASentenceEach() {
        Dataset images = Measured.images(20, 2);
        measured(TrainingStatus.PAUSED, images, new Evaluation.Builder(20, 0).build(1));
        assertTrue(stage.text("confusion-empty").startsWith("This network answers with numbers"));
        measured(TrainingStatus.DIVERGED, images, Measured.evaluation(images));
        assertEquals(Texts.ENGLISH.get("curve.diverged"), stage.text("confusion-empty"));
        assertFalse(stage.isShown("confusion-matrix"));
    }

    @Test
    void anotherNumberOfClassesClosesWhatIsOpen() {
        measure(20);
        stage.interact(() -> model.open(new Cell(19, 19)));
        assertTrue(stage.isShown("confusion-pictures"));
        measure(3);
        assertFalse(stage.isShown("confusion-pictures"));
        assertTrue(stage.text("confusion-cell").startsWith("Kind "));
    }
}
