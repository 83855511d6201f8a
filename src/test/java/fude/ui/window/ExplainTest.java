package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.ScalingKind;
import fude.lab.Experiment;
import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.Prediction;
import fude.nn.activation.Activation;
import fude.ui.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the network sees of a drawing, and why it answers so. */
class ExplainTest {
    private static final Pattern SUM =
            Pattern.compile("pixels (\\S+), biases (\\S+)(?:, bend (\\S+))? = (\\S+)");

    @TempDir Path folder;

    private LabStage begin(String tab) {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        lab.showTab(tab);
        return lab;
    }

    /** A small seven at the top left. */
    private static void drawSeven(LabStage lab) {
        lab.interact(
                () -> {
                    var paper = lab.window().paper();
                    paper.begin(0.1, 0.1);
                    paper.drawTo(0.4, 0.1);
                    paper.drawTo(0.25, 0.5);
                    paper.end();
                });
    }

    @Test
    void eachStepCanBeSwitchedOffAndTellsItsCost() {
        try (LabStage lab = begin("tab-seen")) {
            assertTrue(lab.text("seen-cost").startsWith("Draw a digit"));
            lab.train();
            drawSeven(lab);
            lab.until("read", () -> lab.text("seen-usual").endsWith("%)"));
            String usual = lab.text("seen-usual");
            assertEquals("", lab.text("seen-switched"));
            String without = lab.text("seen-crop-cost");
            lab.click("seen-crop-on");
            lab.until("read again", () -> !lab.text("seen-switched").isEmpty());
            assertEquals("→ " + without.replace("off: ", ""), lab.text("seen-switched"));
            assertTrue(lab.text("seen-cost").matches("\\d (loses|gains) .*"));
            assertEquals(usual, lab.text("seen-usual"));
            lab.click("seen-all-off");
            assertFalse(lab.<CheckBox>node("seen-grey-on").isSelected());
            lab.click("seen-all-on");
            lab.until("as ever", () -> lab.text("seen-switched").isEmpty());
            assertTrue(lab.<CheckBox>node("seen-crop-on").isSelected());
        }
    }

    @Test
    void ofSeveralDigitsTheOneInQuestionIsShown() {
        try (LabStage lab = begin("tab-seen")) {
            lab.train();
            drawSeven(lab);
            lab.interact(
                    () -> {
                        var paper = lab.window().paper();
                        paper.begin(0.85, 0.1);
                        paper.drawTo(0.85, 0.5);
                        paper.end();
                    });
            var reading = lab.window().paper().readingProperty();
            lab.until("two digits", () -> reading.get().isNumber());
            Prediction one = reading.get().prediction();
            String answer = one.label() + " (" + Math.round(100 * one.confidence()) + " %)";
            lab.until("the one", () -> lab.text("seen-usual").equals(answer));
        }
    }

    @Test
    void anImageOfTheDataNeedsOnlyItsGreyLevels() {
        try (LabStage lab = begin("tab-seen")) {
            byte[] image = lab.window().lab().shown().data().test().image(0);
            lab.interact(() -> lab.window().paper().put(image));
            lab.until("read", () -> lab.node("seen-crop-on").isDisabled());
            assertTrue(lab.node("seen-pen-on").isDisabled());
            assertFalse(lab.node("seen-grey-on").isDisabled());
            drawSeven(lab);
            lab.until("framed anew", () -> !lab.node("seen-crop-on").isDisabled());
            assertTrue(lab.node("seen-pen-on").isDisabled());
        }
    }

    @Test
    void nothingIsWorkedOutWhereNobodyLooks() {
        try (LabStage lab = begin("tab-data")) {
            drawSeven(lab);
            lab.until("read", () -> !lab.text("confidence").isEmpty());
            lab.showTab("tab-why");
            lab.until("told now", () -> !lab.text("why-answer-sum").isEmpty());
            String before = lab.text("why-answer-sum");
            lab.showTab("tab-data");
            lab.interact(lab.window().paper()::clear);
            lab.until("blank", () -> lab.text("confidence").isEmpty());
            assertEquals(before, lab.text("why-answer-sum"));
            lab.showTab("tab-why");
            lab.until("blank now", () -> lab.text("why-empty").startsWith("Draw a digit"));
        }
    }

