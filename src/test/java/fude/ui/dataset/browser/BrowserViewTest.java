package fude.ui.dataset.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The grid of images and the one that is shown large. */
class BrowserViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final List<byte[]> onPaper = new ArrayList<>();
    private final List<KeyCode> passedOn = new ArrayList<>();

    private void open(boolean mistakesOnly) {
        BrowserViewModel model =
                new BrowserViewModel(lab, mistakesOnly, Runnable::run, Runnable::run);
        Learned.begin(lab);
        Language language = new Language(Texts.ENGLISH);
        Appearance appearance = new Appearance();
        if (mistakesOnly) {
            Learned.learn(lab);
        }
        HBox[] view = new HBox[1];
        stage.interact(
                () ->
                        view[0] =
                                new HBox(
                                        new BrowserView(model, language, appearance),
                                        new SampleDetail(
                                                model,
                                                language,
                                                appearance,
                                                detail -> {},
                                                onPaper::add)));
        view[0].addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
        stage.show(view[0], 1000, 600);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void press(String id) {
        stage.interact(() -> stage.<ButtonBase>node(id).fire());
    }

    private void goTo(String grid, KeyCode key) {
        stage.interact(() -> stage.node(grid).requestFocus());
        stage.robot().push(key);
    }

    private int[] classCounts() {
        return lab.chosenDataProperty().get().training().classCounts();
    }

    @Test
    void whoClosesTheLargeImageByAKeyIsBackAmongTheImages() {
        open(false);
        goTo("digit-grid", KeyCode.HOME);
        stage.interact(() -> stage.node("close-sample").requestFocus());
        stage.robot().push(KeyCode.SPACE);
        assertFalse(stage.isShown("close-sample"));
        assertTrue(stage.node("digit-grid").isFocused());
    }

    @Test
    void whatIsAnsweredWronglyComesInTheOrderOfConfidenceInEverySet() {
        open(false);
        stage.interact(() -> Learned.learn(lab));
        assertFalse(stage.isShown("image-order-surest"));
        press("verdict-wrong");
        press("image-order-surest");
        goTo("digit-grid", KeyCode.HOME);
        String surest = stage.text("sample-title");
        assertTrue(surest.startsWith("Training image "), surest);
        press("image-order-least-sure");
        String all = stage.text("class-every-count");
        assertEquals(all + " / " + all, stage.text("sample-place"));
        assertEquals(surest, stage.text("sample-title"));
    }

    @Test
    void theChipsCountTheImagesThatTheVerdictLetsThrough() {
        open(false);
        assertEquals("2,000", stage.text("class-every-count"));
        press("verdict-wrong");
        assertEquals("0", stage.text("class-every-count"));
        stage.interact(() -> Learned.learn(lab));
        String wrong = stage.text("class-every-count");
        press("verdict-right");
        assertEquals(
                2000,
                Integer.parseInt(wrong.replace(",", ""))
                        + Integer.parseInt(stage.text("class-every-count").replace(",", "")));
        assertFalse(stage.isShown("answering"));
        press("split-test");
        assertEquals("" + lab.snapshot().evaluation().right(), stage.text("class-every-count"));
        press("verdict-all");
        assertEquals("500", stage.text("class-every-count"));
    }

    @Test
    void aChangedLabelIsToldOnlyOnRequest() {
        open(false);
        assertFalse(stage.isShown("changed-marked"));
        Experiment plain = lab.shown();
        stage.interact(() -> Runs.begin(lab, plain.withChoice(plain.choice().withLabelNoise(40))));
        assertTrue(stage.isShown("changed-marked"));
        press("changed-only");
        goTo("digit-grid", KeyCode.HOME);
        assertTrue(stage.isShown("sample-original"));
        assertTrue(stage.text("sample-original").startsWith("Its label was changed on purpose"));
        press("changed-hidden");
        assertFalse(stage.isShown("sample-original"));
        assertEquals("2,000", stage.text("class-every-count"));
        press("split-test");
        assertFalse(stage.isShown("changed-marked"), "no changed labels here");
    }

    @Test
    void theMeanOfAClassTakesThePlaceOfTheGridAndLeadsToItsImages() {
        open(false);
        int threes = classCounts()[3];
        press("averages");
        assertTrue(stage.isShown("mean-3"));
        assertFalse(stage.isShown("digit-grid"));
        assertEquals("3\n" + threes, stage.text("mean-3"));
        press("mean-3");
        assertTrue(stage.isShown("digit-grid"));
        goTo("digit-grid", KeyCode.END);
        assertTrue(stage.text("sample-title").endsWith("label 3"), stage.text("sample-title"));
        assertEquals(threes + " / " + threes, stage.text("sample-place"));
    }

    @Test
    void theLargeMistakeSaysWhatTheNetworkTookItForAndWhereItStands() {
        open(true);
        String all = stage.text("mistakes-every-count");
        goTo("mistake-grid", KeyCode.HOME);
        String surest = stage.text("sample-title");
        assertTrue(surest.startsWith("Test image "), surest);
        assertTrue(stage.text("sample-verdict").startsWith("✕ The network says"));
        assertEquals("1 / " + all, stage.text("sample-place"));
        press("order-least-sure");
        assertEquals(all + " / " + all, stage.text("sample-place"));
        assertEquals(surest, stage.text("sample-title"));
        goTo("mistake-grid", KeyCode.HOME);
        assertEquals("1 / " + all, stage.text("sample-place"));
        assertFalse(surest.equals(stage.text("sample-title")));
    }

    @Test
    void theLargeImageGoesFromOneToTheNextByKeysThatNobodyElseHears() {
        open(false);
        goTo("digit-grid", KeyCode.HOME);
        assertEquals("1 / 2,000", stage.text("sample-place"));
        stage.robot().push(KeyCode.RIGHT);
        stage.robot().clickOn("#sample-title").push(KeyCode.RIGHT);
        assertEquals("3 / 2,000", stage.text("sample-place"));
        stage.robot().push(KeyCode.DOWN);
        assertTrue(stage.text("sample-title").startsWith("Training image 4 "));
        stage.robot().clickOn("#sample-before").push(KeyCode.LEFT).push(KeyCode.UP);
        stage.robot().push(KeyCode.LEFT);
        assertEquals("1 / 2,000", stage.text("sample-place"));
        assertEquals(List.of(), passedOn);
    }

    @Test
    void theLargeImageIsPutOnThePaper() {
        open(false);
        goTo("digit-grid", KeyCode.HOME);
        assertTrue(stage.isShown("sample-to-canvas"));
        press("sample-to-canvas");
        assertArrayEquals(lab.chosenDataProperty().get().training().image(0), onPaper.get(0));
    }
}
