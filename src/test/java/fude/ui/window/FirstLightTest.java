package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.store.Settings;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson from the first click to the answer, with the real buttons. */
class FirstLightTest {
    @TempDir Path dataFolder;

    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(ENGLISH, dataFolder, Samples.digits());
        lab.untilReady();
    }

    /** Without a nonlinearity a large learning rate makes the training diverge. */
    private static final List<LayerSpec> LINEAR =
            List.of(new DenseSpec(20, Activation.IDENTITY), new DenseSpec(20, Activation.IDENTITY));

    static final Settings ENGLISH = Settings.DEFAULT.withLanguage("en").withSize(1280, 800);

    @AfterEach
    void close() {
        lab.close();
    }

    private TrainingSnapshot snapshot() {
        return lab.window().bench().lab().snapshot();
    }

    /** Types a number into a field. */
    private void type(String id, String text) {
        lab.click(id);
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.A);
        lab.robot().write(text).push(KeyCode.ENTER);
    }

    private void trainToTheEnd() {
        lab.click("play");
        lab.until("finished", () -> snapshot().status() == TrainingStatus.FINISHED);
        lab.untilAtRest();
    }

    private String shape() {
        return lab.window().bench().lab().experimentProperty().get().network().shape();
    }

    /** A vertical line, with the mouse. */
    private void drawOne() {
        Node paper = lab.node("drawing-canvas");
        var bounds = paper.localToScreen(paper.getBoundsInLocal());
        double x = bounds.getCenterX();
        lab.robot().moveTo(x, bounds.getMinY() + 40).press(MouseButton.PRIMARY);
        lab.robot().moveTo(x, bounds.getCenterY()).moveTo(x, bounds.getMaxY() - 40);
        lab.robot().release(MouseButton.PRIMARY);
    }

    private int batches() {
        return snapshot().epoch() * snapshot().batchesPerEpoch() + snapshot().batch();
    }

    private fude.training.TrainingConfig config() {
        return lab.window().bench().lab().shown().config();
    }

    @Test
    void buildTrainBrowseDrawAndRead() {
        lab.click("add-layer");
        lab.click("add-dense");
        lab.until("a third layer", () -> lab.robot().lookup("#layer-2").tryQuery().isPresent());
        type("units-0", "100");
        type("epochs", "2");
        assertEquals("784-100-64-64-10", shape());

        trainToTheEnd();
        assertEquals("Epoch 2 / 2", lab.text("epoch"));
        assertEquals(2, snapshot().curve().epochs().size());
        assertTrue(snapshot().curve().points() > 20);
        assertTrue(
                lab.said("result").contains("of 500 test images after epoch 2"),
                lab.said("result"));

        lab.showTab("tab.data");
        lab.click("digit-grid");
        lab.until("the image is named", () -> lab.text("sample-title").contains("label"));
        lab.until("the network answers", () -> lab.text("sample-verdict").contains("network says"));
        lab.interact(() -> lab.node("split-training").requestFocus());
        lab.robot().push(KeyCode.RIGHT);
        lab.until("test images", () -> lab.text("class-every-count").equals("500"));

        drawOne();
        lab.until("an answer", () -> lab.text("confidence").endsWith("%"));
        assertEquals(1, lab.text("answer").length());

        lab.show(Place.LAB);
        type("epochs", "1");
        assertEquals("1 more epoch", lab.text("play"));
        trainToTheEnd();
        assertEquals("Epoch 3 / 3", lab.text("epoch"));
        int wrong = 500 - snapshot().evaluation().right();
        assertTrue(wrong > 0);
        lab.showTab("tab.mistakes");
        lab.until(
                "the mistakes are counted",
                () -> lab.text("mistakes-every-count").equals("" + wrong));
    }

    @Test
    void whatIsDrawnIsReadAndTakenBackAndCardsDeleteOnlyThemselves() {
        drawOne();
        lab.until("an answer", () -> !lab.text("answer").isEmpty());
        assertTrue(lab.text("drawing-remark").startsWith("Not trained yet"));
        drawOne();
        assertEquals(2, strokes());
        lab.click("undo-stroke");
        assertEquals(1, strokes());

        lab.robot().clickOn("#layer-1 .lab-card-title");
        lab.robot().push(KeyCode.DELETE).push(KeyCode.DELETE).push(KeyCode.DELETE);
        assertEquals("784-10", shape());
        assertEquals(1, strokes());
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("784-128-10", shape());
        assertEquals(1, strokes());

        lab.click("clear-drawing");
        lab.until("no answer", () -> lab.text("answer").isEmpty());
        assertEquals("No ink, no answer.", lab.text("drawing-remark"));
        aClearedPaperComesBackWithUndo();
    }

    private void aClearedPaperComesBackWithUndo() {
        drawOne();
        lab.robot().push(KeyCode.DELETE);
        assertEquals(0, strokes());
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(1, strokes());
        lab.click("undo-stroke");
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(1, strokes());
    }

    private int strokes() {
        return lab.window().bench().paper().strokes().size();
    }

    @Test
    void keysDoWhatTheListSays() {
        lab.robot().push(KeyCode.SPACE);
        untilLearning();
        lab.robot().push(KeyCode.SPACE);
        untilPaused();
        lab.robot().push(KeyCode.R);
        untilAtTheStart();
        lab.robot().push(KeyCode.RIGHT);
        lab.until("one batch", () -> batches() == 1);
        lab.robot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        lab.until("one epoch", () -> snapshot().epoch() == 1 && snapshot().batch() == 0);
        lab.interact(lab.window().feature(ShortcutsFeature.class)::open);
        assertTrue(lab.node("shortcuts-dialog").isVisible());
        lab.robot().push(KeyCode.ESCAPE);
        assertFalse(lab.node("shortcuts-dialog").isVisible());

        type("epochs", "1000");
        lab.click("play");
        lab.until("learning", () -> lab.isLearning());
        lab.click("play");
        untilPaused();
        int before = batches();
        lab.robot().push(KeyCode.RIGHT);
        lab.until("a step though a button was clicked", () -> batches() == before + 1);
        lab.click("step");
        lab.until("one batch more", () -> batches() == before + 2);
        lab.click("reset");
        untilAtTheStart();
    }

    @Test
    void theLearningRateChangesWhileItLearnsButNeverToAnInvalidOne() {
        type("epochs", "1000");
        lab.click("play");
        lab.until("two epochs", () -> snapshot().epoch() >= 2);
        type("learning-rate", "-5");
        int then = snapshot().epoch();
        lab.until("two epochs more", () -> snapshot().epoch() >= then + 2);
        assertTrue(snapshot().evaluation().accuracy() > 0.5);

        type("learning-rate", "0.0001");
        assertTrue(lab.isLearning());
        assertEquals(
                0.0001,
                lab.window().bench().lab().experimentProperty().get().config().learningRate());
        int before = batches();
        lab.until("it goes on", () -> batches() > before);
    }

    @Test
    void aDivergedRunSaysWhatToDoAndHasAButtonForIt() {
        lab.click("optimizer");
        lab.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("sgd", config().optimizer().rule().id());
        lab.interact(() -> lab.window().bench().lab().session().propose(e -> e.withLayers(LINEAR)));
        type("learning-rate", "100");
        type("epochs", "50");
        lab.click("play");
        lab.until(
                "it broke off",
                () ->
                        lab.window()
                                        .feature(TrainingFeature.class)
                                        .model()
                                        .lab()
                                        .failureProperty()
                                        .get()
                                != null);
        assertTrue(lab.said("training-failure").contains("smaller learning rate"));
        lab.click("training-failure-way-out");
        lab.until("a tenth of it", () -> config().learningRate() == 10);
    }

    private void untilLearning() {
        lab.until("learning", () -> snapshot().isTrained());
    }

    private void untilPaused() {
        lab.untilAtRest();
    }

    private void untilAtTheStart() {
        lab.until("at the start", () -> snapshot() != null && !snapshot().isTrained());
    }
}
