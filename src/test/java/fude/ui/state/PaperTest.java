package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Framing;
import fude.ink.Stroke;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final Paper paper = new Paper();

    private void draw(double x) {
        paper.begin(x, 0.2, Double.NaN);
        paper.drawTo(x, 0.8);
        paper.end();
    }

    @Test
    void whatCameFromElsewhereIsForgottenForGood() {
        draw(0.5);
        paper.put(new byte[Framing.SIZE * Framing.SIZE]);
        paper.put(List.of(new Stroke(List.of(new Stroke.Point(0.1, 0.1)))));
        paper.undo();
        paper.forgetGiven();
        assertNull(paper.imageProperty().get());
        assertTrue(paper.strokes().isEmpty());
        assertFalse(paper.redoableProperty().get());
        paper.undo();
        assertEquals(1, paper.strokes().size(), "the drawing is still there to be brought back");
        paper.undo();
        paper.redo();
        assertNull(paper.imageProperty().get());
    }

    @Test
    void aDrawingStaysAsItIsAndIsDrawnOn() {
        paper.begin(0.2, 0.2, Double.NaN);
        paper.forgetGiven();
        assertTrue(paper.isDrawing());
        paper.drawTo(0.2, 0.8);
        assertEquals(1, paper.strokes().size());
        assertEquals(2, paper.strokes().get(0).points().size());
    }

    @Test
    void theEraserCutsAStrokeAndIsUndoneAtOnce() {
        paper.drawTo(0.1, 0.5);
        paper.drawTo(0.9, 0.5);
        paper.end();
        paper.rub(0.5, 0.3);
        paper.rub(0.5, 0.7);
        paper.end();
        assertEquals(2, paper.strokes().size());
        paper.undo();
        assertEquals(1, paper.strokes().size());
        paper.redo();
        assertEquals(2, paper.strokes().size());
    }

    @Test
    void rubbingNothingIsNothingToUndo() {
        draw(0.5);
        paper.rub(0.1, 0.1);
        paper.end();
        paper.undo();
        assertTrue(paper.strokes().isEmpty());
    }

    @Test
    void theEraserTakesPixelsOffAnImage() {
        byte[] image = new byte[Framing.SIZE * Framing.SIZE];
        Arrays.fill(image, (byte) 200);
        paper.put(image);
        paper.rub(0.3, 0.5);
        paper.rub(0.7, 0.5);
        paper.end();
        byte[] after = paper.imageProperty().get();
        assertNotSame(image, after);
        for (int column : new int[] {10, 14, 18}) {
            assertEquals(0, after[14 * Framing.SIZE + column]);
        }
        assertEquals((byte) 200, after[2 * Framing.SIZE + 14]);
        paper.undo();
        assertSame(image, paper.imageProperty().get());
    }

    @Test
    void onlyTheSwiftPenKeepsTheTimeFromItsFirstTouchOn() {
        paper.take(Tool.SWIFT_PEN);
        paper.begin(0.3, 0.2, 500);
        paper.drawTo(0.3, 0.8, 540);
        paper.end();
        List<Stroke.Point> points = paper.strokes().get(0).points();
        assertEquals(0, points.get(0).time());
        assertEquals(40, points.get(1).time());
        paper.take(Tool.PEN);
        paper.begin(0.5, 0.2, 600);
        assertFalse(paper.strokes().get(1).points().get(0).isTimed());
    }
}
