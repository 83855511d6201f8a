package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.lab.Experiment;
import fude.nn.Numeric;
import fude.store.Home;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.training.models.ModelsFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks that are saved, opened and found again, and settings that come in one go. */
class ModelsTest {
    @TempDir Path folder;

    private static LabStage begin(Path folder, DatasetSplit data) {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, data);
        lab.untilReady();
        return lab;
    }

    private static TrainingSnapshot snapshot(LabStage lab) {
        return lab.window().bench().lab().snapshot();
    }

    /** Learns two epochs and writes what came of it. */
    private static void trainAndSave(LabStage lab, Path file) {
        lab.enter("epochs", "2");
        lab.train();
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> lab.said("status").startsWith("The network is saved"));
    }

    @Test
    void aSavedNetworkIsOpenedOnceTheQuestionIsAnsweredAndGoesOn() throws IOException {
        Path file = folder.resolve(FileNames.possible("筆.fude"));
        try (LabStage lab = begin(folder, Samples.digits())) {
            trainAndSave(lab, file);
            TrainingSnapshot before = snapshot(lab);
            lab.train();
            open(lab, file);
            lab.until("it asks", () -> lab.isShown("start-again"));
            assertTrue(lab.said("question").contains(file.getFileName().toString()));
            assertEquals(4, snapshot(lab).epoch());
            lab.click("keep-network");
            assertEquals(4, snapshot(lab).epoch());

            open(lab, file);
            lab.until("it asks", () -> lab.window().bench().lab().proposalProperty().get() != null);
            lab.click("start-again");
            lab.until("opened", () -> snapshot(lab) != null && snapshot(lab).epoch() == 2);
            assertEquals(before.curve().epochs(), snapshot(lab).curve().epochs());
            assertEquals(before.evaluation().loss(), snapshot(lab).evaluation().loss());
            assertEquals(TrainingStatus.FINISHED, snapshot(lab).status());
            assertEquals("Epoch 2 / 2", lab.text("epoch"));
            lab.train();
            assertEquals(4, snapshot(lab).epoch());

            openBroken(lab);
            savedInTheMiddleItGoesOn(lab);
        }
    }

    private static void open(LabStage lab, Path file) {
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().open(file));
    }

    private void openBroken(LabStage lab) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.fude"), "no zip");
        TrainingSnapshot before = snapshot(lab);
        Experiment experiment = lab.window().bench().lab().shown();
        open(lab, file);
        lab.until("a sentence", () -> lab.said("file-failure").contains("broken.fude"));
        assertSame(before, snapshot(lab));
        assertSame(experiment, lab.window().bench().lab().shown());
        lab.click("file-failure-way-out");
        assertEquals("", lab.said("file-failure"));
    }

    private void savedInTheMiddleItGoesOn(LabStage lab) {
        Path file = folder.resolve("middle.fude");
        lab.enter("epochs", "1000");
        lab.click("play");
        lab.until("learning", () -> lab.isLearning());
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> Files.exists(file));
        int then = snapshot(lab).epoch();
        lab.until("it goes on", () -> snapshot(lab).epoch() > then + 1);
    }

    @Test
    void theLastNetworkIsThereAgainAfterARestartUnlessItsFileIsBroken() throws Exception {
        Numeric.load(); // into the folder of all tests, not the one of this test
        Home home = new Home(Files.createDirectories(folder.resolve("home")));
        TrainingSnapshot before;
        try (LabStage lab = LabStage.open(home, FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            lab.enter("epochs", "1");
            lab.train();
            before = snapshot(lab);
            lab.click("step");
            lab.until("one batch more", () -> snapshot(lab).batch() == 1);
        }
        try (LabStage lab = LabStage.open(home, FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            assertEquals(1, snapshot(lab).batch());
            assertEquals(before.curve().epochs(), snapshot(lab).curve().epochs());
        }
        Files.writeString(home.lastModel(), "no zip");
        try (LabStage lab = LabStage.open(home, FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            assertFalse(snapshot(lab).isTrained());
            lab.until("named", () -> lab.said("file-failure").contains("last-unopened.fude"));
            assertEquals("no zip", Files.readString(folder.resolve("home/last-unopened.fude")));
            assertTrue(Files.notExists(home.lastModel()));
        }
    }

    @Test
    void aRecipeIsFoundByTypingAndSaysWhichDataAreMissing() {
        try (LabStage lab = begin(folder, Samples.digits())) {
            Experiment before = lab.window().bench().lab().shown();
            lab.click("recipes");
            lab.click("begin-quick");
            lab.until("a sentence", () -> lab.said("file-failure").contains("mnist"));
            assertSame(before, lab.window().bench().lab().shown());

            lab.click("file-failure-way-out");
            lab.click("recipes");
            lab.robot().write("distorted differently").push(KeyCode.DOWN);
            assertTrue(lab.node("recipe-best").isFocused());
            lab.robot().push(KeyCode.ENTER);
            lab.until("a sentence", () -> lab.said("file-failure").contains("mnist"));
            assertSame(before, lab.window().bench().lab().shown());
        }
    }
}
