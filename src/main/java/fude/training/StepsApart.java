package fude.training;

import fude.data.Samples;
import fude.data.ScaledImages;
import fude.nn.Network;
import fude.nn.optimizer.Optimizer;
import fude.text.ReportedException;
import fude.training.batch.Learner;
import java.util.List;
import java.util.Optional;

/** What a run learns outside of its epochs' order: single images, and batches of chosen ones. */
final class StepsApart {
    private final Trainer trainer;
    private final Network network;
    private final Optimizer optimizer;
    private final Measurement measurement;
    private final TrainingConfig config;
    private final TrainingProgress progress;
    private final Reporter reporter;

    StepsApart(
            Trainer trainer,
            Network network,
            Optimizer optimizer,
            Measurement measurement,
            TrainingConfig config,
            TrainingProgress progress,
            Reporter reporter) {
        this.trainer = trainer;
        this.network = network;
        this.optimizer = optimizer;
        this.measurement = measurement;
        this.config = config;
        this.progress = progress;
        this.reporter = reporter;
    }

    private Samples samples() {
        return reporter.samples();
    }

    private ScaledImages images() {
        return (ScaledImages) samples();
    }

    private FineTuner tuner() {
        return new FineTuner(network, measurement, config, images());
    }

    /** Learns an image among others, as {@link Trainer#fineTune} tells. */
    FineTuning fineTune(byte[] image, int label) throws ReportedException {
        Checkpoint start = trainer.checkpoint();
        return orBack(tuner().learn(image, label, progress.setRate(), start), start);
    }

    /**
     * Takes a step by an image alone, as {@link Trainer#step} tells.
     *
     * @param begin has the weights that learn answer
     */
    FineTuning step(
            byte[] image, int label, TrainingControl control, int targetEpoch, Runnable begin)
            throws ReportedException {
        Checkpoint start = trainer.checkpoint();
        begin.run();
        double rate = progress.rateAt(control, targetEpoch);
        return orBack(tuner().step(image, label, optimizer, rate, start), start);
    }

    private FineTuning orBack(Optional<FineTuning> learned, Checkpoint start)
            throws ReportedException {
        if (learned.isEmpty()) {
            trainer.resume(start);
            throw ReportedException.of("training.fine-tuning-diverged");
        }
        progress.addFineTuning();
        reporter.copyNetwork();
        return learned.get();
    }

    /** Sets a number of a layer by hand, as {@link Trainer#setWeight} tells. */
    Checkpoint setWeight(int layer, int from, int unit, double value) {
        Checkpoint start = trainer.checkpoint();
        measurement.setting(progress.epoch(), () -> network.setWeight(layer, from, unit, value));
        progress.addFineTuning();
        reporter.copyNetwork();
        return start;
    }

    /** Ends a run whose loss is no longer a finite number. */
    interface LossCheck {
        void require(double loss) throws ReportedException;
    }

    /**
     * Does what a script has for where the run stands.
     *
     * @return whether there was anything
     */
    boolean followScript(TrainingControl control, LossCheck check) throws ReportedException {
        boolean any = false;
        Intervention due = progress.arrive(control);
        while (due != null) {
            any = true;
            if (due.images() != null) {
                check.require(learn(due.images(), control));
            }
            due = progress.arrive(control);
        }
        return any;
    }

    /**
     * Learns a batch of chosen images at the rate of the next batch.
     *
     * @return its loss; nothing is learned where that is no finite number
     * @throws ReportedException if there are no such images
     */
    double learn(List<Integer> chosen, TrainingControl control) throws ReportedException {
        if (chosen.stream().anyMatch(image -> image < 0 || image >= samples().size())) {
            throw ReportedException.of("training.other-data");
        }
        double rate = progress.nextRateToGoOn(control);
        Samples batch = samples().some(chosen);
        Learner own = Learner.fromGiven(batch, network, optimizer, config.seed());
        if (own.learn(progress.epoch(), 0, batch.size(), rate, () -> false)) {
            measurement.afterStepApart();
            progress.addChosen(chosen);
        }
        return own.loss();
    }
}
