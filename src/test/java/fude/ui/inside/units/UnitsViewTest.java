package fude.ui.inside.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.RunStore;
import fude.lab.session.Worker;
import fude.nn.inference.DenseInference;
import fude.text.Texts;
import fude.training.Trainer;
import fude.training.plane.UnitAnswers;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Selection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnitsViewTest {
    private final ViewStage stage = new ViewStage();
    private final Language language = new Language(Texts.ENGLISH);
    private final Lab lab = Locked.learning();
    private UnitsViewModel model;

    private static Experiment experiment(String problem, String layers) {
        return Runs.with(Map.of("layers", layers), Runs.small(problem));
    }

    private void open(String problem, String layers) {
        stage.interact(
                () -> {
                    lab.session().begin(experiment(problem, layers));
                    model = new UnitsViewModel(lab, Runnable::run);
                    model.inSight.set(true);
                    stage.show(new UnitsView(model, language, new Appearance()), 1000, 640);
                });
        stage.until("asked", () -> model.sceneProperty().get() != null);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private DenseInference weights(int layer) {
        return lab.estimator().orElseThrow().predictor().dense(layer).orElseThrow();
    }

    private void click(int column, int unit) {
        NetworkRegion network = stage.node("units-network");
        click(network.picture(column, unit));
    }

    private void click(Rectangle2D at) {
        NetworkRegion network = stage.node("units-network");
        Bounds on = network.localToScreen(network.getLayoutBounds());
        stage.robot()
                .clickOn(
                        on.getMinX() + at.getMinX() + at.getWidth() / 2,
                        on.getMinY() + at.getMinY() + at.getHeight() / 2);
    }

    @Test
    void aUnitIsOpenedByAClickAndByKeysAndTellsItsFormula() {
        open("gate-xor", "dense 2 tanh");
        click(0, 1);
        assertEquals(new Selection.Unit(0, 1), model.unit.get());
        assertEquals("Hidden layer 1, unit 2", stage.text("units-name"));
        assertTrue(stage.text("units-formula").contains("Σ w · x + b = "));
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(1, model.unit.get().layer());
        stage.robot().push(KeyCode.LEFT).push(KeyCode.UP);
        assertEquals(new Selection.Unit(0, 0), model.unit.get());
    }

    @Test
    void aWeightIsSetByHandBeforeTheTrainingAndTakenBack() {
        open("gate-xor", "dense 2 tanh");
        float before = weights(0).weight(1, 0);
        click(stage.<NetworkRegion>node("units-network").number(0, 1, 0));
        assertTrue(stage.node("units-w2").isFocused());
        stage.robot().write("1.25").push(KeyCode.ENTER);
        stage.until("set", () -> weights(0).weight(1, 0) == 1.25f);
        stage.enter("units-b", "-0.5");
        stage.until("set", () -> weights(0).bias(0) == -0.5f);
        assertEquals("1.25", stage.<TextField>node("units-w2").getText());
        assertEquals(0, lab.snapshot().epoch());
        assertFalse(stage.node("units-undo").isDisabled());
        stage.interact(stage.node("units-network")::requestFocus);
        stage.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        stage.until("taken back", () -> weights(0).weight(1, 0) == before);
        assertTrue(stage.node("units-undo").isDisabled());
    }

    @Test
    void theTrainingGoesOnFromWhatWasSet() {
        open("gate-or", "");
        stage.enter("units-w1", "5");
        stage.until("set", () -> weights(0).weight(0, 0) == 5);
        stage.interact(() -> lab.session().play(Trainer.Stretch.BATCH));
        stage.until("a batch", () -> lab.snapshot().batch() + lab.snapshot().epoch() > 0);
        assertEquals(5, weights(0).weight(0, 0), 1);
        assertTrue(stage.node("units-undo").isDisabled());
        stage.enter("units-w1", "words");
        assertEquals(5, weights(0).weight(0, 0), 1);
    }

    @Test
    void aNumberBeyondTheLargestIsSetToTheLargest() {
        open("gate-or", "");
        stage.enter("units-w1", "2000");
        stage.until("set", () -> weights(0).weight(0, 0) == 1000);
        stage.enter("units-b", "-1e9");
        stage.until("set", () -> weights(0).bias(0) == -1000);
        assertEquals("-1000", stage.<TextField>node("units-b").getText());
    }

    @Test
    void aSliderThatComesBackToTheNumberThatIsThereSetsNothing() {
        open("gate-or", "");
        stage.enter("units-w1", "0.5");
        stage.until("set", () -> weights(0).weight(0, 0) == 0.5f);
        int set = lab.snapshot().fineTunings();
        Slider slider = stage.node("units-w1-slider");
        stage.interact(() -> slider.setValue(0.53));
        assertEquals(set, lab.snapshot().fineTunings());
        stage.interact(() -> slider.setValue(0.58));
        stage.until("set", () -> weights(0).weight(0, 0) == 0.6f);
        assertEquals(set + 1, lab.snapshot().fineTunings());
    }

    @Test
    void withoutARunNothingIsDrawnThatCouldBeSet() {
        open("gate-or", "");
        stage.interact(
                () -> lab.session().propose(now -> Runs.with(Map.of("batch-size", "-1"), now)));
        assertNull(lab.snapshot());
        assertNull(model.sceneProperty().get());
        assertFalse(stage.isShown("units-network"));
        stage.interact(
                () -> lab.session().propose(now -> Runs.with(Map.of("batch-size", "1"), now)));
        assertEquals(2, model.sceneProperty().get().weights(0).inputs());
    }

    @Test
    void whatIsSetInARunEndsWithTheRun() {
        Deque<Runnable> work = new ArrayDeque<>();
        Lab later =
                new Lab(
                        (next, result) -> work.add(() -> Worker.direct().submit(next, result)),
                        RunStore.none(),
                        () -> null);
        UnitsViewModel slow = new UnitsViewModel(later, Runnable::run);
        slow.inSight.set(true);
        later.session().begin(experiment("gate-or", ""));
        doAll(work);
        stage.until("asked", () -> slow.sceneProperty().get() != null);
        stage.interact(() -> slow.set(0, 1));
        stage.interact(() -> slow.set(1, 2));
        later.session().begin(experiment("gate-and", ""));
        doAll(work);
        stage.until("asked", () -> slow.sceneProperty().get() != null);
        stage.interact(() -> later.session().play(Trainer.Stretch.BATCH));
        assertEquals("units.running", slow.obstacleProperty().get().key());
        doAll(work);
        float second = weight(later, 1);
        stage.interact(() -> slow.set(0, 3));
        doAll(work);
        assertEquals(3, weight(later, 0));
        assertEquals(second, weight(later, 1));
        assertNull(slow.obstacleProperty().get());
    }

    private void doAll(Deque<Runnable> work) {
        stage.interact(
                () -> {
                    while (!work.isEmpty()) {
                        work.remove().run();
                    }
                });
    }

    private static float weight(Lab lab, int from) {
        return lab.estimator().orElseThrow().predictor().dense(0).orElseThrow().weight(from, 0);
    }

    @Test
    void aPointIsChosenInTheLargePicture() {
        open("circle points=20", "dense 3 relu");
        UnitAnswers answers = model.sceneProperty().get().answers();
        Node large = stage.node("units-large");
        Bounds at = large.localToScreen(large.getLayoutBounds());
        stage.robot().clickOn(at.getMinX() + at.getWidth() * 0.75, at.getMinY() + 50);
        assertEquals(3, model.sceneProperty().get().point()[0], 0.2);
        assertTrue(stage.text("units-formula").startsWith("For x = ("));
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(3.3, model.sceneProperty().get().point()[0], 0.2);
        assertSame(answers, model.sceneProperty().get().answers());
        stage.enter("units-w1", "0.25");
        stage.until("set", () -> weights(0).weight(0, 0) == 0.25f);
        assertNotSame(answers, model.sceneProperty().get().answers());
    }

    @Test
    void functionsAndThreeInputsAndWideLayersAreShown() {
        open("y = sin x", "dense 64 tanh");
        assertTrue(model.sceneProperty().get().isAlongX());
        click(1, 0);
        assertTrue(stage.text("units-more").startsWith("48 more"), stage.text("units-more"));
        open("gate-00000001", "dense 2 sigmoid");
        assertNull(model.sceneProperty().get().answers());
        assertFalse(stage.isShown("units-large"));
        assertTrue(stage.isShown("units-w3"));
    }
}
