package fude.store;

import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** Reads what was set by hand in a run. */
final class InterventionFields {
    static final String NAME = "interventions";

    /** More than a hand does in a lesson: a slider that is dragged sets a rate with each batch. */
    private static final int MOST = 100_000;

    private InterventionFields() {}

    /** A file without them does not know them. */
    static List<Intervention> read(JsonFields fields) throws ReportedException {
        List<Intervention> found = new ArrayList<>();
        if (!fields.has(NAME)) {
            return found;
        }
        for (JsonFields one : fields.objects(NAME, MOST)) {
            found.add(
                    new Intervention(
                            one.whole("epoch", 0, TrainingConfig.MOST_EPOCHS),
                            one.whole("batch", 0, Integer.MAX_VALUE),
                            one.number("learningRate"),
                            one.whole("targetEpoch", 1, TrainingConfig.MOST_EPOCHS)));
        }
        return found;
    }
}
