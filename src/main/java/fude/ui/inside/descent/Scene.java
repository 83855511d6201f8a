package fude.ui.inside.descent;

import fude.text.formula.Formula;
import java.util.List;

/**
 * What is walked on, and the paths as far as they are shown.
 *
 * @param range what is shown; may be none that can be shown
 */
record Scene(Formula formula, Range range, List<Track> tracks) {

    boolean isSurface() {
        return formula.uses("y");
    }
}
