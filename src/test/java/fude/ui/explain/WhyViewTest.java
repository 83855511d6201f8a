package fude.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ScalingKind;
import fude.lab.Experiment;
import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.activation.Activation;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why the network answers so, in words, pictures and units that keys go through. */
class WhyViewTest {
    private static final Pattern SUM =
            Pattern.compile("pixels (\\S+), biases (\\S+)(?:, non-linearity (\\S+))? = (\\S+)");

    private final ViewStage stage = new ViewStage();
    private final ExplainedLab explained = new ExplainedLab();

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    WhyViewModel model =
                            new WhyViewModel(explained.lab, explained.paper, Runnable::run);
                    model.inSight.set(true);
                    WhyView view =
                            new WhyView(model, new Language(Texts.ENGLISH), new Appearance());
                    stage.show(view, 900, 420);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void train() {
        stage.interact(explained::train);
    }

    private void drawSeven() {
        stage.interact(explained::drawSeven);
    }

    @Test
    void pixelsAndBiasesAddUpForTheAnswerAndTheRunnerUp() {
        train();
        drawSeven();
        assertTrue(stage.text("why-note").contains("the sum is exact"));
        double answer = score(stage.text("why-answer-sum"));
        double other = score(stage.text("why-other-sum"));
        assertTrue(answer > other);
        assertEquals(answer - other, score(stage.text("why-difference-sum")), 0.02);
    }

    /** What the words say it adds up to, checked. */
    private static double score(String words) {
        Matcher sum = SUM.matcher(words);
        assertTrue(sum.matches(), words);
        double parts = number(sum.group(1)) + number(sum.group(2));
        parts += sum.group(3) == null ? 0 : number(sum.group(3));
        assertEquals(parts, number(sum.group(4)), 0.021, words);
        return number(sum.group(4));
    }

    private static double number(String words) {
        return Double.parseDouble(words.replace('−', '-'));
    }

    @Test
    void anotherClassIsChosenToCompareWith() {
        train();
        drawSeven();
        ComboBox<Integer> against = stage.node("why-against");
        String runnerUp = stage.text("why-other-title");
        int answered = stage.text("why-answer-title").charAt("For ".length()) - '0';
        int third = (answered + 1) % 10 == runnerUp.charAt(4) - '0' ? 2 : 1;
        stage.interact(() -> against.setValue((answered + third) % 10));
        assertNotEquals(runnerUp, stage.text("why-other-title"));
        stage.interact(() -> against.setValue(answered));
        assertEquals(runnerUp, stage.text("why-other-title"));
    }

    @Test
    void arrowKeysGoFromPixelToPixel() {
        stage.interact(explained::begin);
        drawSeven();
        assertEquals("Not trained yet: it guesses.", stage.text("why-note"));
        stage.interact(stage.<Node>node("why-answer")::requestFocus);
        stage.robot().push(KeyCode.RIGHT);
        String strongest = stage.text("why-pixel");
        assertTrue(strongest.startsWith("Row "), strongest);
        stage.robot().push(KeyCode.DOWN);
        assertNotEquals(strongest, stage.text("why-pixel"));
        stage.robot().push(KeyCode.UP);
        assertEquals(strongest, stage.text("why-pixel"));
    }

    @Test
    void aUnitIsChosenByKeysAndTellsItsSum() {
        stage.interact(explained::begin);
        drawSeven();
        stage.robot().clickOn("#why-part-units");
        String strongest = stage.text("unit-title");
        assertTrue(strongest.startsWith("Layer 1, unit "), strongest);
        assertTrue(strongest.endsWith(" " + stage.text("strongest-0")));
        assertTrue(stage.text("unit-sum").contains("→ ReLU →"));
        stage.interact(stage.<Node>node("why-strips")::requestFocus);
        stage.robot().push(KeyCode.RIGHT);
        assertNotEquals(strongest, stage.text("unit-title"));
        stage.interact(stage.<Button>node("strongest-0")::fire);
        assertEquals(strongest, stage.text("unit-title"));
        stage.interact(stage.<Node>node("why-strips")::requestFocus);
        stage.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertTrue(stage.text("unit-title").startsWith("Output for "));
        assertTrue(stage.text("unit-sum").startsWith("Σ weight × activation"));
    }

    @Test
    void otherLayersAndAnotherScalingAreToldAsTheyAre() {
        Experiment bent = bent(Runs.experiment());
        stage.interact(() -> explained.train(bent, Runs.trained(bent)));
        drawSeven();
        assertTrue(stage.text("why-note").contains("first-order"));
        assertTrue(stage.text("why-note").contains("Paper is the number −1.00"));
        assertTrue(
                stage.text("why-answer-sum")
                        .matches("ink .*, paper .*, biases .*, non-linearity .*"));
        stage.robot().clickOn("#why-part-units");
        assertTrue(stage.text("unit-title").startsWith("Layer 2, unit "));
        stage.interact(stage.<Node>node("why-strips")::requestFocus);
        stage.robot().push(KeyCode.DOWN);
        assertTrue(stage.text("unit-title").startsWith("Layer 3, unit "));
        stage.robot().push(KeyCode.DOWN);
        assertTrue(stage.text("unit-sum").contains("→ tanh →"));
    }

    private static Experiment bent(Experiment from) {
        return from.withLayers(
                        List.of(
                                new DropoutSpec(0.2),
                                new DenseSpec(12, Activation.IDENTITY),
                                new BatchNormSpec(),
                                new ActivationSpec(Activation.TANH)))
                .withChoice(from.choice().withScaling(ScalingKind.SYMMETRIC));
    }

    @Test
    void withoutInkItAsksForADigit() {
        train();
        assertTrue(stage.text("why-empty").startsWith("Draw on the paper"));
    }
}
