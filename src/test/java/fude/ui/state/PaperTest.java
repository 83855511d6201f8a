package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Framing;
import fude.ink.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final Paper paper = new Paper();

    private void draw(double x) {
        paper.begin(x, 0.2);
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
        paper.begin(0.2, 0.2);
        paper.forgetGiven();
        assertTrue(paper.isDrawing());
        paper.drawTo(0.2, 0.8);
        assertEquals(1, paper.strokes().size());
        assertEquals(2, paper.strokes().get(0).points().size());
    }
}
