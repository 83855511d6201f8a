package fude.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.lab.Experiment;
import fude.lab.reading.Reading;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper under mouse, fingers and keys, and the answer below it. */
class DrawingViewTest {
    private static final Experiment EXPERIMENT = Runs.experiment("epochs", "8");
    private static final TrainingSnapshot TRAINED = Runs.trained(EXPERIMENT);

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    Runs.begin(lab, EXPERIMENT);
                    DrawingView view =
                            new DrawingView(
                                    new DrawingViewModel(lab, paper, Runnable::run),
                                    new Language(Texts.ENGLISH),
                                    new Appearance(),
                                    digit -> {});
                    VBox pane = new VBox(new HBox(view.tools().toArray(Node[]::new)), view);
                    pane.addEventHandler(KeyEvent.KEY_PRESSED, view::keyPressed);
                    stage.show(pane, 420, 700);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void train() {
        stage.interact(() -> Locked.stands(lab, TRAINED));
    }

    private void draw(double... coordinates) {
        stage.interact(
                () -> {
                    for (int i = 0; i < coordinates.length; i += 2) {
                        paper.drawTo(coordinates[i], coordinates[i + 1]);
                    }
                    paper.end();
                });
    }

    private Reading reading() {
        return paper.readingProperty().get();
    }

