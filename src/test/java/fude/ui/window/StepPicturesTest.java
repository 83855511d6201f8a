package fude.ui.window;

import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the pictures of one update and of the gradient check. */
@Tag("screenshots")
class StepPicturesTest {
    @TempDir Path dataFolder;

    private static Path file(String name) {
        return Path.of(System.getProperty("fude.screenshots.dir"), name + ".png");
    }

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "ja,true,1,1280,800",
        "ja,false,1.46,1024,700",
        "en,false,1.5,1920,1080"
    })
    void oneUpdate(String language, boolean dark, double scale, int width, int height) {
        String prefix =
                language + (dark ? "-dark-" : "-light-") + (scale > 1 ? "large-" : "") + "step";
        LabStage lab =
                LabStage.open(
                        Settings.DEFAULT
                                .withLanguage(language)
                                .withLook(dark, scale)
                                .withSize(width, height),
                        dataFolder,
                        Samples.digits());
        try {
            lab.untilReady();
            lab.train();
            lab.showTab("tab.why");
            lab.snapshot(file(prefix + "-folded"));
            lab.click("step-fold");
            ComboBox<String> stages = lab.node("step-stages");
            lab.until("stages", () -> !stages.getItems().isEmpty());
            for (int stage : new int[] {0, 4, 6, 8, 9, 10}) {
                lab.interact(() -> stages.getSelectionModel().select(stage));
                lab.snapshot(file(prefix + "-" + stage));
            }
            lab.click("step-mode-check");
            lab.until("checked", () -> !lab.text("check-sum").isEmpty());
            lab.snapshot(file(prefix + "-check"));
            lab.show(Place.LAB);
        } finally {
            lab.close();
        }
    }
}
