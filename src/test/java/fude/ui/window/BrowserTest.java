package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.training.Classifier;
import fude.training.measure.Evaluation;
import fude.ui.Samples;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking into the data: answers, changed labels, averages, mistakes, one image after another. */
class BrowserTest {
    @TempDir Path dataFolder;

    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(FirstLightTest.ENGLISH, dataFolder, Samples.digits());
        lab.untilReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void press(String id) {
        lab.interact(() -> lab.<ButtonBase>node(id).fire());
    }

    private void trainOneEpoch() {
        lab.enter("epochs", "1");
        lab.train();
    }

    private void untilCount(String id, long count) {
        String text = String.format(Locale.ROOT, "%,d", count);
        lab.until(id + " is " + text, () -> lab.text(id + "-count").equals(text));
    }

    private Dataset training() {
        return lab.window().lab().chosenDataProperty().get().training();
    }

    @Test
    void trainingImagesAreAnsweredInTheBackgroundWhenAsked() {
        press("verdict-wrong");
        untilCount("class-every", 0);
        trainOneEpoch();
        Classifier classifier = lab.window().lab().classifier().orElseThrow();
        Dataset images = training();
        Predicate<Integer> right =
                i -> classifier.classify(images.image(i)).label() == images.label(i);
        long count = IntStream.range(0, images.size()).boxed().filter(right).count();
        assertTrue(count > 200 && count < 2000, "" + count);
        untilCount("class-every", 2000 - count);
        press("verdict-right");
        untilCount("class-every", count);
        assertFalse(lab.isShown("answering"));
        press("verdict-all");
        untilCount("class-every", 2000);
    }

    @Test
    void testImagesAreKnownFromTheMeasurement() {
        trainOneEpoch();
        press("split-test");
        press("verdict-right");
        untilCount("class-every", lab.window().lab().snapshot().evaluation().right());
    }

    @Test
    void changedLabelsAreToldOnlyOnRequest() {
        untilCount("class-every", 2000);
        assertFalse(lab.isShown("changed-marked"));
        lab.interact(
                () -> lab.window().lab().propose(e -> e.withChoice(e.choice().withLabelNoise(40))));
        lab.until("noise", () -> lab.isShown("changed-marked"));
        Dataset images = training();
        long changed = IntStream.range(0, images.size()).filter(images::isRelabelled).count();
        press("changed-only");
        untilCount("class-every", changed);
        lab.interact(() -> lab.node("digit-grid").requestFocus());
        lab.robot().push(KeyCode.HOME);
        lab.until("the old label", () -> lab.isShown("sample-original"));
        assertTrue(lab.text("sample-original").startsWith("Its label was changed on purpose"));
        press("changed-hidden");
        assertFalse(lab.isShown("sample-original"));
        untilCount("class-every", 2000);
        press("split-test");
        lab.until("no changed labels here", () -> !lab.isShown("changed-marked"));
    }

    @Test
    void theAverageOfAClassLeadsToItsImages() {
        press("averages");
        lab.until("averages", () -> lab.robot().lookup("#mean-3").tryQuery().isPresent());
        lab.until("shown", () -> lab.isShown("mean-3") && !lab.isShown("digit-grid"));
        assertEquals("3\n" + training().classCounts()[3], lab.text("mean-3"));
        press("mean-3");
        lab.until("the grid", () -> lab.isShown("digit-grid"));
        lab.interact(() -> lab.node("digit-grid").requestFocus());
        lab.robot().push(KeyCode.END);
        lab.until("a three", () -> lab.text("sample-title").endsWith("label 3"));
        String place = training().classCounts()[3] + "";
        lab.until("the last", () -> lab.text("sample-place").equals(place + " / " + place));
    }

    @Test
    void theSurestMistakesComeFirst() {
        trainOneEpoch();
        TabPane tabs = lab.node("tabs");
        lab.interact(() -> tabs.getSelectionModel().select(1));
        Evaluation evaluation = lab.window().lab().snapshot().evaluation();
        Dataset images = lab.window().lab().chosenDataProperty().get().test();
        int[] wrong =
                IntStream.range(0, images.size())
                        .filter(i -> evaluation.predicted(i) != images.label(i))
                        .toArray();
        untilCount("mistakes-every", wrong.length);
        Comparator<Integer> byConfidence = Comparator.comparing(evaluation::confidence);
        int surest = IntStream.of(wrong).boxed().max(byConfidence).orElseThrow();
        int leastSure = IntStream.of(wrong).boxed().min(byConfidence).orElseThrow();

        lab.interact(() -> lab.node("mistake-grid").requestFocus());
        lab.robot().push(KeyCode.HOME);
        untilShown("sample-title", "Test image " + (surest + 1) + " ");
        untilShown("sample-verdict", "✕ The network says");
        press("order-least-sure");
        untilShown("sample-place", wrong.length + " / " + wrong.length);
        lab.interact(() -> lab.node("mistake-grid").requestFocus());
        lab.robot().push(KeyCode.HOME);
        untilShown("sample-title", "Test image " + (leastSure + 1) + " ");
    }

    /** Waits for the beginning of a text in the large image of the tab that is shown. */
    private void untilShown(String id, String text) {
        lab.until(
                text,
                () ->
                        lab.robot().lookup("#" + id).queryAllAs(Label.class).stream()
                                .anyMatch(l -> Nodes.isShown(l) && l.getText().startsWith(text)));
    }

    @Test
    void theLargeImageGoesFromOneToTheNextAndNeverTrains() {
        lab.interact(() -> lab.node("digit-grid").requestFocus());
        lab.robot().push(KeyCode.HOME);
        lab.until("the first", () -> lab.text("sample-place").equals("1 / 2,000"));
        press("enlarge-sample");
        lab.robot().push(KeyCode.RIGHT).push(KeyCode.DOWN);
        untilShown("sample-place", "3 / 2,000");
        untilShown("sample-title", "Training image 3 ");
        lab.robot().clickOn(shown("sample-before")).push(KeyCode.LEFT).push(KeyCode.LEFT);
        untilShown("sample-place", "1 / 2,000");
        assertEquals(0, lab.window().lab().snapshot().batch());
    }

    private Node shown(String id) {
        return lab.robot().lookup("#" + id).queryAll().stream()
                .filter(Nodes::isShown)
                .findFirst()
                .orElseThrow();
    }
}