    /** With the keys that the robot holds down. */
    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            stage.robot().push(key);
        }
    }

    /** Alone, without waiting for a picture in between. */
    private void press(KeyCode key, int times) {
        Scene scene = stage.node("drawing-canvas").getScene();
        stage.interact(
                () -> {
                    for (int i = 0; i < times; i++) {
                        fire(scene, KeyEvent.KEY_PRESSED, key);
                        fire(scene, KeyEvent.KEY_RELEASED, key);
                    }
                });
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(type, "", key.getName(), key, false, false, false, false));
    }

    private void beginWithKeys() {
        stage.interact(stage.<Node>node("drawing-canvas")::requestFocus);
        press(KeyCode.ENTER, 1);
        assertTrue(isDrawnWithKeys());
    }

    private boolean isDrawnWithKeys() {
        return stage.text("drawing-remark").startsWith("Arrows move");
    }

    private StrokeBounds bounds() {
        return StrokeBounds.of(paper.strokes());
    }

    private static Stroke.Point last(Stroke stroke) {
        return stroke.points().get(stroke.points().size() - 1);
    }

    /** A place on the paper, in shares of its side, as a point of the screen. */
    private Point2D onPaper(double x, double y) {
        Node canvas = stage.node("drawing-canvas");
        Bounds box = canvas.getLayoutBounds();
        double side = Math.min(box.getWidth(), box.getHeight());
        double left = Math.floor((box.getWidth() - side) / 2);
        return canvas.localToScreen(left + x * side, y * side);
    }

    private void mouse(MouseButton button, double... places) {
        stage.robot().moveTo(onPaper(places[0], places[1])).press(button);
        for (int i = 2; i < places.length; i += 2) {
            stage.robot().moveTo(onPaper(places[i], places[i + 1]));
        }
        stage.robot().release(button);
    }

    @Test
    void aOneIsDrawnWithKeysAloneAndRead() {
        train();
        beginWithKeys();
        press(KeyCode.RIGHT, 3);
        press(KeyCode.SPACE, 1);
        press(KeyCode.DOWN, 12);
        assertTrue(stage.text("answer").startsWith("1"));
        assertEquals(1, paper.strokes().size());
        assertEquals(0.6, bounds().longest(), 1e-9);
        press(KeyCode.SPACE, 1);
        press(KeyCode.DELETE, 1);
        assertTrue(paper.strokes().isEmpty());
    }

    @Test
    void withShiftTheArrowsDrawAndTwoOfThemDrawAslant() {
        train();
        beginWithKeys();
        press(KeyCode.LEFT, 1);
        stage.robot().press(KeyCode.SHIFT);
        push(KeyCode.RIGHT, 8);
        stage.robot().press(KeyCode.LEFT);
        stage.robot().release(KeyCode.LEFT).push(KeyCode.RIGHT);
        stage.robot().press(KeyCode.DOWN);
        push(KeyCode.LEFT, 4);
        stage.robot().release(KeyCode.DOWN);
        push(KeyCode.DOWN, 7);
        stage.robot().release(KeyCode.SHIFT);
        push(KeyCode.DOWN, 1);
        assertTrue(stage.text("answer").startsWith("7"), stage.text("answer"));
        assertEquals(1, paper.strokes().size());
        Stroke.Point end = last(paper.strokes().get(0));
        assertEquals(0.2 + 0.05 * 12, end.y(), 1e-9, "without Shift nothing is drawn");
    }

    @Test
    void escapeAndAnotherFocusEndDrawingWithKeys() {
        beginWithKeys();
        press(KeyCode.ESCAPE, 1);
        assertFalse(isDrawnWithKeys());
        beginWithKeys();
        stage.interact(stage.<Node>node("tool-pen")::requestFocus);
        assertFalse(isDrawnWithKeys());
    }

    @Test
    void aDigitKeyLiftsThePen() {
        beginWithKeys();
        press(KeyCode.SPACE, 1);
        press(KeyCode.DOWN, 8);
        press(KeyCode.DIGIT7, 1);
        stage.interact(paper::clear);
        press(KeyCode.RIGHT, 2);
        assertTrue(paper.strokes().isEmpty());
    }

    @Test
    void theEraserCutsStrokesAndUndoBringsThemBack() {
        draw(0.1, 0.5, 0.9, 0.5);
        stage.robot().clickOn("#tool-eraser");
        mouse(MouseButton.PRIMARY, 0.5, 0.3, 0.5, 0.7);
        assertEquals(2, paper.strokes().size());
        stage.robot().clickOn("#undo-stroke");
        assertEquals(1, paper.strokes().size());
        stage.robot().clickOn("#redo-stroke");
        assertEquals(2, paper.strokes().size());
    }

    @Test
    void theKeyOfTheEraserGivesThePenBack() {
        stage.interact(stage.<Node>node("drawing-canvas")::requestFocus);
        press(KeyCode.E, 1);
        assertEquals(Tool.ERASER, paper.toolProperty().get());
        press(KeyCode.E, 1);
        assertEquals(Tool.PEN, paper.toolProperty().get());
    }

    @Test
    void theSecondButtonRubsWithThePenInTheHand() {
        draw(0.1, 0.5, 0.9, 0.5);
        mouse(MouseButton.SECONDARY, 0.2, 0.3, 0.2, 0.7);
        assertEquals(2, paper.strokes().size());
        assertEquals(Tool.PEN, paper.toolProperty().get());
        mouse(MouseButton.SECONDARY, 0.2, 0.9, 0.3, 0.9);
        stage.robot().clickOn("#undo-stroke");
        assertEquals(1, paper.strokes().size(), "rubbing nothing is nothing to undo");
    }

    @Test
    void aSecondFingerEndsTheStrokeAndDrawsNothing() {
        stage.interact(
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
        assertEquals(1, paper.strokes().size());
        assertEquals(0.6, bounds().bottom(), 0.02);
        assertEquals(0.3, bounds().right(), 0.02);
        stage.interact(
                () -> {
                    touch(TouchEvent.TOUCH_PRESSED, 1);
                    finger(MouseEvent.MOUSE_PRESSED, 0.7, 0.2);
                    finger(MouseEvent.MOUSE_DRAGGED, 0.7, 0.6);
                    finger(MouseEvent.MOUSE_RELEASED, 0.7, 0.6);
                    touch(TouchEvent.TOUCH_RELEASED, 1);
                });
        assertEquals(2, paper.strokes().size(), "one finger draws again");
    }

    private void finger(EventType<MouseEvent> type, double x, double y) {
        Node canvas = stage.node("drawing-canvas");
        var at = canvas.localToScene(canvas.screenToLocal(onPaper(x, y)));
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
        Node canvas = stage.node("drawing-canvas");
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

    private void drawThree() {
        draw(0.15, 0.2, 0.15, 0.8);
        draw(0.45, 0.2, 0.45, 0.8);
        draw(0.7, 0.2, 0.9, 0.2, 0.8, 0.8);
    }

    @Test
    void digitsSideBySideAreANumberAndATapAsksAboutOne() {
        drawThree();
        assertEquals(3, stage.text("answer").length());
        assertEquals(2, reading().place(), "drawn last");
        mouse(MouseButton.PRIMARY, 0.15, 0.5);
        assertEquals(0, reading().place());
        assertEquals(3, paper.strokes().size(), "a tap leaves no dot");
    }

    @Test
    void aTapTakesNothingAway() {
        drawThree();
        draw(0.3, 0.2, 0.3, 0.8);
        stage.interact(paper::undo);
        mouse(MouseButton.PRIMARY, 0.15, 0.5);
        assertEquals(0, reading().place());
        assertTrue(paper.redoableProperty().get());
    }

    @Test
    void arrowsAskAboutOneDigitAfterAnother() {
        drawThree();
        stage.interact(stage.<Node>node("drawing-canvas")::requestFocus);
        press(KeyCode.LEFT, 2);
        assertEquals(0, reading().place());
        press(KeyCode.RIGHT, 1);
        assertEquals(1, reading().place());
        assertEquals(0.45, StrokeBounds.of(reading().drawing().strokes()).middleX(), 1e-9);
    }

    @Test
    void anUntrainedNetworkSaysThatItGuesses() {
        draw(0.4, 0.2, 0.4, 0.8);
        assertEquals(1, stage.text("answer").length());
        assertTrue(stage.text("drawing-remark").startsWith("Not trained"));
    }

    @Test
    void whatIsDoubtfulSaysSo() {
        stage.interact(() -> Locked.stands(lab, Locked.snapshot(4)));
        draw(0.4, 0.2, 0.4, 0.8);
        assertTrue(stage.text("answer").endsWith("?"));
        assertTrue(stage.text("drawing-remark").matches("\\d or \\d\\? I am not sure\\."));
        assertTrue(
                stage.node("answer").getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("unsure")));
    }

    @Test
    void theSwiftPenTimesTheHandAndThePenDoesNot() {
        stage.robot().clickOn("#tool-swift-pen");
        mouse(MouseButton.PRIMARY, 0.3, 0.2, 0.5, 0.5, 0.3, 0.8);
        assertTrue(paper.strokes().get(0).points().stream().allMatch(Stroke.Point::isTimed));
        assertEquals(0, paper.strokes().get(0).points().get(0).time());
        assertTrue(last(paper.strokes().get(0)).time() > 0);
        stage.robot().clickOn("#tool-pen");
        mouse(MouseButton.PRIMARY, 0.6, 0.2, 0.7, 0.5, 0.6, 0.8);
        assertFalse(paper.strokes().get(1).points().get(0).isTimed());
    }
}
