package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.text.Message;
import fude.ui.Samples;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The digit on the paper, which is kept when its key is pressed. */
class DrawingKeeperTest {
    private final Paper paper = new Paper();
    private final List<String> news = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<List<Stroke>> kept = new ArrayList<>();
    private boolean writable = true;
    private final DrawingKeeper keeper =
            new DrawingKeeper(paper, this::tell, named::add, this::write);

    private void tell(Message message) {
        news.add(message.key());
    }

    private void write(String digit, List<Stroke> drawn, Runnable then) {
        if (writable) {
            kept.add(drawn);
            then.run();
        }
    }

    private void draw(double x) {
        paper.begin(x, 0.2, Double.NaN);
        paper.drawTo(x + 0.1, 0.5);
        paper.drawTo(x, 0.8);
        paper.end();
    }

    @Test
    void aDrawingIsNamedKeptAndTakenOffThePaper() {
        draw(0.3);
        List<Stroke> drawn = List.copyOf(paper.strokes());
        keeper.keep("7");
        assertEquals(List.of("7"), named);
        assertEquals(List.of(drawn), kept);
        assertTrue(paper.strokes().isEmpty());
        paper.undo();
        assertEquals(1, paper.strokes().size(), "undo brings it back");
    }

    @Test
    void onAnEmptyPaperItAsksForADrawing() {
        keeper.keep("4");
        assertEquals(List.of("own.draw-first"), news);
        assertEquals(List.of(), kept);
        assertEquals(List.of(), named);
    }

    @Test
    void whatCannotBeKeptStaysOnThePaper() {
        writable = false;
        draw(0.3);
        keeper.keep("7");
        assertEquals(1, paper.strokes().size());
    }

    @Test
    void onlyWhatWasDrawnHereIsKept() {
        draw(0.3);
        List<Stroke> machineWritten = List.copyOf(paper.strokes());
        paper.put(machineWritten);
        keeper.keep("7");
        assertEquals(List.of("own.not-drawn-here"), news);
        assertEquals(List.of(), kept);
        draw(0.35);
        keeper.keep("7");
        assertEquals(1, kept.size());
        paper.undo();
        paper.undo();
        assertEquals(machineWritten, paper.strokes());
        keeper.keep("7");
        assertEquals(1, kept.size());
        assertEquals(List.of("own.not-drawn-here", "own.not-drawn-here"), news);
    }

    @Test
    void anImageOfTheDataIsDrawnOnAndNotKept() {
        byte[] image = Samples.digits().training().image(0);
        paper.put(image);
        keeper.keep("7");
        draw(0.5);
        keeper.keep("7");
        assertEquals(List.of("own.draw-first", "own.draw-first"), news);
        assertEquals(1, paper.strokes().size());
        assertSame(image, paper.imageProperty().get());
        paper.clear();
        assertNull(paper.imageProperty().get());
        paper.undo();
        assertArrayEquals(image, paper.imageProperty().get());
    }

    @Test
    void ofSeveralDigitsTheOneThatIsAskedAboutIsKept() {
        new DrawingViewModel(Locked.lab(), paper, Runnable::run);
        draw(0.1);
        draw(0.7);
        List<Stroke> last = List.of(paper.strokes().get(1));
        keeper.keep("1");
        assertEquals(List.of(last), kept);
        assertEquals(1, paper.strokes().size());
    }
}
