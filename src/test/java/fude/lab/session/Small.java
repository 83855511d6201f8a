package fude.lab.session;

import fude.data.DatasetSplit;
import fude.ink.handwriting.Handwriting;
import fude.lab.Experiment;
import fude.nn.DenseSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import java.util.List;

/** Experiments that are run in no time. */
final class Small {
    static final int BATCHES = 3;
    static final DatasetSplit DIGITS =
            new DatasetSplit(
                    "digits",
                    Handwriting.generate(60, 7, Handwriting.Purpose.TRAINING),
                    Handwriting.generate(20, 7, Handwriting.Purpose.TEST));

    private Small() {}

    /** Two epochs of three batches, without hidden layers. */
    static Experiment experiment() {
        Experiment on = Experiment.on(DIGITS).withLayers(List.of());
        return on.withConfig(on.config().withBatchSize(20).withEpochs(2).withSeed(7));
    }

    static Experiment withRate(Experiment experiment, double rate) {
        return experiment.withConfig(experiment.config().withLearningRate(rate));
    }

    static Experiment withEpochs(Experiment experiment, int epochs) {
        return experiment.withConfig(experiment.config().withEpochs(epochs));
    }

    static Experiment withSeed(Experiment experiment, long seed) {
        return experiment.withConfig(experiment.config().withSeed(seed));
    }

    /** Its loss is no number after a few batches. */
    static Experiment diverging() {
        Experiment steep =
                withRate(experiment().withLoss(Loss.MSE), 1000)
                        .withLayers(List.of(new DenseSpec(20, Activation.IDENTITY)));
        return withEpochs(
                steep.withConfig(
                        steep.config().withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.SGD))),
                50);
    }

    static Run run(Experiment experiment) {
        return Run.of(RunRequest.fork(experiment, null));
    }
}
