package fude.store;

import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.config.Optimization;
import java.util.ArrayList;
import java.util.List;

/** Reads what was set by hand in a run: rates that can be set, one after another. */
final class InterventionFields {
    static final String NAME = "interventions";

    private InterventionFields() {}

    /**
     * A file without them does not know them.
     *
     * @param name of the field
     */
    static List<Intervention> read(String name, JsonFields fields) throws ReportedException {
        List<Intervention> found = new ArrayList<>();
        if (!fields.has(name)) {
            return found;
        }
        for (JsonFields one : fields.objects(name, Intervention.MAX_COUNT)) {
            Intervention next =
                    new Intervention(
                            one.whole("epoch", 0, Optimization.MAX_EPOCHS),
                            one.whole("batch", 0, Integer.MAX_VALUE),
                            learningRate(one),
                            one.whole("targetEpoch", 1, Optimization.MAX_EPOCHS));
            boolean early = !found.isEmpty() && !isAfter(next, found.get(found.size() - 1));
            if (early) {
                throw fields.wrong(name);
            }
            found.add(next);
        }
        return found;
    }

    private static double learningRate(JsonFields of) throws ReportedException {
        double rate = of.number("learningRate");
        if (!(rate > 0 && rate <= Optimization.MAX_LEARNING_RATE)) {
            throw of.wrong("learningRate");
        }
        return rate;
    }

    /** Of one batch only the last one is kept. */
    private static boolean isAfter(Intervention one, Intervention other) {
        return one.epoch() > other.epoch()
                || one.epoch() == other.epoch() && one.batch() > other.batch();
    }
}
