package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.DatasetChoice;
import fude.lab.Experiment;
import fude.ui.Samples;
import fude.ui.photo.PhotoFeature;
import fude.ui.state.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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

    @Test
    void reasonsAgainstAClassAreNoReasonsAgainstAnotherOne() {
        lab.showTab("tab-why");
        drawSeven();
        lab.until("told", () -> !lab.text("why-answer-sum").isEmpty());
        lab.interact(() -> lab.<ComboBox<Integer>>node("why-against").setValue(2));
        lab.until("against 2", () -> !lab.text("why-other-title").isEmpty());
        begin(garments());
        lab.until("other names", () -> lab.text("why-answer-title").contains("Garment"));
        assertEquals(-1, lab.<ComboBox<Integer>>node("why-against").getValue());
    }

    @Test
    void theBestFlipIsForgottenWithItsClasses() {
        lab.showTab("tab.play");
        lab.interact(lab.<Button>node("flip-load")::fire);
        lab.until("loaded", () -> lab.text("flip-count").equals("0 / 784 pixels"));
        String before = lab.text("answer");
        for (double y = 0; y <= 1 && lab.text("flip-best").isEmpty(); y += 0.05) {
            double at = y;
            var reading = paper().readingProperty().get();
            lab.interact(
                    () -> {
                        paper().begin(0, at);
                        paper().drawTo(1, at);
                        paper().end();
                    });
            lab.until("read", () -> paper().readingProperty().get() != reading);
        }
        lab.until("flipped", () -> !lab.text("flip-best").isEmpty());
        assertFalse(before.isEmpty());
        begin(garments());
        lab.until("forgotten", () -> lab.text("flip-best").isEmpty());
    }

    @Test
    void aPhotographIsLookedAtAnewForOtherClasses() throws IOException {
        Path photo = PhotographsTest.photograph(folder, "47.jpg", 4, 7);
        lab.interact(
                () -> lab.window().feature(PhotoFeature.class).take(List.of(photo.toFile()), null));
        lab.until("two", () -> lab.text("photo-remark").contains("Digits found: 2;"));
        begin(garments());
        lab.until("a whole", () -> !lab.text("photo-remark").contains("Digits found: 2;"));
        lab.untilReady();
        begin(Experiment.on(Samples.digits()));
        lab.until("two again", () -> lab.text("photo-remark").contains("Digits found: 2;"));
    }
}
