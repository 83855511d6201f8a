package fude.store;

import com.google.gson.annotations.SerializedName;
import fude.lab.Beginning;
import fude.lab.SavedRun;
import fude.lab.setting.Plan;
import fude.lab.setting.SettingCatalog;
import fude.nn.NetworkSpec;
import fude.text.Message;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.training.BestWeights;
import fude.training.Checkpoint;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.TrainingConfig;
import fude.training.config.Optimization;
import fude.training.kept.KeptMoments;
import fude.training.measure.BatchLosses;
import fude.training.measure.Stopwatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code model.json} says of the run that a network came from: everything of a {@link
 * SavedRun} but its arrays.
 *
 * @param id of its card; a file without it has none
 * @param beginning a file without it began with the weights of its seed
 * @param data tells the images that were learned from
 * @param fineTunings single images learned outside of the epochs and weights set by hand; a file
 *     without it has none
 * @param interventions a file without them does not know what was set by hand
 * @param script what was still to be set as in another run; none where nothing was
 * @param steps that the optimizer has taken
 * @param averageSteps that went into the mean weights
 * @param bestLoss none where no weights are kept as the best
 * @param waitingSince the epoch from which a better one is awaited
 * @param points of the curve
 * @param measurements rows of the curve's table of epochs
 * @param batches none where the losses of single batches are not known
 * @param pointSum what the batches since the curve's last point came to
 * @param epochSum what the batches of the epoch at hand came to
 */
record RunDescription(
        @Nullable String id,
        @Nullable Beginning beginning,
        String dataset,
        Map<String, String> settings,
        long data,
        int epoch,
        int batch,
        int targetEpoch,
        double learningRate,
        int threads,
        double seconds,
        @SerializedName(FINE_TUNINGS) int fineTunings,
        List<Intervention> interventions,
        @Nullable List<Intervention> script,
        int steps,
        long averageSteps,
        int bestEpoch,
        @Nullable Double bestLoss,
        int waitingSince,
        int points,
        int measurements,
        @Nullable Batches batches,
        LearningCurve.Sum pointSum,
        LearningCurve.Sum epochSum) {
    private static final String FINE_TUNINGS = "lessons";
    private static final String SCRIPT = "script";

    /**
     * Which single batches' losses the file holds.
     *
     * @param perEpoch batches of an epoch
     * @param first number of the first one within the run, from 1
     */
    record Batches(int size, int perEpoch, long first) {
        static @Nullable Batches of(BatchLosses losses) {
            return losses.size() == 0
                    ? null
                    : new Batches(losses.size(), losses.perEpoch(), losses.first());
        }

        static Batches read(JsonFields fields) throws ReportedException {
            return new Batches(
                    fields.whole("size", 1, BatchLosses.MAX_SIZE),
                    fields.whole("perEpoch", 1, Integer.MAX_VALUE),
                    fields.longWhole("first", 1, Long.MAX_VALUE));
        }
    }

    static RunDescription of(SavedRun run) {
        Checkpoint checkpoint = run.checkpoint();
        BestWeights.State best = checkpoint.best();
        LearningCurve.Draft curve = checkpoint.curve();
        return new RunDescription(
                run.id(),
                run.beginning(),
                run.dataset(),
                new TreeMap<>(run.settings()),
                checkpoint.data(),
                checkpoint.epoch(),
                checkpoint.batch(),
                checkpoint.targetEpoch(),
                checkpoint.learningRate(),
                checkpoint.threads(),
                checkpoint.seconds(),
                checkpoint.fineTunings(),
                checkpoint.interventions(),
                run.script().isEmpty() ? null : run.script(),
                checkpoint.optimizer().steps(),
                checkpoint.average().steps(),
                best.epoch(),
                best.weights().isEmpty() ? null : best.loss(),
                best.since(),
                curve.curve().points(),
                curve.curve().measurements().size(),
                Batches.of(curve.curve().batches()),
                curve.point(),
                curve.epoch());
    }

    static RunDescription read(JsonFields fields) throws ReportedException {
        int epoch = fields.whole("epoch", 0, Optimization.MAX_EPOCHS);
        int batch = fields.whole("batch", 0, Integer.MAX_VALUE);
        boolean isMeasured = epoch > 0 || batch > 0;
        return new RunDescription(
                fields.has("id") ? fields.text("id") : null,
                BeginningFields.read(fields),
                fields.text("dataset"),
                fields.settings("settings"),
                fields.longWhole("data", 0, 0xffffffffL),
                epoch,
                batch,
                fields.whole("targetEpoch", Math.max(1, epoch), Optimization.MAX_EPOCHS),
                fields.number("learningRate"),
                fields.whole("threads", 1, Integer.MAX_VALUE),
                notNegative("seconds", fields),
                fields.has(FINE_TUNINGS) ? fields.whole(FINE_TUNINGS, 0, Integer.MAX_VALUE) : 0,
                InterventionFields.read(InterventionFields.NAME, fields),
                fields.has(SCRIPT) ? InterventionFields.read(SCRIPT, fields) : null,
                fields.whole("steps", 0, Integer.MAX_VALUE),
                fields.longWhole("averageSteps", 0, Long.MAX_VALUE),
                fields.whole("bestEpoch", 0, epoch),
                fields.has("bestLoss") ? fields.number("bestLoss") : null,
                fields.whole("waitingSince", 0, epoch),
                fields.whole("points", 0, (epoch + 2) * LearningCurve.POINTS_PER_EPOCH),
                fields.whole("measurements", isMeasured ? epoch + 1 : 0, epoch + 1),
                fields.has("batches") ? Batches.read(fields.object("batches")) : null,
                sum("pointSum", fields),
                sum("epochSum", fields));
    }

    private static double notNegative(String name, JsonFields fields) throws ReportedException {
        double number = fields.number(name);
        if (!(number >= 0 && number <= Stopwatch.MAX_SECONDS)) {
            throw fields.wrong(name);
        }
        return number;
    }

    private static LearningCurve.Sum sum(String name, JsonFields fields) throws ReportedException {
        JsonFields sum = fields.object(name);
        return new LearningCurve.Sum(
                sum.number("losses"), sum.whole("images", 0, Integer.MAX_VALUE));
    }

    /** The run, with the arrays that the file holds besides. */
    SavedRun savedRun(Checkpoint checkpoint) {
        List<Intervention> left = script == null ? List.of() : script;
        return new SavedRun(id, beginning, dataset, settings, left, checkpoint, KeptMoments.NONE);
    }

    /**
     * The settings.
     *
     * @throws ReportedException if they cannot be read or used, or ask for another network
     */
    Plan plan(NetworkSpec network, Path file) throws ReportedException {
        Plan plan = readPlan(file);
        requireUsable(plan.config(), file);
        requireUsable(plan.config().withLearningRate(learningRate).withThreads(threads), file);
        boolean same =
                plan.layers().equals(network.layers())
                        && plan.initialization() == network.initialization()
                        && plan.loss() == network.loss();
        if (!same) {
            throw ReportedException.of("model.other-network", file);
        }
        return plan;
    }

    private Plan readPlan(Path file) throws ReportedException {
        try {
            return SettingCatalog.plan(settings);
        } catch (ReportedException e) {
            throw new ReportedException(Message.of("model.settings", file, e.report()), e);
        }
    }

    private static void requireUsable(TrainingConfig config, Path file) throws ReportedException {
        for (Problem problem : config.problems()) {
            Message report = Message.of("setting.problem", problem.field(), problem.message());
            throw ReportedException.of("model.settings", file, report);
        }
    }
}
