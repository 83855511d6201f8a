package fude.lab.session;

import fude.lab.Beginning;
import fude.lab.Experiment;
import fude.training.Intervention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that is asked for: from its first weights on.
 *
 * @param parent id of the run that it comes from
 * @param series id that the runs of a series share
 * @param script what is to be set while it goes on, as another run had it; empty for nothing
 * @param beginning where its first weights come from; null where they follow from the seed
 */
public record RunRequest(
        Experiment experiment,
        @Nullable String parent,
        @Nullable String series,
        List<Intervention> script,
        @Nullable Beginning beginning) {

    public RunRequest {
        script = List.copyOf(script);
    }

    /** A run whose first weights follow from its seed. */
    public RunRequest(
            Experiment experiment,
            @Nullable String parent,
            @Nullable String series,
            List<Intervention> script) {
        this(experiment, parent, series, script, null);
    }

    /** A run that was made from another one. */
    public static RunRequest fork(Experiment experiment, @Nullable String parent) {
        return new RunRequest(experiment, parent, null, List.of());
    }
}
