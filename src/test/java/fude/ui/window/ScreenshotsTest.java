package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.DropoutSpec;
import fude.store.Settings;
import fude.training.TrainingStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the pictures of the documentation: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
class ScreenshotsTest {
    private static final double[][] SEVEN = {
        {0.24, 0.2},
        {0.4, 0.19},
        {0.58, 0.2},
        {0.74, 0.18},
        {0.68, 0.32},
        {0.6, 0.48},
        {0.52, 0.64},
        {0.47, 0.84}
    };
    private static final double[] BAR = {0.42, 0.72, 0.5};

    @TempDir Path dataFolder;

    private LabStage lab;
    private String prefix;

    @ParameterizedTest
    @CsvSource({"en,false", "en,true", "ja,false", "ja,true"})
    void everyPaneInBothLanguagesAndBothThemes(String language, boolean dark) {
        prefix = language + (dark ? "-dark-" : "-light-");
        Settings usual = new Settings(1, language, dark, 1, 1280, 800, 284, 284, 0.56);
        lab = LabStage.open(usual, dataFolder, null);
        try {
            lab.until("ready", () -> lab.window().training().waitingProperty().get() == null);
            lab.until("digits", () -> lab.window().lab().snapshot() != null);
            take("first-start");
            train();
            data();
            question();
            lab.interact(lab.window()::toggleShortcutList);
            take("shortcuts");
            lab.interact(lab.window()::toggleShortcutList);
            lab.click("dataset");
            lab.click("dataset-sources");
            lab.until("listed", () -> !lab.robot().lookup("#use-digits").queryAll().isEmpty());
            take("sources");
        } finally {
            lab.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,false", "en,true", "ja,false", "ja,true"})
    void onAProjector(String language, boolean dark) {
        prefix = language + (dark ? "-dark-" : "-light-");
        Settings large = new Settings(1, language, dark, 1.5, 1920, 1080, 284, 284, 0.56);
        lab = LabStage.open(large, dataFolder, null);
        try {
            lab.until("ready", () -> lab.window().training().waitingProperty().get() == null);
            lab.until("digits", () -> lab.window().lab().snapshot() != null);
            drawSeven();
            lab.click("play");
            lab.until("some epochs", () -> lab.window().lab().snapshot().epoch() >= 4);
            take("projector");
        } finally {
            lab.close();
        }
    }

    private void train() {
        drawSeven();
        lab.until("an answer", () -> lab.text("confidence").endsWith("%"));
        lab.click("play");
        lab.until("some epochs", () -> lab.window().lab().snapshot().epoch() >= 4);
        take("learning");
        lab.until(
                "finished",
                () -> lab.window().lab().snapshot().status() == TrainingStatus.FINISHED);
        lab.until("at rest", () -> !lab.window().training().runningProperty().get());
    }

    private void data() {
        lab.click("class-3");
        lab.until("threes", () -> !lab.robot().lookup("#class-3").queryAll().isEmpty());
        lab.click("digit-grid");
        lab.until("an answer", () -> !lab.text("sample-verdict").isEmpty());
        take("image");
        lab.interact(lab.window()::closeOverlay);
        TabPane tabs = lab.node("tabs");
        lab.interact(() -> tabs.getSelectionModel().select(1));
        take("mistakes");
        own();
        lab.interact(() -> tabs.getSelectionModel().select(0));
    }

    /** A few drawings with their labels, one of them wrong. */
    private void own() {
        for (KeyCode key : List.of(KeyCode.DIGIT7, KeyCode.DIGIT1, KeyCode.DIGIT7)) {
            lab.interact(lab.window().paper()::clear);
            drawSeven();
            lab.robot().push(key);
            lab.until("kept", () -> lab.window().paper().strokes().isEmpty());
        }
        drawSeven();
        TabPane tabs = lab.node("tabs");
        lab.interact(() -> tabs.getSelectionModel().select(2));
        lab.interact(lab.<Node>node("own-grid")::requestFocus);
        lab.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        lab.until("picked", () -> !lab.text("own-verdict").isEmpty());
        take("own");
        lab.interact(() -> tabs.getSelectionModel().selectLast());
        take("writing");
    }

    private void question() {
        lab.interact(
                () ->
                        lab.window()
                                .lab()
                                .propose(
                                        experiment -> {
                                            var layers = new ArrayList<>(experiment.layers());
                                            layers.add(1, new DropoutSpec(0.2));
                                            return experiment.withLayers(layers);
                                        }));
        take("question");
        lab.interact(lab.window().lab()::discard);
    }

    private void drawSeven() {
        var drawing = lab.window().paper();
        lab.interact(
                () -> {
                    stroke(List.of(SEVEN));
                    drawing.begin(BAR[0], BAR[2]);
                    drawing.drawTo(BAR[1], BAR[2]);
                    drawing.end();
                });
    }

    private void stroke(List<double[]> points) {
        var drawing = lab.window().paper();
        drawing.begin(points.get(0)[0], points.get(0)[1]);
        points.forEach(point -> drawing.drawTo(point[0], point[1]));
        drawing.end();
    }

    private void take(String name) {
        Path file = Path.of(System.getProperty("fude.screenshots.dir"), prefix + name + ".png");
        lab.snapshot(file);
        assertTrue(Files.isRegularFile(file));
    }
}
