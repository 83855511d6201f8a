package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.Prediction;
import fude.nn.activation.Activation;
import fude.store.Settings;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
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
        lab.until("ready to train", () -> lab.window().training().waitingProperty().get() == null);
        lab.until("a network is there", () -> snapshot() != null);
    }

    /** Without a bend the weights multiply freely, so that a large step makes them run away. */
    private static final List<LayerSpec> LINEAR =
            List.of(new DenseSpec(20, Activation.IDENTITY), new DenseSpec(20, Activation.IDENTITY));

    static final Settings ENGLISH = new Settings(1, "en", false, 1, 1280, 800, 284, 284, 0.56);

    @AfterEach
    void close() {
        lab.close();
    }

    private TrainingSnapshot snapshot() {
        return lab.window().lab().snapshot();
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
        lab.until("at rest", () -> !lab.window().training().runningProperty().get());
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
                lab.text("result").contains("of 500 test images after epoch 2"),
                lab.text("result"));

        lab.click("digit-grid");
        lab.until("the image is named", () -> lab.text("sample-title").contains("label"));
        lab.until("the network answers", () -> lab.text("sample-verdict").contains("network says"));

        drawOne();
        lab.until("an answer", () -> lab.text("confidence").endsWith("%"));
        assertEquals(1, lab.text("answer").length());
    }

    private String shape() {
        return lab.window().lab().experimentProperty().get().network().shape();
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

    @Test
    void anEmptyPaperGetsNoAnswerAndUndoAndClearTakeTheInkBack() {
        drawOne();
        lab.until("an answer", () -> !lab.text("answer").isEmpty());
        assertTrue(lab.text("drawing-remark").startsWith("Not trained yet"));
        drawOne();
        assertEquals(2, lab.window().paper().strokes().size());

        lab.click("undo-stroke");
        assertEquals(1, lab.window().paper().strokes().size());
        lab.click("clear-drawing");
        lab.until("no answer", () -> lab.text("answer").isEmpty());
        assertEquals("No ink, no answer.", lab.text("drawing-remark"));
    }

    @Test
    void pauseStepAndResetActAtOnce() {
        type("epochs", "1000");
        lab.click("play");
        lab.until("learning", () -> snapshot().isTrained());
        lab.click("play");
        lab.until("paused", () -> !lab.window().training().runningProperty().get());
        int batches = batches();

        lab.click("step");
        lab.until("one batch more", () -> batches() == batches + 1);

        Prediction before = answerToFirstTestDigit();
        lab.click("reset");
        lab.until("at the start", () -> snapshot() != null && !snapshot().isTrained());
        assertFalse(before.toString().equals(answerToFirstTestDigit().toString()));
        lab.click("step");
        lab.until("learned one batch", () -> batches() == 1);
    }

    private int batches() {
        return snapshot().epoch() * snapshot().batchesPerEpoch() + snapshot().batch();
    }

    private Prediction answerToFirstTestDigit() {
        return snapshot()
                .classifier()
                .classify(lab.window().lab().experimentProperty().get().data().test().image(0));
    }

    @Test
    void whatIsNotValidSaysWhyAndTrainWaits() {
        type("units-1", "0");
        assertTrue(lab.node("play").isDisabled());
        assertTrue(lab.text("progress").contains("Units must be between 1 and"));

        type("units-1", "abc");
        assertTrue(lab.text("progress").contains("“abc” is not a whole number"));

        type("units-1", "32");
        assertFalse(lab.node("play").isDisabled());
    }

    @Test
    void numbersAreTakenInEveryUsualForm() {
        for (String form : new String[] {"0,01", "1e-2", "0.010", " .01 "}) {
            type("learning-rate", "0.5");
            type("learning-rate", form);
            assertEquals(0.01, config().learningRate(), form);
        }
        lab.robot().push(KeyCode.UP);
        assertEquals(0.03, config().learningRate());
        lab.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(0.003, config().learningRate());
        assertEquals("0.003", ((TextField) lab.node("learning-rate")).getText());
    }

    private fude.training.TrainingConfig config() {
        return lab.window().lab().shown().config();
    }

    @Test
    void aChangeOfStructureAsksBeforeItThrowsTheWeightsAway() {
        type("epochs", "1");
        trainToTheEnd();
        type("units-0", "16");
        assertTrue(lab.node("start-anew").isVisible());
        assertTrue(snapshot().isTrained());
        assertTrue(lab.node("play").isDisabled());

        lab.click("keep-network");
        assertEquals("128", ((TextField) lab.node("units-0")).getText());
        assertEquals("784-128-64-10", shape());

        type("units-0", "16");
        lab.click("start-anew");
        lab.until("at the start", () -> snapshot() != null && !snapshot().isTrained());
        assertEquals("784-16-64-10", shape());
    }

    @Test
    void layersAreMovedRemovedAndBroughtBackByMouseAndKeys() {
        lab.robot().drag("#layer-0 .handle").dropTo("#units-1");
        assertEquals("784-64-128-10", shapeAfterMove());
        lab.robot().clickOn("#layer-0 .lab-card-title").push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("784-128-64-10", shape());
        lab.robot().clickOn("#layer-1 .lab-card-title").push(KeyCode.DELETE);
        assertEquals("784-128-10", shape());
        lab.click("undo-layer");
        assertEquals("784-128-64-10", shape());
        lab.click("redo-layer");
        assertEquals("784-128-10", shape());
        lab.click("remove-layer-0");
        assertEquals("784-10", shape());
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private String shapeAfterMove() {
        String moved = shape();
        if (moved.equals("784-128-64-10")) {
            throw new AssertionError("the card did not move");
        }
        return moved;
    }

    @Test
    void anActivationIsChosenFromItsList() {
        ComboBox<?> activation = lab.node("activation-0");
        lab.click("activation-0");
        lab.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("LEAKY_RELU", activation.getValue().toString());
        assertEquals(
                "dense 128 leaky-relu, dense 64 relu",
                lab.window().lab().experimentProperty().get().network().text());
    }

    @Test
    void afterTrainingTheMistakesAreShown() {
        TabPane tabs = lab.node("tabs");
        lab.interact(() -> tabs.getSelectionModel().select(1));
        type("epochs", "1");
        trainToTheEnd();
        int wrong = 500 - snapshot().evaluation().right();
        assertTrue(wrong > 0);
        lab.until(
                "the mistakes are counted",
                () -> lab.text("mistakes-every-count").equals("" + wrong));
    }

    @Test
    void aDivergedRunSaysWhatToDoAndHasAButtonForIt() {
        lab.click("optimizer");
        lab.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("sgd", config().optimizer().rule().id());
        lab.interact(() -> lab.window().lab().propose(e -> e.withLayers(LINEAR)));
        type("learning-rate", "100");
        type("epochs", "50");
        lab.click("play");
        lab.until("it broke off", () -> lab.window().training().failureProperty().get() != null);
        assertTrue(lab.text("training-failure").contains("smaller learning rate"));
        lab.click("training-failure-way-out");
        lab.until("a tenth of it", () -> config().learningRate() == 10);
    }

    @Test
    void keysDoWhatTheListSays() {
        lab.robot().push(KeyCode.SPACE);
        lab.until("learning", () -> snapshot().isTrained());
        lab.robot().push(KeyCode.SPACE);
        lab.until("paused", () -> !lab.window().training().runningProperty().get());
        lab.robot().push(KeyCode.R);
        lab.until("at the start", () -> snapshot() != null && !snapshot().isTrained());
        lab.robot().push(KeyCode.RIGHT);
        lab.until("one batch", () -> batches() == 1);
        lab.robot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        lab.until("one epoch", () -> snapshot().epoch() == 1 && snapshot().batch() == 0);
        lab.interact(lab.window().feature(ShortcutsFeature.class)::open);
        assertTrue(lab.node("shortcuts-dialog").isVisible());
        lab.robot().push(KeyCode.ESCAPE);
        assertFalse(lab.node("shortcuts-dialog").isVisible());
    }

    @Test
    void theLearningRateChangesWhileItLearns() {
        type("epochs", "1000");
        lab.click("play");
        lab.until("learning", () -> snapshot().isTrained());
        type("learning-rate", "0.0001");
        assertTrue(lab.window().training().runningProperty().get());
        assertEquals(0.0001, lab.window().lab().experimentProperty().get().config().learningRate());
        int then = batches();
        lab.until("it goes on", () -> batches() > then);
    }

    @Test
    void theSamePlayGivesTheSameCurve() {
        type("epochs", "1");
        trainToTheEnd();
        double first = snapshot().curve().epochs().get(0).measuredLoss();
        lab.click("reset");
        lab.until("at the start", () -> snapshot() != null && !snapshot().isTrained());
        trainToTheEnd();
        assertEquals(first, snapshot().curve().epochs().get(0).measuredLoss());
    }

    @Test
    void theReasonStandsBetweenItsFieldAndTheNext() {
        type("epochs", "0");
        Node reason =
                lab.robot().lookup(".settings-view .lab-problem").match(Node::isVisible).query();
        assertTrue(onScreen(reason).getMinY() >= onScreen(lab.node("epochs")).getMaxY());
        assertTrue(onScreen(reason).getMaxY() <= onScreen(lab.node("seed")).getMinY());
        assertTrue(lab.text("progress").contains("Epochs: Must be between"), lab.text("progress"));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void otherEpochsAfterTheRunPlanTheNextOneOnly() {
        type("epochs", "2");
        trainToTheEnd();
        type("epochs", "1");
        assertEquals("Epoch 2 / 2", lab.text("epoch"));
        assertEquals("1 more epoch", lab.text("play"));
        trainToTheEnd();
        lab.until("one more", () -> lab.text("epoch").equals("Epoch 3 / 3"));
    }

    @Test
    void theFocusGoesWithALayerThatIsMovedByKeys() {
        lab.interact(
                () ->
                        lab.window()
                                .lab()
                                .propose(
                                        e ->
                                                e.withLayers(
                                                        List.of(
                                                                e.layers().get(0),
                                                                new DropoutSpec(0.2)))));
        lab.robot().clickOn("#layer-1 .lab-card-title").push(KeyCode.ALT, KeyCode.UP);
        assertEquals(
                "dropout 0.2, dense 128 relu",
                lab.window().lab().experimentProperty().get().network().text());
        assertTrue(lab.node("layer-0").isFocused());
    }

    @Test
    void aRemovedLayerTakesItsUnreadableTextWithIt() {
        type("units-1", "abc");
        assertTrue(lab.node("play").isDisabled());
        lab.click("remove-layer-1");
        assertEquals("784-128-10", shape());
        assertFalse(lab.node("play").isDisabled());
    }

    @Test
    void theArrowStepsThoughAButtonWasClickedBefore() {
        lab.click("play");
        lab.until("learning", () -> snapshot().isTrained());
        lab.click("play");
        lab.until("paused", () -> !lab.window().training().runningProperty().get());
        int before = batches();
        lab.robot().push(KeyCode.RIGHT);
        lab.until("one batch more", () -> batches() == before + 1);
    }

    @Test
    void deleteOnACardNeverTouchesTheDrawing() {
        drawOne();
        lab.robot().clickOn("#layer-1 .lab-card-title");
        lab.robot().push(KeyCode.DELETE).push(KeyCode.DELETE).push(KeyCode.DELETE);
        assertEquals("784-10", shape());
        assertEquals(1, lab.window().paper().strokes().size());
    }

    @Test
    void aClearedPaperComesBackWithUndo() {
        drawOne();
        lab.robot().push(KeyCode.DELETE);
        assertEquals(0, lab.window().paper().strokes().size());
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(1, lab.window().paper().strokes().size());
        lab.click("undo-stroke");
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(1, lab.window().paper().strokes().size());
    }

    @Test
    void theSliderMovesBySmallSteps() {
        lab.interact(() -> lab.node("learning-rate-slider").requestFocus());
        lab.robot().push(KeyCode.RIGHT);
        assertEquals(0.0032, config().learningRate(), 1e-9);
        type("learning-rate", "0");
        lab.robot().push(KeyCode.UP);
        assertEquals(1e-5, config().learningRate());
    }

    @Test
    void anInvalidSettingNeverReachesARunningTraining() {
        type("epochs", "1000");
        lab.click("play");
        lab.until("two epochs", () -> snapshot().epoch() >= 2);
        type("learning-rate", "-5");
        int then = snapshot().epoch();
        lab.until("two epochs more", () -> snapshot().epoch() >= then + 2);
        assertTrue(snapshot().evaluation().accuracy() > 0.5);
    }

    @Test
    void aDiscardedChangeOfLayersLeavesNothingToUndo() {
        type("epochs", "1");
        trainToTheEnd();
        type("units-0", "50");
        lab.click("keep-network");
        assertTrue(lab.node("undo-layer").isDisabled());
        assertEquals("784-128-64-10", shape());
    }

    @Test
    void theArrowKeysChooseTheSplitTheyShow() {
        lab.interact(() -> lab.node("split-training").requestFocus());
        lab.robot().push(KeyCode.RIGHT);
        lab.until("test images", () -> lab.text("class-every-count").equals("500"));
    }
}
