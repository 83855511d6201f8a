package fude.ui.dataset.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.download.MirroredDigits;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.Samples;
import fude.ui.ViewStage;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The button that downloads a data set, pressed to the end; the mirror is on this machine. */
class FetchingTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private MirroredDigits mirror;
    private SourcesDialog dialog;

    @BeforeEach
    void open() throws IOException {
        mirror = new MirroredDigits(200, 50);
        DataCatalog catalog =
                new DataCatalog(
                        folder,
                        folder.resolve("drawings.tsv"),
                        name -> mirror.download(name, folder));
        Lab lab = Locked.lab();
        lab.session().begin(Experiment.on(Samples.digits()));
        stage.interact(
                () ->
                        dialog =
                                new SourcesDialog(
                                        new SourceViewModel(
                                                lab,
                                                catalog,
                                                Runnable::run,
                                                Runnable::run,
                                                thread,
                                                message -> {}),
                                        new Language(Texts.ENGLISH),
                                        new Appearance(),
                                        new FileDialog(new Language(Texts.ENGLISH), () -> null),
                                        file -> {}));
        stage.show(dialog, 900, 700);
        stage.interact(dialog::open);
        untilOffered();
    }

    @AfterEach
    void close() {
        thread.shutdownNow();
        stage.stop();
        mirror.close();
    }

    private void press(String id) {
        stage.interact(stage.<Button>node(id)::fire);
    }

    private void untilOffered() {
        stage.until(
                "offered", () -> stage.isShown("fetch-mnist") && !stage.isShown("cancel-mnist"));
    }

    private void untilHere() {
        stage.until("here", () -> stage.isShown("use-mnist"));
    }

    private String failure() {
        stage.until("a sentence", () -> stage.isShown("why-not-mnist"));
        return stage.text("why-not-mnist");
    }

    /** The sentence names the folder and the files that can be put there by hand. */
    private void assertSaysHowToDoItByHand(String sentence) {
        assertTrue(sentence.contains(folder.resolve("mnist").toString()), sentence);
        for (String file : mirror.names()) {
            assertTrue(sentence.contains(file), sentence);
        }
    }

    @Test
    void whatIsFetchedCanBeUsed() {
        press("fetch-mnist");
        untilHere();
        assertFalse(stage.isShown("why-not-mnist"));
        assertEquals(mirror.names().size(), mirror.requests().size());
    }

    @Test
    void aDownloadThatWasCancelledGoesOnWhereItStopped() throws IOException {
        int half = mirror.size(MirroredDigits.TRAINING_IMAGES) / 2;
        mirror.stopAfter(half);
        press("fetch-mnist");
        Path part = folder.resolve("mnist/" + MirroredDigits.TRAINING_IMAGES + ".part");
        stage.until("half", () -> Files.exists(part) && Files.size(part) == half);
        stage.until(
                "told",
                () -> stage.isShown("fetched-mnist") && !stage.text("fetched-mnist").equals("0 %"));
        press("cancel-mnist");
        untilOffered();
        assertFalse(stage.isShown("why-not-mnist"), "nothing went wrong");
        assertEquals(half, Files.size(part));
        mirror.goOn();
        press("fetch-mnist");
        untilHere();
        String rest = "/" + MirroredDigits.TRAINING_IMAGES + " bytes=" + half + "-";
        assertTrue(mirror.requests().contains(rest), "" + mirror.requests());
    }

    @Test
    void theButtonThatCancelsStaysTheSameWhileBytesCome() {
        mirror.stopAfter(1);
        press("fetch-mnist");
        stage.until("begun", () -> stage.isShown("cancel-mnist"));
        Node cancel = stage.node("cancel-mnist");
        stage.interact(cancel::requestFocus);
        mirror.giveMore(mirror.size(MirroredDigits.TRAINING_IMAGES) / 2);
        stage.until("told", () -> !stage.text("fetched-mnist").equals("0 %"));
        assertSame(cancel, stage.node("cancel-mnist"), "a press and its release could miss it");
        stage.robot().push(KeyCode.SPACE);
        untilOffered();
        assertFalse(stage.isShown("why-not-mnist"), "it was asked to");
    }

    @Test
    void withoutANetworkItSaysHowToDoItByHandAndFindsWhatWasPutThere() throws IOException {
        mirror.close();
        press("fetch-mnist");
        String sentence = failure();
        assertTrue(sentence.contains("no way to the network"), sentence);
        assertSaysHowToDoItByHand(sentence);
        untilOffered();
        mirror.putByHand(folder.resolve("mnist"));
        stage.interact(dialog::close);
        stage.interact(dialog::open);
        untilHere();
        assertFalse(stage.isShown("why-not-mnist"), "that is past");
    }

    @Test
    void whatIsNotThePublishedFileIsNotTaken() {
        mirror.falsify(MirroredDigits.TRAINING_IMAGES);
        press("fetch-mnist");
        String sentence = failure();
        assertTrue(sentence.contains("not the file that was published"), sentence);
        assertSaysHowToDoItByHand(sentence);
        untilOffered();
        assertFalse(Files.exists(folder.resolve("mnist/" + MirroredDigits.TRAINING_IMAGES)));
    }
}
