package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.download.MirroredDigits;
import fude.lab.DataCatalog;
import fude.ui.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the menu of the data sets to a data set that is in use. */
class SourcesTest {
    @TempDir Path folder;

    private LabStage open(MirroredDigits mirror) {
        DataCatalog catalog =
                new DataCatalog(
                        folder, LabStage.home().drawings(), name -> mirror.download(name, folder));
        return LabStage.open(FirstLightTest.ENGLISH, catalog, Samples.digits());
    }

    private static void openDialog(LabStage lab) {
        lab.click("dataset");
        lab.click("dataset-sources");
        lab.until("listed", () -> lab.isShown("use-digits"));
    }

    private static void untilUsed(LabStage lab, String name) {
        lab.until(name, () -> lab.window().bench().lab().shown().data().name().contains(name));
    }

    @Test
    void aDataSetIsDownloadedUsedShownAndInTheMenu() throws IOException {
        MirroredDigits mirror = new MirroredDigits(200, 50);
        try (mirror;
                LabStage lab = open(mirror)) {
            lab.untilReady();
            openDialog(lab);
            lab.robot().push(KeyCode.ESCAPE);
            assertFalse(lab.isShown("sources-dialog"));

            openDialog(lab);
            lab.click("fetch-mnist");
            lab.until("here", () -> lab.isShown("use-mnist"));
            lab.click("use-mnist");
            untilUsed(lab, "mnist");
            lab.showTab("tab.data");
            lab.until("shown", () -> lab.text("class-every-count").equals("200"));
            assertFalse(lab.isShown("sources-dialog"));
            lab.click("dataset");
            assertTrue(lab.isShown("dataset-mnist"), "it is in the menu now");
            lab.robot().push(KeyCode.ESCAPE);

            lab.interact(() -> chooseClasses(lab.window()));
            lab.drop(twoClasses());
            lab.until("understood", () -> lab.isShown("preview-images"));
            assertEquals("mnist", lab.window().bench().lab().shown().data().name(), "not yet used");
            lab.click("preview-use");
            untilUsed(lab, "two.csv");
            assertTrue(lab.said("status").startsWith("The classes that were chosen"));
        }
    }

    private static void chooseClasses(LabWindow window) {
        window.bench()
                .lab()
                .session()
                .propose(e -> e.withChoice(e.choice().withClasses(List.of("3", "9"))));
    }

    private Path twoClasses() {
        String ink = ",9".repeat(784) + "\n";
        try {
            return Files.writeString(folder.resolve("two.csv"), ("a" + ink + "b" + ink).repeat(6));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
