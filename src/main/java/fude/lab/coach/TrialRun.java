package fude.lab.coach;

import fude.data.Data;
import fude.lab.Experiment;
import fude.lab.time.DataSize;
import fude.lab.time.Workload;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;

/** Learns from a few batches to see how fast that goes: an estimate of a long run's time. */
public final class TrialRun {
    /**
     * Below this number of multiplications a run ends within a lesson on any machine: some 20
     * minutes.
     */
    private static final double WORTHWHILE = 5e12;

    private static final int LARGEST_BATCH = 128;
    private static final int MEASURED = 16;
    private static final long NANOS = 200_000_000;

    private TrialRun() {}

    /** Whether a run is so long that its time should be known. There must be no problems. */
    public static boolean isWorthwhile(Experiment experiment) {
        Workload epoch = Workload.ofEpoch(experiment.plan(), DataSize.of(experiment.data()));
        return experiment.config().epochs() * epoch.whole() > WORTHWHILE;
    }

    /**
     * Images learned from in a second; 0 if that cannot be told. Takes a fraction of a second, with
     * large networks a few seconds; belongs on the training thread.
     */
    public static double imagesPerSecond(Experiment experiment) {
        Data data = experiment.chosenData();
        int images = data.trainingSize();
        int batch = Math.min(LARGEST_BATCH, experiment.config().batchSizeOf(images));
        Experiment trial = experiment.withConfig(inSmallBatches(experiment.config(), batch));
        try {
            return speed(trial.trainer(data.measuredOn(MEASURED)), batch, trial.config());
        } catch (ReportedException diverged) {
            return 0;
        }
    }

    /** A step of the whole set would take too long. */
    private static TrainingConfig inSmallBatches(TrainingConfig config, int batch) {
        OptimizerSpec optimizer =
                config.optimizer().rule().isFullBatch()
                        ? OptimizerSpec.of(OptimizerSpec.Rule.SGD)
                        : config.optimizer();
        return config.withOptimizer(optimizer).withBatchSize(batch);
    }

    /** The first batch warms up. */
    private static double speed(Trainer trainer, int batch, TrainingConfig config)
            throws ReportedException {
        TrainingControl control = new TrainingControl(config.learningRate(), config.epochs());
        trainer.run(Trainer.Stretch.BATCH, control, snapshot -> {});
        long start = System.nanoTime();
        int batches = 0;
        while (System.nanoTime() - start < NANOS || batches == 0) {
            trainer.run(Trainer.Stretch.BATCH, control, snapshot -> {});
            batches++;
        }
        return 1e9 * batches * batch / (System.nanoTime() - start);
    }
}
