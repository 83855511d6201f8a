package fude.ui.curve;

import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * What the curves lie on: axes, and the lines that theory draws. Painted again only where one of
 * them moves, which is seldom while a run goes on.
 */
final class ChartGround extends PaintedRegion {
    private final Language language;
    private Shown shown = new Shown(List.of(), 0, List.of());

    /**
     * @param batchesPerEpoch to count batches along the bottom; 0 to count epochs
     */
    private record Shown(List<Plot> plots, int batchesPerEpoch, List<Reference> references) {}

    ChartGround(Language language, Appearance appearance) {
        super(appearance, language);
        this.language = language;
        setMouseTransparent(true);
    }

    void show(List<Plot> plots, int batchesPerEpoch, List<Reference> references) {
        Shown next = new Shown(plots, batchesPerEpoch, references);
        if (!next.equals(shown)) {
            shown = next;
            repaint();
        }
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        for (Plot plot : shown.plots()) {
            new AxesPainter(g, language, appearance).paint(plot, shown.batchesPerEpoch(), height);
            new ReferencePainter(g, language, appearance).lines(plot, shown.references());
        }
    }
}