    @Test
    void pixelsAndBiasesAddUpForTheAnswerAndTheRunnerUp() {
        try (LabStage lab = begin("tab-why")) {
            lab.train();
            drawSeven(lab);
            lab.until("told", () -> !lab.text("why-answer-sum").isEmpty());
            assertTrue(lab.text("why-note").contains("the sum is exact"));
            double answer = score(lab.text("why-answer-sum"));
            double other = score(lab.text("why-other-sum"));
            assertTrue(answer > other);
            assertEquals(answer - other, score(lab.text("why-difference-sum")), 0.02);
            ComboBox<Integer> against = lab.node("why-against");
            String runnerUp = lab.text("why-other-title");
            int answered = lab.text("why-answer-title").charAt("For ".length()) - '0';
            int third = (answered + 1) % 10 == runnerUp.charAt(4) - '0' ? 2 : 1;
            lab.interact(() -> against.setValue((answered + third) % 10));
            lab.until("another", () -> !lab.text("why-other-title").equals(runnerUp));
            lab.interact(() -> against.setValue(answered));
            lab.until("the runner-up again", () -> lab.text("why-other-title").equals(runnerUp));
        }
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
    void arrowKeysGoFromPixelToPixel() {
        try (LabStage lab = begin("tab-why")) {
            drawSeven(lab);
            lab.until("told", () -> !lab.text("why-answer-sum").isEmpty());
            assertEquals("Not trained yet: it guesses.", lab.text("why-note"));
            lab.interact(lab.<Node>node("why-answer")::requestFocus);
            lab.robot().push(KeyCode.RIGHT);
            String strongest = lab.text("why-pixel");
            assertTrue(strongest.startsWith("Row "), strongest);
            lab.robot().push(KeyCode.DOWN);
            assertNotEquals(strongest, lab.text("why-pixel"));
            lab.robot().push(KeyCode.UP);
            assertEquals(strongest, lab.text("why-pixel"));
        }
    }

    @Test
    void aUnitIsChosenByKeysAndTellsItsSum() {
        try (LabStage lab = begin("tab-why")) {
            drawSeven(lab);
            lab.click("why-part-units");
            lab.until("told", () -> lab.text("unit-title").startsWith("Layer 1, unit "));
            String strongest = lab.text("unit-title");
            assertTrue(strongest.endsWith(" " + lab.text("strongest-0")));
            assertTrue(lab.text("unit-sum").contains("→ ReLU →"));
            lab.interact(lab.<Node>node("why-strips")::requestFocus);
            lab.robot().push(KeyCode.RIGHT);
            lab.until("the next", () -> !lab.text("unit-title").equals(strongest));
            lab.click("strongest-0");
            lab.until("the strongest", () -> lab.text("unit-title").equals(strongest));
            lab.interact(lab.<Node>node("why-strips")::requestFocus);
            lab.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
            lab.until("the output", () -> lab.text("unit-title").startsWith("Output for "));
            assertTrue(lab.text("unit-sum").startsWith("Σ weight × activation"));
        }
    }

    @Test
    void itFollowsThePenWhileTheNetworkLearns() {
        try (LabStage lab = begin("tab-why")) {
            lab.interact(
                    () ->
                            lab.window()
                                    .lab()
                                    .propose(e -> e.withConfig(e.config().withEpochs(1000))));
            lab.click("play");
            drawSeven(lab);
            lab.until("told", () -> !lab.text("why-answer-sum").isEmpty());
            String first = lab.text("why-answer-sum");
            lab.until("told anew", () -> !lab.text("why-answer-sum").equals(first));
            lab.click("play");
        }
    }

    @Test
    void otherLayersAndAnotherScalingAreToldAsTheyAre() {
        try (LabStage lab = begin("tab-why")) {
            lab.interact(() -> lab.window().lab().propose(ExplainTest::bent));
            lab.untilReady();
            lab.train();
            drawSeven(lab);
            lab.until("told", () -> lab.text("why-note").contains("first-order"));
            assertTrue(lab.text("why-note").contains("Paper is the number −1.00"));
            assertTrue(lab.text("why-answer-sum").matches("ink .*, paper .*, biases .*, bend .*"));
            lab.click("why-part-units");
            lab.until("told", () -> lab.text("unit-title").startsWith("Layer 2, unit "));
            lab.interact(lab.<Node>node("why-strips")::requestFocus);
            lab.robot().push(KeyCode.DOWN);
            lab.until("normalised", () -> lab.text("unit-title").startsWith("Layer 3, unit "));
            lab.robot().push(KeyCode.DOWN);
            lab.until("tanh", () -> lab.text("unit-sum").contains("→ tanh →"));
        }
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
    void imagesOfAnotherSizeAreSaidToBeSo() {
        Dataset small = new Dataset(2, 2, List.of("a", "b"), new byte[64], new byte[16]);
        try (LabStage lab =
                LabStage.open(
                        FirstLightTest.ENGLISH, folder, new DatasetSplit("small", small, small))) {
            lab.untilReady();
            lab.showTab("tab-why");
            drawSeven(lab);
            lab.until("said", () -> lab.text("why-empty").contains("another size"));
            lab.showTab("tab-seen");
            lab.until("said", () -> lab.text("seen-cost").contains("another size"));
        }
    }
}
