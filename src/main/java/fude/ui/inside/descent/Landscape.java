package fude.ui.inside.descent;

import fude.training.study.LossPlane;
import fude.ui.controls.plot.Relief;
import java.util.List;

/**
 * The loss over a plane, as far as it is known.
 *
 * @param of what is being worked out, or was
 * @param relief null until there is a first, coarse picture
 * @param path of the run so far, each moment where it is nearest on the plane
 * @param here the moment that lies at the centre, as a place in the path; −1 if it is not there
 * @param progress 0 to 1
 * @param sample how many samples the loss is the mean of
 */
record Landscape(
        SliceMaker of,
        Relief relief,
        List<LossPlane.Place> path,
        int here,
        double progress,
        int sample) {

    boolean isDone() {
        return progress >= 1;
    }

    /** How far the run has been from the plane at most, as a share of its way from the centre. */
    double away() {
        return path.stream().mapToDouble(LossPlane.Place::away).max().orElse(0);
    }
}
