package fude.ui.window;

import fude.ink.Stroke;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import fude.text.Message;
import fude.ui.state.Paper;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps the digit that is asked about and takes it off the paper, for the next hand.
 *
 * @param news takes why nothing was kept
 * @param name is told what the drawing is
 */
record DrawingKeeper(
        Paper paper, Consumer<Message> news, Consumer<String> name, Drawings drawings) {

    /** The digits that the class has drawn. */
    @FunctionalInterface
    interface Drawings {
        /**
         * @param strokes in shares of the paper
         * @param kept is told once the drawing is in the file
         */
        void keep(String digit, List<Stroke> strokes, Runnable kept);
    }

    void keep(String digit) {
        Reading reading = paper.readingProperty().get();
        Drawing drawing = paper.drawingProperty().get();
        List<Stroke> drawn =
                List.copyOf(reading.isNumber() ? reading.drawing().strokes() : drawing.strokes());
        if (drawn.isEmpty() || drawing.image() != null) {
            news.accept(Message.of("own.draw-first"));
        } else if (!drawing.isDrawnHere(drawn)) {
            news.accept(Message.of("own.not-drawn-here"));
        } else {
            name.accept(digit);
            drawings.keep(digit, drawn, () -> paper.remove(drawn));
        }
    }
}
