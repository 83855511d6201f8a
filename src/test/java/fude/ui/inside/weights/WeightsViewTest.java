package fude.ui.inside.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Predictor;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wall of pictures: its order, what is in sight, and one of them at length. */
class WeightsViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private WeightsViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    new DrawingViewModel(lab, paper, Runnable::run);
                    Appearance appearance = new Appearance();
                    model = new WeightsViewModel(lab, paper, selection, appearance, Runnable::run);
                    ExcitingViewModel exciting =
                            new ExcitingViewModel(lab, Runnable::run, model.inSight);
                    model.inSight.set(true);
                    stage.show(
                            new WeightsView(
                                    model, exciting, new Language(Texts.ENGLISH), appearance),
                            1000,
                            620);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void learn() {
        stage.interact(
                () -> {
                    Learned.begin(lab);
                    Learned.learn(lab);
                    paper.put(Runs.DIGITS.test().image(3));
                });
    }

    private Wall wall() {
        return model.wallProperty().get();
    }

    private Predictor predictor() {
        return lab.classifier().orElseThrow().predictor();
    }

    @Test
    void picturesAreSortedAsOneLikes() {
        learn();
        assertTrue(wall().ofPixels());
        assertEquals(128, wall().order().length);
        stage.click("weights-order-size");
        double[] norms = predictor().dense(0).orElseThrow().norms();
        for (int i = 1; i < 128; i++) {
            assertTrue(norms[wall().order()[i - 1]] >= norms[wall().order()[i]]);
        }
        stage.click("weights-order-number");
        assertEquals(0, wall().order()[0]);
        assertEquals(127, wall().order()[127]);
        assertArrayEquals(predictor().dense(0).orElseThrow().weights(0), wall().numbers());
    }

    @Test
    void onlyPicturesInSightAreMadeAndKeysGoThroughAll() {
        learn();
        assertTrue(wall().pictures().length < 128);
        stage.click("weights-order-number");
        stage.interact(stage.node("weights-wall")::requestFocus);
        for (int i = 0; i < 4; i++) {
            stage.robot().push(KeyCode.PAGE_DOWN);
        }
        assertEquals(new Selection.Unit(0, 127), selection.unitProperty().get());
        stage.until(
                "scrolled",
                () -> wall().first() > 0 && wall().first() + wall().pictures().length >= 128);
        assertEquals("Hidden layer 1, unit 128", stage.text("picture-unit"));
    }

    @Test
    void aDeeperLayerShowsSumsOfPathsAndSaysSo() {
        learn();
        stage.choose("weights-layer", 1);
        assertEquals(1, wall().layer());
        assertTrue(stage.text("picture-how").startsWith("Sum of paths"));
        int unit = wall().unit().number();
        assertArrayEquals(predictor().sumOfPaths(1, unit), wall().numbers());
        stage.until("images", () -> stage.text("unit-silent").contains("training images"));
        String before = stage.text("picture-unit");
        stage.interact(() -> selection.unit(new Selection.Unit(2, 7)));
        assertNotEquals(before, stage.text("picture-unit"));
        assertEquals("Output for 7", stage.text("picture-unit"));
    }

    @Test
    void whatCannotBeShownIsSaid() {
        assertTrue(stage.text("weights-empty").startsWith("There is no network"));
        stage.interact(() -> Learned.begin(lab));
        assertTrue(stage.text("weights-remark").startsWith("Not trained yet"));
        stage.interact(() -> Learned.learn(lab));
        assertTrue(stage.text("weights-remark").startsWith("No image"));
    }
}
