package fude.store;

import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.config.Optimization;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was set by hand in a run: rates that can be set, one after another. */
final class InterventionFields {
    static final String NAME = "interventions";

    /** Of a chosen batch alone. */
    static final String IMAGES = "images";

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
                            one.whole("targetEpoch", 1, Optimization.MAX_EPOCHS),
                            images(one));
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

    private static @Nullable List<Integer> images(JsonFields of) throws ReportedException {
        return of.has(IMAGES) ? of.wholes(IMAGES, 1, Intervention.MAX_IMAGES) : null;
    }

    /** Of what is set before one batch only the last is kept; chosen batches all are. */
    private static boolean isAfter(Intervention one, Intervention other) {
        boolean chosen = one.isChosenBatch() || other.isChosenBatch();
        int batches = Integer.compare(one.batch(), other.batch());
        return one.epoch() > other.epoch()
                || one.epoch() == other.epoch() && (batches > 0 || chosen && batches == 0);
    }
}
