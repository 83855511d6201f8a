package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.store.Settings;
import fude.text.ReportedException;
import fude.ui.Samples;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper in the window: its keys beside the window's own, and what is kept of it. */
class CanvasTest {
    @TempDir Path folder;

    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private Paper paper() {
        return lab.window().bench().paper();
    }

    private void draw(double... coordinates) {
        lab.interact(
                () -> {
                    for (int i = 0; i < coordinates.length; i += 2) {
                        paper().drawTo(coordinates[i], coordinates[i + 1]);
                    }
                    paper().end();
                });
    }

    private void press(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            lab.robot().push(key);
        }
    }

    private void choose(String tool) {
        lab.interact(lab.<ToggleButton>node(tool)::fire);
    }

    private Stroke kept() throws ReportedException {
        List<StrokeSample> drawings = StrokeReader.read(LabStage.home().drawings());
        return drawings.get(drawings.size() - 1).strokes().get(0);
    }

    @Test
    void theWindowsSingleKeysAreSilentWhileKeysDrawAndDigitsKeepTheDrawing()
            throws ReportedException {
        lab.interact(lab.<Node>node("drawing-canvas")::requestFocus);
        press(KeyCode.ENTER, 1);
        press(KeyCode.R, 1);
        press(KeyCode.SPACE, 1);
        press(KeyCode.RIGHT, 1);
        press(KeyCode.DOWN, 3);
        assertFalse(
                lab.window().bench().lab().snapshot().isTrained(), "neither played nor stepped");
        assertEquals(1, paper().strokes().size());
        press(KeyCode.DIGIT7, 1);
        lab.until("kept", () -> paper().strokes().isEmpty());
        assertEquals("7", StrokeReader.read(LabStage.home().drawings()).get(0).label());
        press(KeyCode.RIGHT, 1);
        assertTrue(paper().strokes().isEmpty(), "the pen was lifted");
        assertTrue(lab.text("drawing-remark").startsWith("Arrows move"));
        lab.interact(lab.<Node>node("play")::requestFocus);
        assertFalse(lab.text("drawing-remark").startsWith("Arrows move"));

        draw(0.15, 0.2, 0.15, 0.8);
        draw(0.45, 0.2, 0.45, 0.8);
        draw(0.7, 0.2, 0.9, 0.2, 0.8, 0.8);
        lab.until("three digits", () -> paper().readingProperty().get().digits().size() == 3);
        lab.interact(lab.<Node>node("drawing-canvas")::requestFocus);
        press(KeyCode.LEFT, 1);
        lab.until("the second", () -> paper().readingProperty().get().place() == 1);
        assertFalse(lab.window().bench().lab().snapshot().isTrained(), "the arrow did not step");
        press(KeyCode.DIGIT1, 1);
        lab.until("kept", () -> paper().strokes().size() == 2);
        assertEquals(450, StrokeBounds.of(List.of(kept())).middleX(), 1);
        lab.until("two digits", () -> lab.text("answer").length() == 2);
    }

    @Test
    void theSwiftPenIsRememberedAndItsTimesAreKept() throws ReportedException {
        choose("tool-swift-pen");
        lab.interact(
                () -> {
                    paper().begin(0.3, 0.2, 500);
                    paper().drawTo(0.5, 0.5, 520);
                    paper().drawTo(0.3, 0.8, 540);
                    paper().end();
                });
        press(KeyCode.DIGIT1, 1);
        lab.until("kept", () -> paper().strokes().isEmpty());
        List<Stroke.Point> points = kept().points();
        assertEquals(0, points.get(0).time());
        assertEquals(40, points.get(points.size() - 1).time());
        Path settings = LabStage.home().settings();
        lab.until("remembered", () -> Files.exists(settings));
        lab.until("remembered", () -> Settings.read(settings).swiftPen());
        lab.interact(lab.<Node>node("drawing-canvas")::requestFocus);
        press(KeyCode.E, 2);
        assertEquals(Tool.SWIFT_PEN, paper().toolProperty().get());
        choose("tool-pen");
        lab.until("remembered", () -> !Settings.read(settings).swiftPen());
    }
}
