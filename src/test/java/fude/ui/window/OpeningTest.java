package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OpeningTest {

    @ParameterizedTest
    @CsvSource({
        "1600, 960, 1920, 1080, 1600, 960, false",
        "1600, 960, 1366, 768, 1366, 768, true",
        "1600, 960, 1280, 800, 1280, 800, true",
        "1200, 700, 1280, 800, 1200, 700, true",
        "1200, 700, 1500, 900, 1200, 700, false",
        "1200, 700, 1499, 900, 1200, 700, true",
        "1200, 700, 1500, 899, 1200, 700, true",
        "1920, 1080, 1920, 1080, 1920, 1080, true",
        "2400, 900, 1920, 1080, 1920, 900, true",
        "800, 500, 1920, 1080, 1000, 640, false",
        "800, 500, 900, 600, 900, 600, true",
    })
    void theWindowOpensAsItWasLeftOrMaximisedWhereThereIsNoRoom(
            double rememberedWidth,
            double rememberedHeight,
            double screenWidth,
            double screenHeight,
            double width,
            double height,
            boolean maximized) {
        assertEquals(
                new Opening(width, height, maximized),
                Opening.of(
                        Settings.DEFAULT.withSize(rememberedWidth, rememberedHeight),
                        new Rectangle2D(0, 0, screenWidth, screenHeight)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 1200, 700, 1920, 1080, true",
        "false, 1200, 700, 1280, 800, false",
        "false, 1920, 1080, 1366, 768, true",
    })
    void aWindowThatWasLeftMaximisedOpensSo(
            boolean left,
            double width,
            double height,
            double screenWidth,
            double screenHeight,
            boolean maximized) {
        Settings settings = Settings.DEFAULT.withSize(width, height).withMaximized(left);
        Rectangle2D screen = new Rectangle2D(0, 0, screenWidth, screenHeight);
        Opening opening = Opening.of(settings, screen);
        assertEquals(maximized, opening.maximized());
        assertTrue(opening.width() <= screenWidth && opening.height() <= screenHeight);
    }

    @Test
    void aWindowThatHasNoFrameYetCannotShrink() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> new Opening(1600, 960, false).prepare(stage)).get();
        assertEquals(1600, stage.getMinWidth());
        assertEquals(960, stage.getMinHeight());
        assertEquals(1600, stage.getWidth());
        assertEquals(960, stage.getHeight());
    }
}
