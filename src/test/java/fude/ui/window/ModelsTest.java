package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.lab.Experiment;
import fude.lab.Recipe;
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
        return lab.window().lab().snapshot();
    }

    /** Learns two epochs and writes what came of it. */
    private static void trainAndSave(LabStage lab, Path file) {
        lab.enter("epochs", "2");
        lab.train();
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> lab.text("status").startsWith("The network is saved"));
    }

    @Test
    void aSavedNetworkIsOpenedWithItsCurveAndGoesOn() {
        Path file = folder.resolve(FileNames.possible("筆.fude"));
        try (LabStage lab = begin(folder, Samples.digits())) {
            trainAndSave(lab, file);
            TrainingSnapshot before = snapshot(lab);
            lab.click("reset");
            lab.untilReady();

            lab.interact(() -> lab.window().feature(ModelsFeature.class).model().open(file));
            lab.until("opened", () -> snapshot(lab) != null && snapshot(lab).epoch() == 2);
            assertEquals(before.curve().epochs(), snapshot(lab).curve().epochs());
            assertEquals(before.evaluation().loss(), snapshot(lab).evaluation().loss());
            assertEquals(TrainingStatus.FINISHED, snapshot(lab).status());
            assertEquals("Epoch 2 / 2", lab.text("epoch"));

            lab.train();
            assertEquals(4, snapshot(lab).epoch());
        }
    }

    @Test
    void openingAsksBeforeItThrowsTheWeightsAway() {
        Path file = folder.resolve("two.fude");
        try (LabStage lab = begin(folder, Samples.digits())) {
            trainAndSave(lab, file);
            lab.train();
            lab.interact(() -> lab.window().feature(ModelsFeature.class).model().open(file));
            lab.until("it asks", () -> lab.node("start-anew").getParent().getParent().isVisible());
            assertTrue(lab.text("question").contains("two.fude"));
            assertEquals(4, snapshot(lab).epoch());
            lab.click("keep-network");
            assertEquals(4, snapshot(lab).epoch());

            lab.interact(() -> lab.window().feature(ModelsFeature.class).model().open(file));
            lab.until("it asks", () -> lab.window().lab().proposalProperty().get() != null);
            lab.click("start-anew");
            lab.until("opened", () -> snapshot(lab).epoch() == 2);
        }
    }

    @Test
    void aRunGoesOnAfterItWasSavedInTheMiddle() {
        Path file = folder.resolve("middle.fude");
        try (LabStage lab = begin(folder, Samples.digits())) {
            lab.enter("epochs", "1000");
            lab.click("play");
            lab.until("learning", () -> snapshot(lab).isTrained());
            lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
            lab.until("saved", () -> Files.exists(file));
            int then = snapshot(lab).epoch();
            lab.until("it goes on", () -> snapshot(lab).epoch() > then + 1);
        }
    }

    @Test
    void aBrokenFileIsOneSentenceAndChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.fude"), "no zip");
        try (LabStage lab = begin(folder, Samples.digits())) {
            lab.enter("epochs", "1");
            lab.train();
            TrainingSnapshot before = snapshot(lab);
            Experiment experiment = lab.window().lab().shown();
            lab.interact(() -> lab.window().feature(ModelsFeature.class).model().open(file));
            lab.until("a sentence", () -> lab.text("file-failure").contains("broken.fude"));
            assertSame(before, snapshot(lab));
            assertSame(experiment, lab.window().lab().shown());
            lab.click("file-failure-way-out");
            assertFalse(lab.node("file-failure").getParent().isVisible());
        }
    }

    @Test
    void theLastNetworkIsThereAgainAfterARestart() throws IOException {
        Home home = homeWithTheLibrary();
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
    }

    @Test
    void aBrokenLastNetworkIsPutAsideAndNamed() throws IOException {
        Home home = homeWithTheLibrary();
        Files.writeString(home.lastModel(), "no zip");
        try (LabStage lab = LabStage.open(home, FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            assertFalse(snapshot(lab).isTrained());
            lab.until("named", () -> lab.text("file-failure").contains("last-unopened.fude"));
            assertEquals("no zip", Files.readString(folder.resolve("home/last-unopened.fude")));
            assertTrue(Files.notExists(home.lastModel()));
        }
    }

    /** A folder of its own, though the native library is unpacked once for all tests. */
    private Home homeWithTheLibrary() throws IOException {
        LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits()).close();
        return new Home(Files.createDirectories(folder.resolve("home")));
    }

    @Test
    void aRecipeSetsEverythingInOneGo() {
        DatasetSplit digits = Samples.digits();
        DatasetSplit named = new DatasetSplit("mnist", digits.training(), digits.test());
        try (LabStage lab = begin(folder, named)) {
            Recipe best = Recipe.named("best").orElseThrow();
            lab.click("recipes");
            lab.robot().write("distorted differently").push(KeyCode.DOWN);
            assertTrue(lab.node("recipe-best").isFocused());
            lab.robot().push(KeyCode.ENTER);
            lab.until(
                    "its settings",
                    () ->
                            !lab.window()
                                    .lab()
                                    .shown()
                                    .config()
                                    .augmentation()
                                    .text()
                                    .equals("none"));
            var texts = lab.window().lab().shown().texts();
            assertEquals(best.settings().get("layers"), texts.get("layers"));
            assertEquals("one-cycle", texts.get("schedule"));
            assertEquals("adamw", texts.get("optimizer"));
        }
    }

    @Test
    void aRecipeWithoutItsDataSaysWhatIsMissing() {
        try (LabStage lab = begin(folder, Samples.digits())) {
            Experiment before = lab.window().lab().shown();
            lab.click("recipes");
            lab.click("recipe-quick");
            lab.until("a sentence", () -> lab.text("file-failure").contains("mnist"));
            assertSame(before, lab.window().lab().shown());
        }
    }
}
