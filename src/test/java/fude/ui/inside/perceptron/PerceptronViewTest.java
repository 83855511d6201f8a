package fude.ui.inside.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.training.perceptron.Gate;
import fude.training.perceptron.StepUnit;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import javafx.geometry.Bounds;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerceptronViewTest {
    private final ViewStage stage = new ViewStage();
    private final Language language = new Language(Texts.ENGLISH);
    private PerceptronViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    model = new PerceptronViewModel();
                    stage.show(new PerceptronView(model, language, new Appearance()), 1000, 760);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private String verdicts() {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < model.gateProperty().get().rows(); row++) {
            all.append(stage.text("gate-verdict-" + row));
        }
        return all.toString();
    }

    private void clickPoint(String plane, double x1, double x2) {
        GatePlane node = stage.node(plane);
        Bounds at = node.localToScreen(node.getLayoutBounds());
        stage.robot().clickOn(at.getMinX() + node.pixelX(x1), at.getMinY() + node.pixelY(x2));
    }

    @Test
    void theNumbersOfTheCourseTextMakeAnOr() {
        assertEquals("✓✗✗✗", verdicts());
        stage.enter("unit-w1", "0.5");
        stage.enter("unit-w2", "0,5");
        assertEquals("✓✓✓✓", verdicts(), "θ = 0 does it, too");
        stage.enter("unit-theta", "0.6");
        assertEquals("✓✗✗✓", verdicts());
        stage.enter("unit-theta", "0.3");
        assertEquals("✓✓✓✓", verdicts());
        assertEquals("All 4 rows are right.", stage.text("perceptron-right"));
        assertEquals(
                "w₁x₁ + w₂x₂ = 0.5 · 1 + 0.5 · 1 = 1 > θ = 0.3 → y = 1",
                stage.text("perceptron-formula"));
        stage.click("gate-and");
        assertEquals("✓✗✗✓", verdicts());
    }

    @Test
    void slidersGoInTenthsByTheirKeys() {
        Slider slider = stage.node("unit-w1-slider");
        stage.interact(slider::requestFocus);
        stage.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals(StepUnit.of(0.3, 0, 0), model.unitProperty().get());
        assertEquals("0.3", stage.<TextField>node("unit-w1").getText());
        stage.enter("unit-w1", "7.25");
        assertEquals(StepUnit.of(7.25, 0, 0), model.unitProperty().get());
        stage.enter("unit-w1", "word");
        assertEquals(StepUnit.of(7.25, 0, 0), model.unitProperty().get());
        stage.press("perceptron-clear");
        assertEquals(StepUnit.zero(2), model.unitProperty().get());
    }

    @Test
    void aPointOfThePlaneIsARowAndKeysGoThroughThem() {
        stage.press("perceptron-solve");
        clickPoint("unit-plane", 0, 1);
        assertEquals(1, model.row.get());
        assertTrue(stage.text("perceptron-formula").contains("0.5 · 0 + 0.5 · 1 = 0.5 > θ"));
        stage.robot().push(KeyCode.DOWN);
        assertEquals(2, model.row.get());
        stage.robot().push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP);
        assertEquals(3, model.row.get());
        assertTrue(
                stage.node("unit-plane").getAccessibleText().contains("1 0: 1, should be 1"),
                stage.node("unit-plane").getAccessibleText());
        stage.click("gate-verdict-0");
        assertEquals(0, model.row.get());
    }

    @Test
    void noNumbersDoXorAndItIsSaidWhy() {
        stage.click("gate-xor");
        assertTrue(stage.node("perceptron-solve").isDisabled());
        assertTrue(stage.text("perceptron-impossible").contains("w₁ + w₂ > 2θ ≥ θ"));
        stage.click("perceptron-part-rule");
        stage.press("perceptron-end");
        String verdict = stage.text("perceptron-verdict-rule");
        assertTrue(verdict.contains("never converges. One unit cannot do XOR"), verdict);
    }

    @Test
    void theRuleGoesStepByStepAndBack() {
        stage.click("perceptron-part-rule");
        stage.enter("perceptron-rate", "1");
        stage.press("perceptron-next");
        assertEquals(
                "Step 1, pass 1\nw₁x₁ + w₂x₂ = 0 · 0 + 0 · 0 = 0 ≤ θ = 0 → y = 0, "
                        + "as it should be: nothing moves.",
                stage.text("perceptron-step"));
        stage.press("perceptron-next");
        assertTrue(
                stage.text("perceptron-step")
                        .endsWith(
                                "y = 0, but t = 1.\nw₁ = 0 + 1 · 0 = 0   w₂ = 0 + 1 · 1 = 1   "
                                        + "θ = 0 − 1 = −1"),
                stage.text("perceptron-step"));
        assertEquals(1, model.row.get());
        stage.press("perceptron-back");
        stage.press("perceptron-pass");
        assertEquals(4, stage.<TableView<?>>node("perceptron-steps").getItems().size());
        stage.press("perceptron-end");
        assertEquals("✓✓✓✓", verdicts());
        assertTrue(stage.text("perceptron-verdict-rule").startsWith("Converged in pass 4"));
        assertFalse(stage.isShown("unit-w1"), "the rule sets the numbers");
        stage.enter("perceptron-rate", "0");
        assertEquals(
                "η = 0 does not work: give a number above 0, up to 100.",
                stage.text("perceptron-rate-problem"));
        stage.press("perceptron-restart");
        assertTrue(model.runProperty().get().steps().isEmpty());
    }

    @Test
    void theRuleCanBeginWithTheNumbersSetByHand() {
        stage.enter("unit-theta", "-0.4");
        stage.click("perceptron-part-rule");
        stage.click("perceptron-from-hand");
        assertEquals(StepUnit.of(0, 0, -0.4), model.runProperty().get().unit());
        stage.click("perceptron-part-unit");
        stage.enter("unit-w1", "0.2");
        stage.click("perceptron-part-rule");
        assertEquals(StepUnit.of(0.2, 0, -0.4), model.runProperty().get().unit());
    }

    @Test
    void nandOrAndMakeAnXorByHand() {
        stage.click("gate-xor");
        stage.click("perceptron-part-layer");
        String[] numbers = {
            "hidden-1-w1", "-0.5", "hidden-1-w2", "-0.5", "hidden-1-theta", "-0.7",
            "hidden-2-w1", "0.5", "hidden-2-w2", "0.5", "hidden-2-theta", "0.3",
            "output-w1", "0.5", "output-w2", "0.5", "output-theta", "0.7"
        };
        assertEquals("✓✗✗✓", verdicts());
        for (int i = 0; i < numbers.length; i += 2) {
            stage.enter(numbers[i], numbers[i + 1]);
        }
        assertEquals("✓✓✓✓", verdicts());
        assertEquals(
                "w₁x₁ + w₂x₂ = (−0.5) · 1 + (−0.5) · 1 = −1 ≤ θ = −0.7 → h₁ = 0\n"
                        + "w₁x₁ + w₂x₂ = 0.5 · 1 + 0.5 · 1 = 1 > θ = 0.3 → h₂ = 1\n"
                        + "w₁h₁ + w₂h₂ = 0.5 · 0 + 0.5 · 1 = 0.5 ≤ θ = 0.7 → y = 0",
                stage.text("perceptron-formula"));
        stage.press("perceptron-clear");
        stage.press("perceptron-solve");
        assertEquals("✓✓✓✓", verdicts());
    }

    @Test
    void ownTablesAreTurnedByAClickAndFoundAgain() {
        stage.click("gate-target-3");
        assertEquals(Table.XOR, model.table.get());
        stage.click("gate-target-0");
        assertEquals(Table.NAND, model.table.get());
        stage.click("gate-target-1");
        assertEquals(Table.OWN, model.table.get());
        Gate own = model.gateProperty().get();
        GatePlane plane = stage.node("unit-plane");
        stage.click("gate-or");
        stage.click("gate-own");
        assertEquals(own, model.gateProperty().get());
        stage.click("gate-inputs-three");
        assertEquals(8, verdicts().length());
        stage.press("perceptron-solve");
        assertEquals("✓✓✓✓✓✓✓✓", verdicts(), "the majority");
        assertTrue(stage.isShown("unit-plane-1"));
        clickPoint("unit-plane-1", 1, 0);
        assertEquals(5, model.row.get());
        assertSame(plane, stage.node("unit-plane"));
        stage.click("gate-inputs-two");
        assertFalse(stage.isShown("unit-plane-1"));
        stage.click("gate-inputs-three");
        stage.click("perceptron-part-layer");
        stage.click("perceptron-part-rule");
        stage.press("perceptron-end");
        assertEquals("✓✓✓✓✓✓✓✓", verdicts());
    }
}
