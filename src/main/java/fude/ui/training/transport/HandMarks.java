package fude.ui.training.transport;

import fude.text.Message;
import fude.text.Texts;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a run was changed by hand, for the chart. A slider that is dragged sets a rate with each
 * batch: what lies so close together that the flags would hide the curve is one change.
 */
final class HandMarks {
    /** The whole run has room for so many flags. */
    private static final int MOST = 150;

    private HandMarks() {}

    /** What the run began with is no change; that it is to go on for longer does not show. */
    static List<Overlays.Change> of(TrainingSnapshot snapshot) {
        List<Overlays.Change> marks = new ArrayList<>();
        List<Intervention> all = snapshot.interventions();
        double width = (double) snapshot.targetEpoch() / MOST;
        for (int i = 1; i < all.size(); ) {
            int first = i;
            double from = position(all.get(first), snapshot);
            while (i < all.size() && position(all.get(i), snapshot) < from + width) {
                i++;
            }
            i = Math.max(i, first + 1);
            double before = all.get(first - 1).learningRate();
            double after = all.get(i - 1).learningRate();
            if (before != after) {
                marks.add(
                        new Overlays.Change(
                                from,
                                Message.of(
                                        "curve.rate-changed",
                                        Texts.setting(before),
                                        Texts.setting(after))));
            }
        }
        return marks;
    }

    private static double position(Intervention of, TrainingSnapshot snapshot) {
        return of.epoch() + (double) of.batch() / snapshot.batchesPerEpoch();
    }
}
