package fude.ui.training.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Message;
import fude.text.Texts;
import fude.training.TrainingConfig;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every setting of learning: typed or chosen, checked, and shown. */
class SettingsViewTest {
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

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.learning();
    private SettingsView view;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    lab.session().begin(Runs.experiment("threads", "auto").withLayers(List.of()));
                    view =
                            new SettingsView(
                                    new TrainingViewModel(lab, new SimpleObjectProperty<>()),
                                    new Language(Texts.ENGLISH));
                    stage.show(view, 320, 1000);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void openEveryGroup() {
        stage.press("more-settings");
        stage.interact(
                () ->
                        stage.robot()
                                .lookup(".setting-group")
                                .queryAllAs(TitledPane.class)
                                .forEach(group -> group.setExpanded(true)));
    }

    private TrainingConfig config() {
        return lab.shown().config();
    }

    private Map<String, String> settings() {
        return lab.shown().texts();
    }

    private String waiting() {
        Message message = lab.session().blocker();
        return message == null ? "" : Texts.ENGLISH.get(message);
    }

    private Node row(String id) {
        return stage.node(id).getParent().getParent();
    }

    private String problemOf(String id) {
        return problem(id).getText();
    }

    private Label problem(String id) {
        return stage.robot().from(row(id)).lookup(".lab-problem").query();
    }

    @Test
    void numbersAreTakenInEveryUsualForm() {
        for (String form : new String[] {"0,01", "1e-2", "0.010", " .01 "}) {
            stage.enter("learning-rate", "0.5");
            stage.enter("learning-rate", form);
            assertEquals(0.01, config().learningRate(), form);
        }
        stage.robot().push(KeyCode.UP);
        assertEquals(0.03, config().learningRate());
        stage.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(0.003, config().learningRate());
        assertEquals("0.003", stage.<TextField>node("learning-rate").getText());
    }

    @Test
    void aSeedMayBeADateOrAnyLongNumber() {
        stage.enter("seed", "20261129120000");
        assertEquals(20261129120000L, config().seed());
        stage.robot().push(KeyCode.UP);
        assertEquals(20261129120001L, config().seed());
    }

    @Test
    void theWheelScrollsOverANumberThatIsNotBeingEdited() {
        stage.robot().clickOn("#seed").write("7").push(KeyCode.ENTER);
        turnTheWheelOver("seed");
        assertEquals(7, config().seed());
        stage.robot().clickOn("#seed");
        turnTheWheelOver("seed");
        assertEquals(8, config().seed());
    }

    private void turnTheWheelOver(String id) {
        Node field = stage.node(id);
        stage.interact(
                () ->
                        Event.fireEvent(
                                field,
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        5,
                                        5,
                                        5,
                                        5,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        false,
                                        0,
                                        40,
                                        0,
                                        40,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        new PickResult(field, 5, 5))));
    }

    @Test
    void theSliderMovesBySmallSteps() {
        stage.interact(() -> stage.node("learning-rate-slider").requestFocus());
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(0.0032, config().learningRate(), 1e-9);
        stage.enter("learning-rate", "0");
        stage.robot().push(KeyCode.UP);
        assertEquals(1e-5, config().learningRate());
    }

    @Test
    void aDragOfTheSliderIsOneChange() {
        Slider slider = stage.node("learning-rate-slider");
        double before = config().learningRate();
        stage.interact(() -> slider.setValueChanging(true));
        for (double exponent : new double[] {-2, -1, 0}) {
            stage.interact(() -> slider.setValue(exponent));
            assertEquals(before, config().learningRate());
        }
        assertEquals("1", stage.<TextField>node("learning-rate").getText());
        stage.interact(() -> slider.setValueChanging(false));
        assertEquals(1, config().learningRate());
    }

    @Test
    void theReasonStandsBetweenItsFieldAndTheNext() {
        stage.enter("epochs", "0");
        stage.interact(view::layout);
        Label reason = problem("epochs");
        assertTrue(reason.isVisible());
        assertTrue(ViewStage.bounds(reason).getMinY() >= stage.bounds("epochs").getMaxY());
        assertTrue(ViewStage.bounds(reason).getMaxY() <= stage.bounds("seed").getMinY());
        assertTrue(waiting().contains("Epochs: Must be between"), waiting());
    }

    @Test
    void everyNumberChangesItsSetting() {
        openEveryGroup();
        NUMBERS.forEach(stage::enter);
        stage.enter("augment-shift", "2");
        stage.enter("augment-rotate", "10");
        stage.enter("augment-scale", "0,1");
        stage.enter("augment-shear", "0.2");
        stage.enter("augment-elastic", "1");
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
        openEveryGroup();
        stage.choose("loss", 3);
        stage.choose("init", 2);
        stage.choose("scaling", 3);
        stage.choose("endless", 2);
        stage.choose("schedule-shape", 1);
        stage.enter("schedule-epochs", "3");
        stage.enter("schedule-factor", "0.5");
        assertEquals("mse", settings().get("loss"));
        assertEquals("he", settings().get("init"));
        assertEquals("standard", settings().get("scaling"));
        assertEquals("off", settings().get("endless"));
        assertEquals("step 3 0.5", settings().get("schedule"));
        stage.choose("threads", 1);
        assertEquals("1", settings().get("threads"));
        assertEquals("in use now: 1", stage.text("threads-now"));
    }

    @Test
    void anOptimizerShowsExactlyItsOwnSettings() {
        openEveryGroup();
        assertTrue(row("beta1").isVisible());
        stage.choose("optimizer", 5);
        assertEquals("nesterov", settings().get("optimizer"));
        assertFalse(row("beta1").isVisible());
        assertEquals("0.9", stage.<TextField>node("momentum").getText());
        stage.enter("momentum", "0.5");
        assertEquals("0.5", settings().get("momentum"));
    }

    @Test
    void gradientDescentSaysThatTheBatchIsTheWholeSet() {
        assertFalse(stage.isShown("batch-size-all"));
        stage.choose("optimizer", 3);
        assertTrue(stage.node("batch-size").isDisabled());
        assertTrue(stage.text("batch-size-all").contains("all 2,000 examples"));
    }

    @Test
    void whatIsNotValidIsSaidBesideItsFieldAndNeverHidden() {
        openEveryGroup();
        stage.enter("augment-rotate", "500");
        stage.enter("l2", "abc");
        assertTrue(problemOf("augment-rotate").contains("between 0 and 180 degrees"));
        assertTrue(problemOf("l2").contains("“abc” is not a number"));
        assertEquals("", problemOf("augment-shift"));
        assertFalse(waiting().isEmpty());

        stage.enter("l2", "0");
        stage.enter("augment-rotate", "5");
        assertEquals("", waiting());
        stage.press("more-settings");
        assertFalse(view.more.open.selectedProperty().get());
        stage.interact(
                () ->
                        lab.session()
                                .propose(e -> e.withChoice(e.choice().withClasses(List.of("3")))));
        assertTrue(stage.<ToggleButton>node("more-settings").isSelected());
        assertTrue(waiting().contains("at least two classes"), waiting());
    }

    @Test
    void classesAreTakenOneByOneOrAll() {
        openEveryGroup();
        stage.press("take-4");
        assertTrue(waiting().contains("at least two classes"), waiting());
        stage.press("take-9");
        assertEquals("4,9", settings().get("classes"));
        assertEquals("", waiting());
        stage.press("take-all");
        assertEquals("", settings().get("classes"));
    }
}
