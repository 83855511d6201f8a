package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.handwriting.WrittenDigit;
import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.handwriting.HandwritingFeature;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The panel that shows how digits are made. */
class HandwritingPanelTest {
    @TempDir Path folder;

    private static WrittenDigit changed(LabStage lab, WrittenDigit from) {
        lab.until(
                "written",
                () ->
                        lab.window()
                                        .feature(HandwritingFeature.class)
                                        .model()
                                        .writtenProperty()
                                        .get()
                                != from);
        return lab.window().feature(HandwritingFeature.class).model().writtenProperty().get();
    }

    @Test
    void bothPapersAreAlikeAndWhatDoesNotFitIsScrolled() {
        Settings small = new Settings(1, "ja", false, 1.5, 1000, 640, 284, 284, 0.56);
        for (Settings settings : List.of(small, FirstLightTest.ENGLISH)) {
            try (LabStage lab = LabStage.open(settings, folder, Samples.digits())) {
                lab.untilReady();
                lab.showTab("tab-writing");
                changed(lab, null);
                for (TestFont font : TestFont.values()) {
                    lab.interact(
                            () -> lab.window().appearance().familyProperty().set(font.family()));
                    WaitForAsyncUtils.waitForFxEvents();
                    assertPapersAreAlike(lab);
                    assertEquals(settings == small, isScrolled(lab), font.family());
                }
            }
        }
    }

    private static void assertPapersAreAlike(LabStage lab) {
        Bounds strokes = lab.onStage("writing");
        Bounds image = lab.onStage("writing-image");
        assertEquals(strokes.getHeight(), image.getHeight(), 1);
        assertEquals(strokes.getMinY(), image.getMinY(), 1);
        assertTrue(strokes.getHeight() > 50);
    }

    private static boolean isScrolled(LabStage lab) {
        ScrollPane pane = lab.node("writing-pane");
        double low = lab.onStage("writing-usual").getMaxY();
        boolean cut = low > pane.localToScene(pane.getBoundsInLocal()).getMaxY();
        assertEquals(cut, pane.lookup(".scroll-bar:vertical").isVisible());
        return cut;
    }

    @Test
    void everyControlWritesTheDigitAnewAndItCanBeRead() {
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.untilReady();
            lab.showTab("tab-writing");
            WrittenDigit two = changed(lab, null);
            lab.click("write-8");
            WrittenDigit eight = changed(lab, two);
            lab.click("writing-again");
            WrittenDigit again = changed(lab, eight);
            assertNotEquals(eight.strokes(), again.strokes());
            lab.click("writing-other-hand");
            WrittenDigit other = changed(lab, again);
            lab.interact(() -> lab.<Slider>node("writing-thickness").setValue(2.4));
            WrittenDigit thick = changed(lab, other);
            assertFalse(Arrays.equals(other.image(), thick.image()));
            lab.click("writing-usual");
            changed(lab, thick);
            lab.click("writing-to-canvas");
            lab.until("read", () -> !lab.text("confidence").isEmpty());
        }
    }
}
