package fude.ui.inside.descent;

import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.training.descent.DescentPath;
import fude.training.descent.DescentStep;

/**
 * The path of one optimizer as far as it is shown.
 *
 * @param place of its colour, as {@link fude.ui.look.Palette#line} counts
 * @param shown the number of the last step that is shown
 */
record Track(Rule rule, int place, DescentPath path, int shown) {

    DescentStep here() {
        return path.step(shown);
    }

    /** Whether it has ended where it is shown. */
    boolean isOver() {
        return path.end() != null && shown == path.last();
    }

    /** One of its coordinates at each step that is shown. */
    double[] coordinates(int variable) {
        double[] found = new double[shown + 1];
        for (int i = 0; i <= shown; i++) {
            found[i] = path.step(i).at()[variable];
        }
        return found;
    }

    /** The formula's value at each step that is shown. */
    double[] values() {
        double[] found = new double[shown + 1];
        for (int i = 0; i <= shown; i++) {
            found[i] = path.step(i).value();
        }
        return found;
    }
}
