package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.ink.StrokeReader;
import fude.store.Settings;
import fude.text.ReportedException;
import fude.ui.Samples;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper under mouse, fingers and keys. */
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
        return lab.window().paper();
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

    private void beginWithKeys() {
        lab.interact(lab.<Node>node("drawing-canvas")::requestFocus);
        lab.robot().push(KeyCode.ENTER);
        assertTrue(lab.text("drawing-remark").startsWith("Arrows move"));
    }

    private StrokeBounds bounds() {
        return StrokeBounds.of(paper().strokes());
    }

    @Test
    void aOneAndASevenAreDrawnWithKeysAloneAndRead() {
        lab.train();
        beginWithKeys();
        press(KeyCode.RIGHT, 3);
        press(KeyCode.SPACE, 1);
        press(KeyCode.DOWN, 12);
        lab.until("read", () -> lab.text("answer").startsWith("1"));
        assertEquals(1, paper().strokes().size());
        assertEquals(0.6, bounds().longest(), 1e-9);

        press(KeyCode.SPACE, 1);
        press(KeyCode.DELETE, 1);
        assertTrue(paper().strokes().isEmpty());
        press(KeyCode.UP, 12);
        press(KeyCode.LEFT, 4);
        lab.robot().press(KeyCode.SHIFT);
        press(KeyCode.RIGHT, 8);
        lab.robot().press(KeyCode.LEFT);
        lab.robot().release(KeyCode.LEFT).push(KeyCode.RIGHT);
        lab.robot().press(KeyCode.DOWN);
        press(KeyCode.LEFT, 4);
        lab.robot().release(KeyCode.DOWN);
        press(KeyCode.DOWN, 7);
        lab.robot().release(KeyCode.SHIFT);
        press(KeyCode.DOWN, 1);
        lab.until("read", () -> lab.text("answer").startsWith("7"));
        assertEquals(1, paper().strokes().size());
        Stroke.Point end = last(paper().strokes().get(0));
        assertEquals(0.2 + 0.05 * 12, end.y(), 1e-9, "without Shift nothing is drawn");

        lab.robot().push(KeyCode.ESCAPE);
        assertFalse(lab.text("drawing-remark").startsWith("Arrows move"));
    }

    private static Stroke.Point last(Stroke stroke) {
        return stroke.points().get(stroke.points().size() - 1);
    }

    @Test
    void theWindowsSingleKeysAreSilentWhileKeysDraw() throws ReportedException {
        beginWithKeys();
        press(KeyCode.R, 1);
        press(KeyCode.SPACE, 1);
        press(KeyCode.RIGHT, 4);
        press(KeyCode.DOWN, 8);
        assertFalse(lab.window().lab().snapshot().isTrained(), "neither played nor stepped");
        assertEquals(1, paper().strokes().size());
        press(KeyCode.DIGIT7, 1);
        lab.until("kept", () -> paper().strokes().isEmpty());
        assertEquals("7", StrokeReader.read(LabStage.home().drawings()).get(0).label());
        press(KeyCode.RIGHT, 2);
        assertTrue(paper().strokes().isEmpty(), "the pen was lifted");
        lab.interact(lab.<Node>node("play")::requestFocus);
        assertFalse(lab.text("drawing-remark").startsWith("Arrows move"));
    }

    @Test
    void theEraserCutsStrokesAndUndoBringsThemBack() {
        draw(0.1, 0.5, 0.9, 0.5);
        lab.click("tool-eraser");
        mouse(MouseButton.PRIMARY, 0.5, 0.3, 0.5, 0.7);
        assertEquals(2, paper().strokes().size());
        lab.click("undo-stroke");
        assertEquals(1, paper().strokes().size());
        lab.click("redo-stroke");
        assertEquals(2, paper().strokes().size());
        lab.robot().push(KeyCode.E);
        assertEquals(Tool.PEN, paper().toolProperty().get());
        mouse(MouseButton.SECONDARY, 0.2, 0.3, 0.2, 0.7);
        assertEquals(3, paper().strokes().size());
        mouse(MouseButton.SECONDARY, 0.2, 0.9, 0.3, 0.9);
        lab.click("undo-stroke");
        assertEquals(2, paper().strokes().size(), "rubbing nothing is nothing to undo");
    }

    @Test
    void theEraserTakesPixelsOffAnImage() {
        byte[] image = Samples.digits().training().image(0);
        lab.interact(() -> paper().put(image));
        byte[] before = paper().imageProperty().get();
        lab.robot().push(KeyCode.E);
        lab.interact(
                () -> {
                    paper().rub(0.3, 0.5);
                    paper().rub(0.7, 0.5);
                    paper().end();
                });
        byte[] after = paper().imageProperty().get();
        assertNotSame(before, after);
        int[] middle = {14 * 28 + 10, 14 * 28 + 14, 14 * 28 + 18};
        for (int pixel : middle) {
            assertEquals(0, after[pixel]);
        }
        lab.interact(paper()::undo);
        assertEquals(before, paper().imageProperty().get());
    }

    private void mouse(MouseButton button, double... places) {
        lab.robot().moveTo(lab.onPaper(places[0], places[1])).press(button);
        for (int i = 2; i < places.length; i += 2) {
            lab.robot().moveTo(lab.onPaper(places[i], places[i + 1]));
        }
        lab.robot().release(button);
    }

    @Test
    void aSecondFingerEndsTheStrokeAndDrawsNothing() {
        lab.interact(
                () -> {
                    touch(TouchEvent.TOUCH_PRESSED, 1);
                    finger(MouseEvent.MOUSE_PRESSED, 0.3, 0.2);
                    finger(MouseEvent.MOUSE_DRAGGED, 0.3, 0.6);
                    touch(TouchEvent.TOUCH_PRESSED, 2);
                    finger(MouseEvent.MOUSE_DRAGGED, 0.8, 0.8);
                    finger(MouseEvent.MOUSE_RELEASED, 0.8, 0.8);
                    finger(MouseEvent.MOUSE_PRESSED, 0.9, 0.1);
                    finger(MouseEvent.MOUSE_DRAGGED, 0.1, 0.1);
                    touch(TouchEvent.TOUCH_RELEASED, 2);
                    finger(MouseEvent.MOUSE_RELEASED, 0.1, 0.1);
                    touch(TouchEvent.TOUCH_RELEASED, 1);
                });
        assertEquals(1, paper().strokes().size());
        assertEquals(0.6, bounds().bottom(), 0.02);
        assertEquals(0.3, bounds().right(), 0.02);
        lab.interact(
                () -> {
                    touch(TouchEvent.TOUCH_PRESSED, 1);
                    finger(MouseEvent.MOUSE_PRESSED, 0.7, 0.2);
                    finger(MouseEvent.MOUSE_DRAGGED, 0.7, 0.6);
                    finger(MouseEvent.MOUSE_RELEASED, 0.7, 0.6);
                    touch(TouchEvent.TOUCH_RELEASED, 1);
                });
        assertEquals(2, paper().strokes().size(), "one finger draws again");
    }

    private void finger(EventType<MouseEvent> type, double x, double y) {
        Node canvas = lab.node("drawing-canvas");
        var at = canvas.localToScene(canvas.screenToLocal(lab.onPaper(x, y)));
        canvas.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private void touch(EventType<TouchEvent> type, int fingers) {
        Node canvas = lab.node("drawing-canvas");
        TouchPoint point =
                new TouchPoint(
                        fingers,
                        TouchPoint.State.PRESSED,
                        9,
                        9,
                        9,
                        9,
                        canvas,
                        new PickResult(canvas, 9, 9));
        List<TouchPoint> points = fingers == 1 ? List.of(point) : List.of(point, point);
        canvas.fireEvent(new TouchEvent(type, point, points, 1, false, false, false, false));
    }

    @Test
    void digitsSideBySideAreANumberAndATapAsksAboutOne() throws ReportedException {
        draw(0.15, 0.2, 0.15, 0.8);
        draw(0.45, 0.2, 0.45, 0.8);
        draw(0.7, 0.2, 0.9, 0.2, 0.8, 0.8);
        lab.until("three digits", () -> lab.text("answer").length() == 3);
        assertEquals(2, paper().readingProperty().get().place(), "drawn last");
        mouse(MouseButton.PRIMARY, 0.15, 0.5);
        lab.until("the first", () -> paper().readingProperty().get().place() == 0);
        assertEquals(3, paper().strokes().size(), "a tap leaves no dot");
        draw(0.3, 0.2, 0.3, 0.8);
        lab.interact(paper()::undo);
        lab.until("three again", () -> paper().readingProperty().get().digits().size() == 3);
        mouse(MouseButton.PRIMARY, 0.15, 0.5);
        lab.until("the first again", () -> paper().readingProperty().get().place() == 0);
        assertTrue(paper().redoableProperty().get(), "a tap takes nothing away");
        lab.robot().push(KeyCode.RIGHT);
        lab.until("the second", () -> paper().readingProperty().get().place() == 1);
        assertFalse(lab.window().lab().snapshot().isTrained(), "the arrow did not step");
        assertEquals(0.45, bounds(paper().readingProperty().get().sheet().strokes()), 1e-9);

        lab.robot().push(KeyCode.DIGIT1);
        lab.until("kept", () -> paper().strokes().size() == 2);
        Path file = LabStage.home().drawings();
        assertEquals(1, StrokeReader.read(file).get(0).strokes().size());
        lab.until("two digits", () -> lab.text("answer").length() == 2);
    }

    private static double bounds(List<Stroke> strokes) {
        return StrokeBounds.of(strokes).middleX();
    }

    @Test
    void whatIsDoubtfulSaysSo() {
        draw(0.4, 0.2, 0.4, 0.8);
        lab.until("a guess", () -> lab.text("answer").length() == 1);
        assertTrue(lab.text("drawing-remark").startsWith("Not trained"));
        lab.click("step");
        lab.until("in doubt", () -> lab.text("answer").endsWith("?"));
        assertTrue(lab.text("drawing-remark").matches("\\d or \\d\\? I am not sure\\."));
        assertTrue(
                lab.node("answer").getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("unsure")));
    }

    @Test
    void theSwiftPenIsRememberedAndItsTimesAreKept() throws Exception {
        lab.click("tool-swift-pen");
        mouse(MouseButton.PRIMARY, 0.3, 0.2, 0.5, 0.5, 0.3, 0.8);
        assertTrue(paper().strokes().get(0).points().stream().allMatch(Stroke.Point::isTimed));
        lab.robot().push(KeyCode.DIGIT1);
        lab.until("kept", () -> paper().strokes().isEmpty());
        Path file = LabStage.home().drawings();
        Stroke kept = StrokeReader.read(file).get(0).strokes().get(0);
        assertEquals(0, kept.points().get(0).time());
        assertTrue(last(kept).time() > 0);
        lab.until("remembered", () -> Files.exists(LabStage.home().settings()));
        lab.until("remembered", () -> Settings.read(LabStage.home().settings()).swiftPen());

        lab.click("tool-pen");
        mouse(MouseButton.PRIMARY, 0.3, 0.2, 0.5, 0.5, 0.3, 0.8);
        assertFalse(paper().strokes().get(0).points().get(0).isTimed());
        lab.until("remembered", () -> !Settings.read(LabStage.home().settings()).swiftPen());
    }
}
