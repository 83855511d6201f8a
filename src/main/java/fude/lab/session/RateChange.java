package fude.lab.session;

import fude.text.Message;
import fude.text.Texts;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * The learning rate was changed by hand while the run went on. A slider that is dragged sets a rate
 * with each batch: what lies so close together that its marks would hide the curve is one change.
 *
 * @param position in epochs
 */
public record RateChange(double position, double before, double after) {
    /** Marks that a chart has room for. */
    private static final int MOST = 150;

    /** The change in words. */
    public Message words() {
        return Message.of("curve.rate-changed", Texts.setting(before), Texts.setting(after));
    }

    /** What the run began with is no change; that it is to go on for longer does not show. */
    public static List<RateChange> of(TrainingSnapshot snapshot) {
        List<RateChange> changes = new ArrayList<>();
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
                changes.add(new RateChange(from, before, after));
            }
        }
        return changes;
    }

    private static double position(Intervention of, TrainingSnapshot snapshot) {
        return of.epoch() + (double) of.batch() / snapshot.batchesPerEpoch();
    }
}
