package fude.lab;

import fude.data.Data;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.Intervention;
import fude.training.TrainingStatus;
import fude.training.kept.KeptMoments;
import fude.training.measure.Evaluation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that was kept so that it can go on: what it was, and where it stood.
 *
 * @param id that of its {@link RunCard}, if it has one
 * @param beginning where its first weights came from; null where they followed from the seed
 * @param dataset the data set's name, as the terminal spells it
 * @param settings by {@link fude.lab.setting.Setting#key}
 * @param script what of another run, which it repeats, was still to be set; empty for nothing
 * @param moments of its way, where they were kept
 */
public record SavedRun(
        @Nullable String id,
        @Nullable Beginning beginning,
        String dataset,
        Map<String, String> settings,
        List<Intervention> script,
        Checkpoint checkpoint,
        KeptMoments moments) {

    public SavedRun {
        settings = Map.copyOf(settings);
        script = List.copyOf(script);
    }

    /**
     * @param id that of its card, if it has one
     */
    public static SavedRun of(@Nullable String id, Experiment experiment, Checkpoint checkpoint) {
        return of(id, null, experiment, List.of(), checkpoint);
    }

    /**
     * @param id that of its card, if it has one
     * @param beginning where its first weights came from; null for its seed
     * @param script what of another run was still to be set
     */
    public static SavedRun of(
            @Nullable String id,
            @Nullable Beginning beginning,
            Experiment experiment,
            List<Intervention> script,
            Checkpoint checkpoint) {
        return new SavedRun(
                id,
                beginning,
                experiment.data().name(),
                experiment.texts(),
                script,
                checkpoint,
                KeptMoments.NONE);
    }

    /** The same with moments of its way. */
    public SavedRun withMoments(KeptMoments kept) {
        return new SavedRun(id, beginning, dataset, settings, script, checkpoint, kept);
    }

    /** Whether the test images are locked while its settings are chosen on validation images. */
    public boolean isValidating() {
        return Exam.isLocked(dataset, settings);
    }

    /**
     * The id of its card; where it has none, one that the same run has whenever it is kept again.
     */
    public String cardId() {
        if (id != null) {
            return id;
        }
        String run = dataset + checkpoint.data() + new TreeMap<>(settings);
        return UUID.nameUUIDFromBytes(run.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A card of the run as it was kept. The numeric library must be loaded. */
    public RunCard card(Instant begun) {
        return new RunCard(
                cardId(),
                begun,
                null,
                null,
                beginning,
                dataset,
                checkpoint.data(),
                settings,
                checkpoint.interventions(),
                Machine.here(checkpoint.threads()),
                progress(),
                checkpoint.curve().curve(),
                List.of(),
                "");
    }

    private RunCard.Progress progress() {
        int batches = checkpoint.curve().curve().batches().perEpoch();
        return new RunCard.Progress(
                checkpoint.isFinished() ? TrainingStatus.FINISHED : TrainingStatus.PAUSED,
                checkpoint.epoch(),
                checkpoint.batch(),
                Math.max(batches, checkpoint.batch()),
                checkpoint.fineTunings(),
                checkpoint.seconds(),
                null);
    }

    /**
     * A look at the locked test images with the network as it was kept.
     *
     * @param opening how often they were opened, with this time
     */
    public Exam exam(Evaluation found, int opening) {
        return Exam.of(found, checkpoint.epoch(), checkpoint.batch(), opening);
    }

    /**
     * The experiment that the run was, with as many threads as it had: other numbers of threads add
     * up in another order.
     *
     * @param data the data set of that name
     * @throws ReportedException if a setting cannot be read
     */
    public Experiment experiment(Data data) throws ReportedException {
        Experiment experiment = Experiment.on(data).with(settings);
        return experiment.withConfig(c -> c.withThreads(checkpoint.threads()));
    }
}
