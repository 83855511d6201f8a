package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.activation.Activation;
import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import fude.ui.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every capability of the engine under the hand: set, shown, run. */
class MoreSettingsTest {
    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("first", "500"),
                    Map.entry("label-noise", "10"),
                    Map.entry("validation", "20"),
                    Map.entry("beta1", "0.8"),
                    Map.entry("beta2", "0.99"),
                    Map.entry("epsilon", "1e-7"),
                    Map.entry("l1", "0.001"),
                    Map.entry("l2", "0.01"),
                    Map.entry("max-norm", "3"),
                    Map.entry("patience", "4"),
                    Map.entry("averaging", "0.5"));

    @TempDir Path dataFolder;

    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(FirstLightTest.ENGLISH, dataFolder, Samples.digits());
        lab.untilReady();
        lab.click("more-settings");
        lab.interact(
                () ->
                        lab.robot()
                                .lookup(".setting-group")
                                .queryAllAs(TitledPane.class)
                                .forEach(group -> group.setExpanded(true)));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private Map<String, String> settings() {
        return lab.window().lab().shown().texts();
    }

    private TrainingSnapshot snapshot() {
        return lab.window().lab().snapshot();
    }

    private void choose(String id, int index) {
        ComboBox<?> choice = lab.node(id);
        lab.interact(() -> choice.getSelectionModel().select(index));
    }

    private void press(String id) {
        lab.interact(() -> lab.<ButtonBase>node(id).fire());
    }

    private void apply(Map<String, String> texts) {
        lab.interact(() -> lab.window().lab().propose(e -> applied(texts, e)));
        lab.untilReady();
    }

    private static fude.lab.Experiment applied(
            Map<String, String> texts, fude.lab.Experiment experiment) {
        try {
            return experiment.with(texts);
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void everyNumberChangesItsSetting() {
        NUMBERS.forEach(lab::enter);
        lab.enter("augment-shift", "2");
        lab.enter("augment-rotate", "10");
        lab.enter("augment-scale", "0,1");
        lab.enter("augment-shear", "0.2");
        lab.enter("augment-elastic", "1");
        NUMBERS.forEach(
                (name, text) ->
                        assertEquals(
                                Double.parseDouble(text),
                                Double.parseDouble(settings().get(name)),
                                name));
        assertEquals(
                "shift 2, rotate 10, scale 0.1, shear 0.2, elastic 1", settings().get("augment"));
    }

    @Test
    void everyChoiceChangesItsSetting() {
        choose("loss", 3);
        choose("init", 2);
        choose("scaling", 3);
        choose("endless", 2);
        choose("schedule-shape", 1);
        lab.enter("schedule-epochs", "3");
        lab.enter("schedule-factor", "0.5");
        assertEquals("mse", settings().get("loss"));
        assertEquals("he", settings().get("init"));
        assertEquals("standard", settings().get("scaling"));
        assertEquals("off", settings().get("endless"));
        assertEquals("step 3 0.5", settings().get("schedule"));
        choose("threads", 1);
        assertEquals("1", settings().get("threads"));
        lab.untilReady();
        assertEquals("in use now: 1", lab.text("threads-now"));
    }

    @Test
    void anOptimizerShowsExactlyItsOwnSettings() {
        assertTrue(lab.node("beta1").getParent().getParent().isVisible());
        choose("optimizer", 5);
        assertEquals("nesterov", settings().get("optimizer"));
        assertFalse(lab.node("beta1").getParent().getParent().isVisible());
        assertEquals("0.9", ((TextField) lab.node("momentum")).getText());
        lab.enter("momentum", "0.5");
        assertEquals("0.5", settings().get("momentum"));
    }

    @Test
    void gradientDescentSaysThatTheBatchIsTheWholeSet() {
        assertFalse(lab.node("batch-size-all").isVisible());
        choose("optimizer", 3);
        assertTrue(lab.node("batch-size").isDisabled());
        assertTrue(lab.text("batch-size-all").contains("all 2,000 images"));
    }

    @Test
    void whatIsNotValidIsSaidBesideItsFieldAndNeverHidden() {
        lab.enter("augment-rotate", "500");
        lab.enter("l2", "abc");
        assertTrue(problemOf("augment-rotate").contains("between 0 and 180 degrees"));
        assertTrue(problemOf("l2").contains("“abc” is not a number"));
        assertEquals("", problemOf("augment-shift"));
        assertTrue(lab.node("play").isDisabled());

        lab.enter("l2", "0");
        lab.enter("augment-rotate", "5");
        press("more-settings");
        lab.interact(
                () ->
                        lab.window()
                                .lab()
                                .propose(e -> e.withChoice(e.choice().withClasses(List.of("3")))));
        assertTrue(lab.<ToggleButton>node("more-settings").isSelected());
        assertTrue(lab.text("progress").contains("at least two classes"));
    }

    private String problemOf(String id) {
        Node row = lab.node(id).getParent().getParent();
        return lab.robot()
                .from(row)
                .lookup(".lab-problem")
                .<javafx.scene.control.Label>query()
                .getText();
    }

    @Test
    void twoClassesAreAllThatTheWindowSpeaksOf() {
        press("take-4");
        assertTrue(lab.node("play").isDisabled());
        press("take-9");
        lab.until(
                "only these images",
                () -> lab.window().lab().chosenDataProperty().get().training().classes() == 2);
        lab.untilReady();
        assertEquals("4,9", settings().get("classes"));
        lab.until("two chips", () -> lab.robot().lookup("#class-2").tryQuery().isEmpty());
        assertTrue(lab.text("status").contains("test images of 4, 9"), lab.text("status"));
        press("take-all");
        assertEquals("", settings().get("classes"));
        lab.until("ten chips", () -> lab.robot().lookup("#class-9").tryQuery().isPresent());
    }

    @Test
    void aRunWithEverythingReachesItsEnd() {
        lab.interact(
                () ->
                        lab.window()
                                .lab()
                                .propose(
                                        e ->
                                                e.withLayers(
                                                        List.of(
                                                                new DenseSpec(
                                                                        24,
                                                                        Activation.IDENTITY,
                                                                        false),
                                                                new BatchNormSpec(),
                                                                new ActivationSpec(
                                                                        Activation.LEAKY_RELU),
                                                                new DropoutSpec(0.1)))));
        press("take-4");
        press("take-9");
        choose("optimizer", 5);
        choose("schedule-shape", 3);
        lab.enter("learning-rate", "0.05");
        lab.enter("label-noise", "5");
        lab.enter("validation", "20");
        lab.enter("augment-shift", "1");
        lab.enter("epochs", "3");
        lab.untilReady();
        lab.train();

        assertEquals(3, snapshot().epoch());
        assertTrue(snapshot().evaluation().accuracy() > 0.6);
        assertEquals(2, snapshot().evaluation().classes());
        assertTrue(lab.text("result").contains("of 80 validation images"), lab.text("result"));
        assertTrue(lab.text("learning-rate-now").startsWith("in force now"));
        lab.until("the validation images", () -> lab.node("split-validation").isVisible());
        int wrong = 80 - snapshot().evaluation().right();
        lab.interact(
                () -> lab.<javafx.scene.control.TabPane>node("tabs").getSelectionModel().select(1));
        lab.until(
                "the mistakes on validation images",
                () -> wrong == 0 || lab.text("mistakes-every-count").equals("" + wrong));
    }

    @Test
    void aRunThatStopsEarlySaysWhichWeightsItKept() {
        apply(Map.of("patience", "1", "epochs", "50", "learning-rate", "0.1"));
        lab.train();
        assertTrue(snapshot().epoch() < 50);
        assertTrue(
                lab.text("result")
                        .startsWith("Stopped early at epoch " + snapshot().epoch() + "; the best"),
                lab.text("result"));
    }

    @Test
    void theCardsOfEveryLayerAddAndUndo() {
        lab.click("add-layer");
        lab.click("add-batchnorm");
        lab.click("add-layer");
        lab.click("add-activation");
        assertEquals(
                "dense 128 relu, dense 64 relu, batchnorm, activation relu",
                settings().get("layers"));
        choose("activation-3", Activation.STEP.ordinal());
        press("bias-0");
        assertEquals(
                "dense 128 relu no-bias, dense 64 relu, batchnorm, activation step",
                settings().get("layers"));
        press("undo-layer");
        assertTrue(lab.<javafx.scene.control.CheckBox>node("bias-0").isSelected());
    }

    @Test
    void theOutputTellsTheLossAndTheMistake() {
        assertEquals("Loss: cross-entropy", lab.text("output-loss"));
        choose("loss", 1);
        assertTrue(lab.text("output-mistake").contains("below 1.4612"));
        choose("loss", 2);
        assertTrue(lab.node("play").isDisabled());
        press("take-4");
        press("take-9");
        lab.untilReady();
        assertEquals(1, lab.window().lab().shown().network().outputs());
        lab.enter("epochs", "1");
        lab.train();
        assertTrue(snapshot().evaluation().accuracy() > 0.6);
    }

    @Test
    void thatMoreIsOpenIsRemembered() {
        assertTrue(lab.window().settings().more());
        press("more-settings");
        assertFalse(lab.window().settings().more());
    }
}
