package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.IdxFiles;
import fude.ui.Samples;
import fude.ui.dataset.sources.SourcesFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of all data sets. */
class SourcesTest {
    @TempDir Path folder;

    private LabStage begin() {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        lab.click("dataset");
        lab.click("dataset-sources");
        lab.until("listed", () -> !lab.robot().lookup("#use-digits").queryAll().isEmpty());
        return lab;
    }

    @Test
    void whatIsHereIsUsedAndWhatIsNotCanBeFetched() throws IOException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 28);
        try (LabStage lab = begin()) {
            Button fetch = lab.node("fetch-fashion-mnist");
            assertEquals("Download (31 MB)", fetch.getText());
            lab.click("use-mnist");
            lab.until("used", () -> lab.window().lab().shown().data().name().equals("mnist"));
            assertFalse(lab.node("sources-dialog").isVisible());
        }
    }

    @Test
    void chosenClassesThatTheDataDoesNotHaveAreGivenUpInWords() throws IOException {
        Path own = folder.resolve("two.csv");
        String ink = ",9".repeat(784) + "\n";
        Files.writeString(own, ("a" + ink + "b" + ink).repeat(6));
        try (LabStage lab = begin()) {
            lab.interact(
                    () -> {
                        lab.window()
                                .lab()
                                .propose(e -> e.withChoice(e.choice().withClasses(List.of(3, 9))));
                        lab.window().feature(SourcesFeature.class).model().choose(own);
                    });
            lab.until("used", () -> lab.window().lab().shown().data().name().endsWith("two.csv"));
            assertEquals(List.of(), lab.window().lab().problemsProperty().get());
            assertTrue(lab.text("status").startsWith("The classes that were chosen"));
        }
    }

    @Test
    void ourDigitsAreASourceOnceThereAreEnough() throws IOException {
        try (LabStage lab = begin()) {
            assertTrue(lab.node("use-drawings").isDisabled());
        }
        Files.writeString(LabStage.home().drawings(), "7\tw\t100,100 600,100 300,800\n".repeat(6));
        try (LabStage lab =
                LabStage.open(LabStage.home(), FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.untilReady();
            lab.click("dataset");
            lab.click("dataset-sources");
            lab.until("listed", () -> !lab.robot().lookup("#use-drawings").queryAll().isEmpty());
            lab.interact(lab.<Button>node("use-drawings")::fire);
            lab.until("used", () -> lab.window().lab().shown().data().name().equals("drawings"));
            lab.click("dataset");
            lab.click("dataset-sources");
            lab.until("marked", () -> lab.<Button>node("use-drawings").getText().equals("In use"));
            assertTrue(lab.node("use-drawings").isDisabled());
        }
    }

    @Test
    void itClosesByEscapeAndByAClickBesideIt() {
        try (LabStage lab = begin()) {
            assertTrue(lab.node("sources-dialog").isVisible());
            assertTrue(closed(lab));
            assertFalse(lab.node("sources-dialog").isVisible());
            assertFalse(closed(lab), "nothing else is open");
        }
    }

    private static boolean closed(LabStage lab) {
        boolean[] closed = new boolean[1];
        lab.interact(() -> closed[0] = lab.window().closeOverlay());
        return closed[0];
    }
}
