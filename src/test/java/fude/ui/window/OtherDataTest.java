package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.DatasetChoice;
import fude.lab.Experiment;
import fude.training.measure.Evaluation;
import fude.ui.Samples;
import fude.ui.state.Paper;
import fude.ui.training.transport.TrainingFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tabs of the data, while the network learns and its classes change. */
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
        lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(true));
        lab.until(
                "an epoch",
                () -> lab.window().bench().lab().snapshot().epoch() == 1 && !lab.isLearning());
    }

    @AfterEach
    void close() {
        lab.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        lab.close();
        assertEquals(List.of(), uncaught);
    }

    private Paper paper() {
        return lab.window().bench().paper();
    }

    private void drawSeven() {
        lab.interact(
                () -> {
                    paper().begin(0.3, 0.2, Double.NaN);
                    paper().drawTo(0.7, 0.2);
                    paper().drawTo(0.5, 0.8);
                    paper().end();
                });
    }

    private void begin(Experiment next) {
        lab.interact(() -> lab.window().bench().lab().session().begin(next));
    }

    private static Experiment garments() {
        return Experiment.on(Samples.garments());
    }

    private static Experiment fourAgainstNine() {
        return Experiment.on(Samples.digits())
                .withChoice(DatasetChoice.ALL.withClasses(List.of("4", "9")));
    }

    private void press(String id) {
        lab.interact(lab.<ButtonBase>node(id)::fire);
    }

    /** What the tabs show and put on the paper is of the same run and the same paper. */
    private void assertTabsShareRunAndPaper() {
        Evaluation evaluation = lab.window().bench().lab().snapshot().evaluation();
        String mistakes = "" + (evaluation.samples() - evaluation.right());
        lab.showTab("tab.mistakes");
        lab.until("mistakes", () -> lab.text("mistakes-every-count").equals(mistakes));
        lab.showTab("tab.confidence");
        lab.until("a diagram", () -> lab.isShown("reliability"));
        press("put-letter");
        lab.until("read", () -> lab.text("oddity").startsWith("The letter A: the network"));
        lab.interact(paper()::clear);
        lab.showTab("tab.writing");
        press("writing-to-canvas");
        lab.until("written", () -> !paper().strokes().isEmpty());
        lab.until("read", () -> lab.text("confidence").endsWith("%"));
        lab.showTab("tab.play");
        press("flip-load");
        lab.until("an image", () -> lab.text("flip-count").equals("0 / 784 pixels"));
        press("game-quiz");
        press("quiz-next");
        lab.until("asked", () -> lab.text("quiz-title").equals("Question 1 of 10"));
        lab.interact(paper()::clear);
    }

    @Test
    void everyTabFollowsTheRunAndGoesOnWhateverTheClassesAre() {
        assertTabsShareRunAndPaper();
        drawSeven();
        for (String tab : List.of("seen", "why", "confidence", "play", "own")) {
            lab.showTab("tab." + tab);
            begin(garments());
            lab.untilReady();
            lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(false));
            begin(fourAgainstNine());
            lab.untilReady();
            drawSeven();
            lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(false));
            begin(Experiment.on(Samples.digits()));
            lab.untilReady();
        }
    }
}
