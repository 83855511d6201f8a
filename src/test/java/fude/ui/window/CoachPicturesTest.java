package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.store.Settings;
import fude.text.ReportedException;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.training.transport.TrainingFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the coach: before a run, beside one, at length, and content. */
@Tag("screenshots")
class CoachPicturesTest {
    @TempDir Path folder;

    private LabStage lab;
    private String prefix;

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "en,true,1,1280,800",
        "ja,false,1,1280,800",
        "ja,true,1.5,1920,1080",
        "en,false,1.5,1280,800"
    })
    void theCard(String language, boolean dark, double text, double width, double height)
            throws ReportedException {
        prefix =
                language
                        + (dark ? "-dark-" : "-light-")
                        + (text > 1 ? "large-" + (int) width + "-" : "");
        lab =
                LabStage.open(
                        Settings.DEFAULT
                                .withLanguage(language)
                                .withLook(dark, text)
                                .withSize(width, height),
                        folder,
                        Samples.digits());
        try {
            lab.untilReady();
            set(Map.of("scaling", "raw", "epochs", "30"));
            lab.until("a warning", () -> lab.isShown("coach-symptom"));
            take("coach-before");
            set(Map.of("scaling", "unit", "learning-rate", "1"));
            run();
            take("coach-rate");
            lab.click("talk-more");
            take("coach-card");
            lab.interact(lab.window()::closeOverlay);
            lab.interact(lab.<Node>node("coach-symptom")::requestFocus);
            set(Map.of("learning-rate", "0.001", "first", "60", "epochs", "80"));
            lab.interact(lab.window().bench().lab().session()::reset);
            run();
            take("coach-few-images");
            set(Map.of("first", "0", "epochs", "12"));
            lab.interact(lab.window().bench().lab().session()::reset);
            run();
            take("coach-good");
        } finally {
            lab.close();
        }
    }

    private void run() {
        lab.until(
                "ready",
                () ->
                        lab.window().feature(TrainingFeature.class).model().waitingProperty().get()
                                == null);
        lab.interact(lab.window().feature(TrainingFeature.class).model()::playOrPause);
        lab.until(
                "finished",
                () ->
                        lab.window().bench().lab().snapshot() != null
                                && lab.window().bench().lab().snapshot().status()
                                        == TrainingStatus.FINISHED
                                && !lab.isLearning());
    }

    private void set(Map<String, String> texts) throws ReportedException {
        Experiment next = lab.window().bench().lab().shown().with(texts);
        lab.interact(() -> lab.window().bench().lab().session().propose(was -> next));
    }

    private void take(String name) {
        Path directory = Path.of(System.getProperty("fude.screenshots.dir", "target"));
        Path file = directory.resolve(prefix + name + ".png");
        lab.snapshot(file);
        assertTrue(Files.isRegularFile(file));
    }
}
