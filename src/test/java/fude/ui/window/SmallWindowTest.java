package fude.ui.window;

import static javafx.geometry.Orientation.VERTICAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.training.transport.TrainingFeature;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The panels at the smallest size of the window, where what does not fit is scrolled. */
class SmallWindowTest {
    private static final Settings SMALL = Settings.DEFAULT.withLanguage("ja").withSize(1000, 640);

    @TempDir Path folder;

    @Test
    void nothingIsCutOff() {
        try (LabStage lab = LabStage.open(SMALL, folder, Samples.digits())) {
            lab.untilReady();
            lab.showTab("tab.writing");
            lab.until("written", () -> lab.onStage("writing-image").getHeight() > 50);
            for (TestFont font : TestFont.values()) {
                write(lab, font, 1.5);
                assertPapersAreAlike(lab);
                assertScrollsWithReason(lab, "writing-pane");
            }
            write(lab, TestFont.DEJAVU, 1);

            keep(lab, 0.3, KeyCode.DIGIT7);
            keep(lab, 0.5, KeyCode.DIGIT1);
            lab.showTab("tab.own");
            pickFirst(lab);
            lab.robot().push(KeyCode.DELETE);
            lab.until("deleted", () -> lab.node("own-restore").isVisible());
            pickFirst(lab);
            lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(true));
            lab.until("read", () -> lab.text("own-score").contains("（1/1）"));
            Bounds seen = inScene(lab.node("own-pane"));
            for (String id : List.of("own-score", "own-restore", "own-export", "own-close")) {
                assertTrue(lab.onStage(id).getMaxX() <= seen.getMaxX(), id);
            }
            assertScrollsWithReason(lab, "own-pane");
        }
    }

    private static void keep(LabStage lab, double x, KeyCode key) {
        lab.interact(
                () -> {
                    lab.window().bench().paper().begin(x, 0.2, Double.NaN);
                    lab.window().bench().paper().drawTo(x + 0.1, 0.5);
                    lab.window().bench().paper().drawTo(x, 0.8);
                    lab.window().bench().paper().end();
                });
        lab.robot().push(key);
        lab.until("kept", () -> lab.window().bench().paper().strokes().isEmpty());
    }

    private static void pickFirst(LabStage lab) {
        lab.interact(() -> lab.node("own-grid").requestFocus());
        lab.robot().push(KeyCode.RIGHT);
        lab.until("picked", () -> lab.node("own-card").isVisible());
    }

    private static Bounds inScene(ScrollPane pane) {
        return pane.localToScene(pane.getBoundsInLocal());
    }

    private static void write(LabStage lab, TestFont font, double textScale) {
        lab.interact(
                () -> {
                    lab.window().bench().appearance().familyProperty().set(font.family());
                    lab.window().bench().appearance().textScaleProperty().set(textScale);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void assertPapersAreAlike(LabStage lab) {
        Bounds strokes = lab.onStage("writing");
        Bounds image = lab.onStage("writing-image");
        assertEquals(strokes.getHeight(), image.getHeight(), 1);
        assertEquals(strokes.getMinY(), image.getMinY(), 1);
        assertTrue(strokes.getHeight() > 50);
    }

    /** A panel scrolls where it is too small for what is in it, and nowhere else. */
    private static void assertScrollsWithReason(LabStage lab, String paneId) {
        ScrollPane pane = lab.node(paneId);
        double content = pane.getContent().getLayoutBounds().getHeight();
        boolean cut = content > pane.getViewportBounds().getHeight() + 1;
        boolean scrolls =
                pane.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof ScrollBar bar && bar.isVisible())
                        .anyMatch(bar -> ((ScrollBar) bar).getOrientation() == VERTICAL);
        assertEquals(cut, scrolls, paneId);
    }
}
