package fude.ui.inside.drawn;

import fude.training.Classifier;
import java.util.Map;

/**
 * What is to be drawn.
 *
 * @param image 28 × 28 pixels; null where there is no ink
 * @param classifier the network; null where there is none
 * @param isTrained whether it has learned anything
 * @param room for how many units a column has room
 * @param layer of the unit that is to be shown anyway, or −1
 * @param unit its number
 * @param columns of an image of the data
 * @param pages what is shown of layers of which somebody wants to see something else
 */
record SketchRequest(
        byte[] image,
        Classifier classifier,
        boolean isTrained,
        int room,
        int layer,
        int unit,
        int columns,
        Map<Integer, Page> pages) {
    static final SketchRequest NONE = new SketchRequest(null, null, false, 0, -1, 0, 0, Map.of());

    SketchRequest {
        pages = Map.copyOf(pages);
    }
}
