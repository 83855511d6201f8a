package fude.store;

import fude.lab.Beginning;
import fude.lab.RunCard;
import fude.text.ReportedException;
import fude.training.config.Optimization;
import org.jspecify.annotations.Nullable;

/** Reads where a run's first weights came from, as cards and model files tell it. */
final class BeginningFields {
    /** A file without it tells of weights that followed from the seed. */
    static final String NAME = "beginning";

    private BeginningFields() {}

    static @Nullable Beginning read(JsonFields of) throws ReportedException {
        if (!of.has(NAME)) {
            return null;
        }
        JsonFields fields = of.object(NAME);
        String run = fields.has("run") ? fields.text("run") : null;
        if (run != null && !run.matches(RunCard.ID)) {
            throw fields.wrong("run");
        }
        return new Beginning(
                run,
                fields.whole("epoch", 0, Optimization.MAX_EPOCHS),
                fields.whole("batch", 0, Integer.MAX_VALUE));
    }
}
