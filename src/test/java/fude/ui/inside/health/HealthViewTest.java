package fude.ui.inside.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.training.study.GradientNoise;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Queue<Runnable> asked = new ArrayDeque<>();
    private HealthViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    model = new HealthViewModel(lab, asked::add);
                    Language language = new Language(Texts.ENGLISH);
                    stage.show(new HealthView(model, language, new Appearance()), 800, 500);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void run(String... settings) {
        stage.interact(
                () -> {
                    Runs.begin(lab, Runs.experiment(settings));
                    Locked.stands(lab, Runs.trained(Runs.experiment(settings)));
                });
    }

    private String told(String chart) {
        return stage.node("health-" + chart).getAccessibleText();
    }

    @Test
    void nothingIsDoneOutOfSight() {
        run("epochs", "2");
        assertEquals(List.of(), model.historyProperty().get());
        stage.interact(() -> model.inSight.set(true));
        assertEquals(2, model.historyProperty().get().size());
    }

    @Test
    void everyLayerHasALineInTheChartsThatItHasNumbersFor() {
        stage.interact(() -> model.inSight.set(true));
        stage.interact(() -> Runs.begin(lab, Runs.experiment()));
        assertTrue(stage.text("health-empty").startsWith("How gradients"));
        assertTrue(stage.node("health-noise").isDisabled());
        run("epochs", "2");
        assertEquals("", stage.text("health-empty"));
        assertTrue(told("gradient").contains("Hidden layer 1: "));
        assertTrue(told("gradient").contains("Output: "));
        assertFalse(stage.isShown("health-saturated"), "ReLU has no bounds");
        run("layers", "dense 20 sigmoid, dropout 0.2, dense 12 tanh");
        assertTrue(stage.isShown("health-saturated"));
        assertTrue(told("saturated").contains("Hidden layer 2: "));
        assertFalse(told("silent").contains("Dropout"));
    }

    @Test
    void aNetworkWithoutHiddenLayersHasItsOutputLayer() {
        stage.interact(() -> model.inSight.set(true));
        run("layers", "");
        assertEquals(1, model.layers().size());
        assertTrue(stage.isShown("health-gradient"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gate-xor; gradient of 4 training; 2",
                "y = sin x; gradient of 250 training; 3"
            })
    void layersAndNoiseOfPointsAndNumbersAreMeasured(String data, String words, int sizes) {
        stage.interact(() -> model.inSight.set(true));
        Experiment experiment = Runs.small(data, "layers", "dense 2 tanh", "epochs", "3");
        stage.interact(
                () -> {
                    Runs.begin(lab, experiment);
                    Locked.stands(lab, Runs.trained(experiment));
                });
        assertEquals(3, model.historyProperty().get().size());
        assertTrue(told("gradient").contains("Hidden layer 1: "));
        assertTrue(told("saturated").contains("Hidden layer 1: "));
        assertTrue(stage.text("health-noise-words").contains(words));
        stage.press("health-noise");
        while (!asked.isEmpty()) {
            asked.poll().run();
            stage.interact(() -> {});
        }
        assertTrue(model.noiseProperty().get().isDone());
        assertEquals(sizes, model.noiseProperty().get().found().size());
    }

    @Test
    void gradientNoiseIsWorkedOutInStretchesAndForgottenWithTheRun() {
        run("epochs", "1");
        stage.interact(() -> model.inSight.set(true));
        stage.press("health-noise");
        assertFalse(asked.isEmpty());
        int stretches = 0;
        while (model.noiseProperty().get().found().size() < GradientNoise.BATCHES.size()) {
            stage.until("asked", () -> !asked.isEmpty());
            asked.remove().run();
            stage.interact(() -> {});
            stretches++;
        }
        assertTrue(stretches > 1);
        assertTrue(stage.text("health-noise-words").startsWith("Cosine at epoch 1"));
        stage.interact(() -> Locked.stands(lab, null));
        assertNull(model.noiseProperty().get());
    }
}
