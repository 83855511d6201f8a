package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.download.MirroredDigits;
import fude.lab.DataCatalog;
import fude.ui.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The button that downloads a data set, pressed to the end; the mirror is on this machine. */
class FetchingTest {
    @TempDir Path folder;

    private MirroredDigits mirror;
    private LabStage lab;

    @BeforeEach
    void openTheSheet() throws IOException {
        mirror = new MirroredDigits(200, 50);
        DataCatalog catalog =
                new DataCatalog(
                        folder, LabStage.home().drawings(), name -> mirror.download(name, folder));
        lab = LabStage.open(FirstLightTest.ENGLISH, catalog, Samples.digits());
        lab.untilReady();
        open();
        untilOffered();
    }

    @AfterEach
    void close() {
        lab.close();
        mirror.close();
    }

    private void open() {
        lab.click("dataset");
        lab.click("dataset-sources");
    }

    private void untilOffered() {
        lab.until("offered", () -> lab.isShown("fetch-mnist") && !lab.isShown("cancel-mnist"));
    }

    private String failure() {
        lab.until("a sentence", () -> lab.isShown("why-not-mnist"));
        return lab.text("why-not-mnist");
    }

    /** The sentence names the folder and the files that can be put there by hand. */
    private void assertSaysHowToDoItByHand(String sentence) {
        assertTrue(sentence.contains(folder.resolve("mnist").toString()), sentence);
        for (String file : mirror.names()) {
            assertTrue(sentence.contains(file), sentence);
        }
    }

    @Test
    void whatIsFetchedCanBeUsedAndIsShown() {
        lab.click("fetch-mnist");
        lab.until("here", () -> lab.isShown("use-mnist"));
        assertFalse(lab.isShown("why-not-mnist"));
        assertEquals(mirror.names().size(), mirror.requests().size());
        lab.click("use-mnist");
        lab.until("used", () -> lab.window().lab().shown().data().name().equals("mnist"));
        lab.until("shown", () -> lab.text("class-every-count").equals("200"));
        lab.click("dataset");
        assertTrue(lab.isShown("dataset-mnist"), "it is in the menu now");
    }

    @Test
    void brokenOffInTheMiddleItGoesOnLater() throws IOException {
        int half = mirror.size(MirroredDigits.TRAINING_IMAGES) / 2;
        mirror.stopAfter(half);
        lab.click("fetch-mnist");
        Path part = folder.resolve("mnist/" + MirroredDigits.TRAINING_IMAGES + ".part");
        lab.until("half", () -> Files.exists(part) && Files.size(part) == half);
        lab.until(
                "told",
                () -> lab.isShown("fetched-mnist") && !lab.text("fetched-mnist").equals("0 %"));
        lab.click("cancel-mnist");
        untilOffered();
        assertFalse(lab.isShown("why-not-mnist"), "nothing went wrong");
        assertEquals(half, Files.size(part));
        mirror.goOn();
        lab.click("fetch-mnist");
        lab.until("here", () -> lab.isShown("use-mnist"));
        String rest = "/" + MirroredDigits.TRAINING_IMAGES + " bytes=" + half + "-";
        assertTrue(mirror.requests().contains(rest), "" + mirror.requests());
    }

    @Test
    void theButtonThatBreaksOffStaysTheSameWhileBytesCome() {
        mirror.stopAfter(1);
        lab.click("fetch-mnist");
        lab.until("begun", () -> lab.isShown("cancel-mnist"));
        Node cancel = lab.node("cancel-mnist");
        lab.interact(cancel::requestFocus);
        mirror.giveMore(mirror.size(MirroredDigits.TRAINING_IMAGES) / 2);
        lab.until("told", () -> !lab.text("fetched-mnist").equals("0 %"));
        assertSame(cancel, lab.node("cancel-mnist"), "a press and its release could miss it");
        lab.robot().push(KeyCode.SPACE);
        untilOffered();
        assertFalse(lab.isShown("why-not-mnist"), "it was asked to");
    }

    @Test
    void withoutANetworkItSaysHowToDoItByHandAndFindsWhatWasPutThere() throws IOException {
        mirror.close();
        lab.click("fetch-mnist");
        String sentence = failure();
        assertTrue(sentence.contains("no way to the network"), sentence);
        assertSaysHowToDoItByHand(sentence);
        untilOffered();
        mirror.putByHand(folder.resolve("mnist"));
        lab.interact(() -> lab.window().closeOverlay());
        open();
        lab.until("found", () -> lab.isShown("use-mnist"));
        assertFalse(lab.isShown("why-not-mnist"), "that is past");
    }

    @Test
    void whatIsNotThePublishedFileIsNotTaken() {
        mirror.falsify(MirroredDigits.TRAINING_IMAGES);
        lab.click("fetch-mnist");
        String sentence = failure();
        assertTrue(sentence.contains("not the file that was published"), sentence);
        assertSaysHowToDoItByHand(sentence);
        untilOffered();
        assertFalse(Files.exists(folder.resolve("mnist/" + MirroredDigits.TRAINING_IMAGES)));
    }
}
