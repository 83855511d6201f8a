package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.DatasetChoice;
import fude.lab.Experiment;
import fude.ui.Samples;
import fude.ui.state.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes change while there is a drawing, a photograph or a game. */
class OtherDataTest {
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
        lab.interact(() -> lab.window().training().step(true));
        lab.until(
                "an epoch",
                () ->
                        lab.window().lab().snapshot().epoch() == 1
                                && !lab.window().training().runningProperty().get());
    }

    @AfterEach
    void close() {
        lab.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        lab.close();
        assertEquals(List.of(), uncaught);
    }

    private Paper paper() {
        return lab.window().paper();
    }

    private void drawSeven() {
        lab.interact(
                () -> {
                    paper().begin(0.3, 0.2);
                    paper().drawTo(0.7, 0.2);
                    paper().drawTo(0.5, 0.8);
                    paper().end();
                });
    }

    private void begin(Experiment next) {
        lab.interact(() -> lab.window().lab().begin(next));
    }

    private static Experiment garments() {
        return Experiment.on(Samples.garments());
    }

    private static Experiment fourAgainstNine() {
        return Experiment.on(Samples.digits())
                .withChoice(DatasetChoice.ALL.withClasses(List.of(4, 9)));
    }

    @Test
    void everyTabGoesOnWhateverTheClassesAre() {
        drawSeven();
        for (String tab : List.of("seen", "why", "confidence", "play", "own")) {
            lab.showTab("tab-" + tab);
            begin(garments());
            lab.untilReady();
            lab.interact(() -> lab.window().training().step(false));
            begin(fourAgainstNine());
            lab.untilReady();
            drawSeven();
            lab.interact(() -> lab.window().training().step(false));
            begin(Experiment.on(Samples.digits()));
            lab.untilReady();
        }
    }
}
