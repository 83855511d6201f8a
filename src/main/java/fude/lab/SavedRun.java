package fude.lab;

import fude.data.DatasetSplit;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import java.util.Map;

/**
 * A run that was kept so that it can go on: what it was, and where it stood.
 *
 * @param id that of its {@link RunCard}; null where it has none
 * @param dataset the data set's name, as the terminal spells it
 * @param settings by {@link Setting#key}
 */
public record SavedRun(
        String id, String dataset, Map<String, String> settings, Checkpoint checkpoint) {

    public SavedRun {
        settings = Map.copyOf(settings);
    }

    /**
     * @param id that of its card; null where it has none
     */
    public static SavedRun of(String id, Experiment experiment, Checkpoint checkpoint) {
        return new SavedRun(id, experiment.data().name(), Setting.textsOf(experiment), checkpoint);
    }

    /**
     * The experiment that the run was, with as many threads as it had: other numbers of threads add
     * up in another order.
     *
     * @param data the data set of that name
     * @throws ReportedException if a setting cannot be read
     */
    public Experiment experiment(DatasetSplit data) throws ReportedException {
        Experiment experiment = Setting.apply(settings, Experiment.on(data));
        return experiment.withConfig(experiment.config().withThreads(checkpoint.threads()));
    }
}
