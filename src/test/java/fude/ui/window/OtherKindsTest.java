package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images, points and functions follow one another in the same window. */
class OtherKindsTest {
    @TempDir Path folder;

    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        lab.interact(
                () ->
                        Thread.currentThread()
                                .setUncaughtExceptionHandler((thread, e) -> uncaught.add(e)));
    }

    @AfterEach
    void close() {
        lab.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        lab.close();
        assertEquals(List.of(), uncaught);
    }

    /** Learns for an epoch and looks at every view. */
    private void lookAtAll(Experiment experiment) {
        lab.interact(() -> lab.window().bench().lab().session().begin(experiment));
        lab.untilReady();
        lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(true));
        lab.until(
                "an epoch",
                () -> lab.window().bench().lab().snapshot().epoch() == 1 && !lab.isLearning());
        for (Place place : List.of(Place.DATA, Place.INSIDE, Place.MEASURE)) {
            lab.show(place);
            TabPane views = lab.node("views-" + place.id());
            assertFalse(views.getTabs().isEmpty(), place + " has views for every kind");
            for (int i = 0; i < views.getTabs().size(); i++) {
                int view = i;
                lab.interact(() -> views.getSelectionModel().select(view));
            }
        }
        lab.show(Place.LAB);
    }

    @Test
    void everyViewFollowsTheKindOfTheDataAndGoesOn() {
        lookAtAll(Experiment.on(Samples.digits()));
        assertTrue(lab.isShown("drawing-canvas"));
        lookAtAll(Runs.small("spiral points=40"));
        assertTrue(lab.isShown("plane"));
        assertFalse(lab.isShown("drawing-canvas"));
        lab.until("measured", () -> lab.text("plane-score").contains(" of 20 test points right"));
        lookAtAll(Runs.small("y = sin x points=40"));
        assertTrue(lab.isShown("function-plot"));
        lab.until("measured", () -> lab.text("plot-score").startsWith("MAE "));
        lookAtAll(Runs.small("gate-01101001"));
        assertTrue(lab.isShown("third-one"));
        lookAtAll(Experiment.on(Samples.digits()));
        assertTrue(lab.isShown("drawing-canvas"));
        assertFalse(lab.isShown("plane"));
    }
}
