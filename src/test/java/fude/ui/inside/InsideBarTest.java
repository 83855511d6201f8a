package fude.ui.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.DenseSpec;
import fude.nn.activation.Activation;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is looked at, in one row, and the way back. */
class InsideBarTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final VBox pane = new VBox();

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    new DrawingViewModel(lab, paper, Runnable::run);
                    Learned.begin(lab);
                    pane.getChildren()
                            .add(
                                    new InsideBar(
                                            lab,
                                            paper,
                                            selection,
                                            new Language(Texts.ENGLISH),
                                            new Appearance()));
                    stage.show(pane, 900, 100);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void whatIsChosenIsToldAndTheWayBackLeadsThroughIt() {
        assertTrue(stage.node("inside-back").isDisabled());
        Selection.Unit unit = new Selection.Unit(0, 36);
        stage.interact(() -> selection.unit(unit));
        assertEquals("Hidden layer 1, unit 37", stage.text("inside-chosen"));
        stage.interact(() -> selection.weight(new Selection.Weight(28 * 11 + 8, unit)));
        assertEquals(
                "Hidden layer 1, unit 37 · Weight: row 12, column 9 → 37",
                stage.text("inside-chosen"));
        stage.interact(() -> selection.weight(new Selection.Weight(36, new Selection.Unit(2, 4))));
        assertEquals(
                "Output for 4 · Weight: Hidden layer 2, unit 37 → 4", stage.text("inside-chosen"));
        stage.interact(
                () ->
                        selection.weight(
                                new Selection.Weight(
                                        Selection.Weight.BIAS, new Selection.Unit(1, 1))));
        assertEquals("Hidden layer 2, unit 2 · Bias of 2", stage.text("inside-chosen"));
        stage.click("inside-back");
        stage.click("inside-back");
        stage.click("inside-back");
        assertEquals("Hidden layer 1, unit 37", stage.text("inside-chosen"));
        stage.click("inside-forward");
        assertTrue(stage.text("inside-chosen").endsWith("column 9 → 37"));
    }

    @Test
    void aUnitThatTheNextNetworkLacksIsForgotten() {
        stage.interact(() -> selection.weight(new Selection.Weight(60, new Selection.Unit(2, 4))));
        stage.interact(
                () ->
                        Runs.begin(
                                lab,
                                Runs.experiment()
                                        .withLayers(List.of(new DenseSpec(5, Activation.RELU)))));
        assertNull(selection.unitProperty().get());
        assertEquals("Click a unit or a weight: all views show it.", stage.text("inside-chosen"));
    }

    @Test
    void theClassThatTheImageShouldHaveIsSaid() {
        ComboBox<Integer> label = stage.node("inside-label");
        stage.interact(() -> label.setValue(9));
        assertEquals(9, selection.labelProperty().get());
        stage.click("inside-back");
        assertEquals(Selection.UNKNOWN, label.getValue());
    }

    @Test
    void wordsGoBeforeAnythingIsCut() {
        stage.interact(() -> selection.unit(new Selection.Unit(0, 36)));
        stage.interact(() -> pane.setMaxWidth(280));
        stage.until("in numbers", () -> stage.text("inside-chosen").equals("37"));
        stage.interact(() -> pane.setMaxWidth(900));
        stage.until("in words", () -> stage.text("inside-chosen").endsWith("unit 37"));
    }
}
