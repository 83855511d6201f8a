package fude.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.session.HeldWorker;
import fude.lab.session.RunStore;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Message;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cards of the layers, changed by mouse and keys. */
class NetworkViewTest {
    private static final LayerSpec WIDE = new DenseSpec(128, Activation.RELU);
    private static final LayerSpec NARROW = new DenseSpec(64, Activation.RELU);

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.learning();

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    lab.session().begin(Runs.experiment().withLayers(List.of(WIDE, NARROW)));
                    Language language = new Language(Texts.ENGLISH);
                    NetworkViewModel model = new NetworkViewModel(lab);
                    NetworkView view = new NetworkView(model, language);
                    List<Node> all = new ArrayList<>(view.tools());
                    all.add(new ProposalQuestion(model, language).remark());
                    all.add(view);
                    stage.show(new VBox(all.toArray(Node[]::new)), 300, 700);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private String shape() {
        return lab.experimentProperty().get().network().shape();
    }

    private String layers() {
        return lab.experimentProperty().get().network().text();
    }

    private void learn() {
        stage.interact(() -> lab.session().play(Stretch.BATCH));
    }

    /** What Play waits for, in words; empty if it can be pressed. */
    private String waiting() {
        Message message = lab.session().blocker();
        return message == null ? "" : Texts.ENGLISH.get(message);
    }

    private void select(int layer) {
        stage.robot().clickOn("#layer-" + layer + " .lab-card-title");
    }

    @Test
    void layersAreMovedRemovedAndBroughtBackByMouseAndKeys() {
        stage.robot().drag("#layer-0 .handle").dropTo("#units-1");
        assertEquals("784-64-128-10", shape());
        select(0);
        stage.robot().push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("784-128-64-10", shape());
        select(1);
        stage.robot().push(KeyCode.DELETE);
        assertEquals("784-128-10", shape());
        stage.press("undo-layer");
        assertEquals("784-128-64-10", shape());
        stage.press("redo-layer");
        assertEquals("784-128-10", shape());
        stage.press("remove-layer-0");
        assertEquals("784-10", shape());
    }

    @Test
    void theFocusGoesWithALayerThatIsMovedByKeys() {
        stage.interact(
                () ->
                        lab.session()
                                .propose(e -> e.withLayers(List.of(WIDE, new DropoutSpec(0.2)))));
        select(1);
        stage.robot().push(KeyCode.ALT, KeyCode.UP);
        assertEquals("dropout 0.2, dense 128 relu", layers());
        assertTrue(stage.node("layer-0").isFocused());
    }

    @Test
    void anActivationIsChosenFromItsList() {
        ComboBox<?> activation = stage.node("activation-0");
        stage.click("activation-0");
        stage.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("LEAKY_RELU", activation.getValue().toString());
        assertEquals("dense 128 leaky-relu, dense 64 relu", layers());
    }

    @Test
    void theCardsOfEveryLayerAddAndUndo() {
        for (String kind : List.of("add-batchnorm", "add-activation", "add-dropout")) {
            stage.click("add-layer");
            stage.click(kind);
        }
        stage.press("undo-layer");
        assertEquals("dense 128 relu, dense 64 relu, batchnorm, activation relu", layers());
        stage.choose("activation-3", Activation.STEP.ordinal());
        stage.press("bias-0");
        assertEquals("dense 128 relu no-bias, dense 64 relu, batchnorm, activation step", layers());
        stage.press("undo-layer");
        assertTrue(stage.<CheckBox>node("bias-0").isSelected());
    }

    @Test
    void whatIsNotValidSaysWhyAndTrainWaits() {
        stage.enter("units-1", "0");
        assertTrue(waiting().contains("Units must be between 1 and"), waiting());
        stage.enter("units-1", "abc");
        assertTrue(waiting().contains("“abc” is not a whole number"), waiting());
        stage.enter("units-1", "32");
        assertEquals("", waiting());
    }

    @Test
    void aRemovedLayerTakesItsUnreadableTextWithIt() {
        stage.enter("units-1", "abc");
        assertFalse(waiting().isEmpty());
        stage.click("remove-layer-1");
        assertEquals("784-128-10", shape());
        assertEquals("", waiting());
    }

    @Test
    void aChangeOfStructureAsksBeforeItThrowsTheWeightsAway() {
        learn();
        assertEquals("", stage.text("question"));
        stage.enter("units-0", "16");
        assertFalse(stage.text("question").isEmpty());
        assertTrue(lab.snapshot().isTrained());
        assertFalse(waiting().isEmpty());

        stage.click("keep-network");
        assertEquals("128", stage.<TextField>node("units-0").getText());
        assertEquals("784-128-64-10", shape());
        assertTrue(stage.node("undo-layer").isDisabled(), "nothing has been changed");

        stage.enter("units-0", "16");
        stage.click("start-again");
        assertFalse(lab.snapshot().isTrained());
        assertEquals("784-16-64-10", shape());
    }

    @Test
    void theQuestionSaysThatLearningGoesOnUntilItIsPaused() {
        HeldWorker worker = new HeldWorker();
        stage.interact(
                () -> {
                    Lab held = new Lab(worker, RunStore.none(), () -> null);
                    held.session().begin(Runs.experiment());
                    held.session().play(Stretch.BATCH);
                    worker.doAll();
                    held.session().play(Stretch.TARGET);
                    stage.show(
                            new ProposalQuestion(
                                            new NetworkViewModel(held), new Language(Texts.ENGLISH))
                                    .remark());
                    held.session().propose(e -> e.withLayers(List.of(NARROW)));
                    assertTrue(stage.text("question").contains("trained at once"));
                    held.session().pause();
                    worker.doAll();
                });
        assertFalse(stage.text("question").contains("trained at once"), stage.text("question"));
    }

    @Test
    void theOutputTellsTheLossAndTheMistake() {
        assertEquals("Loss: cross-entropy", stage.text("output-loss"));
        stage.interact(() -> lab.session().propose(e -> e.withLoss(Loss.SOFTMAX_TWICE)));
        assertTrue(stage.text("output-mistake").contains("below 1.4612"));
    }
}
