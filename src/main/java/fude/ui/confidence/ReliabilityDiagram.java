package fude.ui.confidence;

import fude.training.measure.Reliability;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The bins as bars, of which one is told in words: that under the pointer, or the one that the
 * arrow keys have come to.
 */
final class ReliabilityDiagram extends PaintedRegion {
    private static final double HEIGHT = 150;

    private final DiagramPainter painter;

    /** The bin that is told in words, counted from 0. */
    final IntegerProperty chosen = new SimpleIntegerProperty(Reliability.BINS - 1);

    private Reliability shown;

    ReliabilityDiagram(Language language, Appearance appearance) {
        super(appearance, language);
        this.painter = new DiagramPainter(language, appearance);
        setId("reliability");
        getStyleClass().add("reliability");
        setFocusTraversable(true);
        setOnMouseMoved(this::point);
        setOnMousePressed(
                event -> {
                    requestFocus();
                    point(event);
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        chosen.subscribe(bin -> repaint());
    }

    /**
     * @param reliability null while there is none
     */
    void show(Reliability reliability) {
        shown = reliability;
        repaint();
    }

    private void point(MouseEvent event) {
        int bin = painter.binAt(event.getX(), getWidth());
        if (bin >= 0) {
            chosen.set(bin);
        }
    }

    private void keyPressed(KeyEvent event) {
        int step = Controls.step(event, 0);
        if (step != 0) {
            chosen.set(Math.max(0, Math.min(Reliability.BINS - 1, chosen.get() + step)));
            event.consume();
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(HEIGHT);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (shown != null) {
            painter.paint(g, shown, chosen.get(), width, height);
        }
    }
}
