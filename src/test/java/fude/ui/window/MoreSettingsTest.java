package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.training.TrainingSnapshot;
import fude.ui.Samples;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are used later in a course, as the whole window follows them. */
class MoreSettingsTest {
    private static final List<LayerSpec> EVERY_KIND =
            List.of(
                    new DenseSpec(24, Activation.IDENTITY, false),
                    new BatchNormSpec(),
                    new ActivationSpec(Activation.LEAKY_RELU),
                    new DropoutSpec(0.1));

    @TempDir Path dataFolder;

    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(FirstLightTest.ENGLISH, dataFolder, Samples.digits());
        lab.untilReady();
        lab.click("more-settings");
        lab.interact(
                () ->
                        lab.robot()
                                .lookup(".setting-group")
                                .queryAllAs(TitledPane.class)
                                .forEach(group -> group.setExpanded(true)));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private Map<String, String> settings() {
        return lab.window().bench().lab().shown().texts();
    }

    private TrainingSnapshot snapshot() {
        return lab.window().bench().lab().snapshot();
    }

    private void choose(String id, int index) {
        ComboBox<?> choice = lab.node(id);
        lab.interact(() -> choice.getSelectionModel().select(index));
    }

    private void press(String id) {
        lab.interact(() -> lab.<ButtonBase>node(id).fire());
    }

    @Test
    void twoClassesAreAllThatTheWindowSpeaksOfAndARunWithEverythingReachesItsEnd() {
        press("take-4");
        assertTrue(lab.node("play").isDisabled());
        press("take-9");
        lab.until(
                "only these images",
                () ->
                        lab.window().bench().lab().chosenDataProperty().get().training().classes()
                                == 2);
        lab.untilReady();
        assertEquals("4,9", settings().get("classes"));
        lab.showTab("tab.data");
        lab.until("two chips", () -> lab.robot().lookup("#class-2").tryQuery().isEmpty());
        lab.show(Place.LAB);
        assertTrue(lab.said("data-words").contains("test images of 4, 9"), lab.said("data-words"));

        lab.interact(
                () -> lab.window().bench().lab().session().propose(e -> e.withLayers(EVERY_KIND)));
        choose("optimizer", 5);
        choose("schedule-shape", 3);
        lab.enter("learning-rate", "0.05");
        lab.enter("label-noise", "5");
        lab.enter("validation", "20");
        lab.enter("augment-shift", "1");
        lab.enter("epochs", "3");
        lab.untilReady();
        lab.train();

        assertEquals(3, snapshot().epoch());
        assertTrue(snapshot().evaluation().accuracy() > 0.6);
        assertEquals(2, snapshot().evaluation().classes());
        assertTrue(lab.said("result").contains("of 80 validation images"), lab.said("result"));
        assertTrue(lab.text("learning-rate-now").startsWith("in force now"));
        lab.showTab("tab.data");
        lab.until("the validation images", () -> lab.node("split-validation").isVisible());
        int wrong = 80 - snapshot().evaluation().right();
        lab.showTab("tab.mistakes");
        lab.until(
                "the mistakes on validation images",
                () -> wrong == 0 || lab.text("mistakes-every-count").equals("" + wrong));

        lab.show(Place.LAB);
        press("take-all");
        press("start-again");
        assertEquals("", settings().get("classes"));
        lab.showTab("tab.data");
        lab.until("ten chips", () -> lab.robot().lookup("#class-9").tryQuery().isPresent());

        lab.show(Place.LAB);
        assertTrue(lab.window().settings().more());
        press("more-settings");
        assertFalse(lab.window().settings().more());
    }
}
