package fude.ui.training;

import fude.text.Message;
import fude.text.Texts;
import fude.training.Intervention;
import fude.training.TrainingSnapshot;
import fude.ui.Overlays;
import java.util.ArrayList;
import java.util.List;

/** Where a run was changed by hand, for the chart. */
final class HandMarks {
    private HandMarks() {}

    /** What the run began with is no change; that it is to go on for longer does not show. */
    static List<Overlays.Change> of(TrainingSnapshot snapshot) {
        List<Overlays.Change> marks = new ArrayList<>();
        List<Intervention> all = snapshot.interventions();
        for (int i = 1; i < all.size(); i++) {
            double before = all.get(i - 1).learningRate();
            double now = all.get(i).learningRate();
            if (before != now) {
                double place = (double) all.get(i).batch() / snapshot.batchesPerEpoch();
                marks.add(
                        new Overlays.Change(
                                all.get(i).epoch() + place,
                                Message.of(
                                        "curve.rate-changed",
                                        Texts.setting(before),
                                        Texts.setting(now))));
            }
        }
        return marks;
    }
}
