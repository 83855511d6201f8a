package fude.training;

import fude.data.ScaledImages;
import fude.nn.Network;
import fude.nn.Prediction;
import fude.nn.matrix.RandomStream;
import fude.nn.optimizer.Optimizer;
import fude.training.augment.Augmentation;
import fude.training.batch.BatchReader;
import fude.training.batch.Learner;
import fude.training.batch.Mixture;
import fude.training.batch.SampleOrder;
import fude.training.measure.Evaluation;
import fude.training.measure.Proportion;
import java.util.Optional;

/**
 * Has a network learn one image, mixed with training images so that it does not forget those: a few
 * steps of the run's kind of optimizer, with a fresh state so that the run's own stays as it is.
 * Nothing is distorted or generated.
 */
final class FineTuner {
    private static final RandomStream.Purpose PURPOSE = RandomStream.Purpose.FINE_TUNING;

    private final Network network;
    private final Measurement measurement;
    private final TrainingConfig config;
    private final ScaledImages training;

    /**
     * @param training what the network learns from
     */
    FineTuner(
            Network network,
            Measurement measurement,
            TrainingConfig config,
            ScaledImages training) {
        this.network = network;
        this.measurement = measurement;
        this.config = config;
        this.training = training;
    }

    /**
     * Takes {@link FineTuning#STEPS} steps with the weights that answer.
     *
     * @param image pixels from 0 to 255
     * @param rate η, the learning rate
     * @param start where the run stands; what is mixed in follows from the number of fine-tunings
     *     so far
     * @return nothing if the loss is no longer a finite number
     */
    Optional<FineTuning> learn(byte[] image, int label, double rate, Checkpoint start) {
        long seed = RandomStream.seed(config.seed(), PURPOSE, start.fineTunings(), 0);
        Prediction before = answer(image);
        Evaluation was = measurement.measureAgain();
        boolean[] finite = new boolean[1];
        Evaluation is =
                measurement.changing(() -> finite[0] = step(scaled(image), label, rate, seed));
        return finite[0] && Double.isFinite(is.loss())
                ? Optional.of(
                        new FineTuning(label, before, answer(image), right(was), right(is), start))
                : Optional.empty();
    }

    /**
     * Takes one step of the run's optimizer with the weights that learn, by the image alone.
     *
     * @param image pixels from 0 to 255
     * @param rate η, the learning rate
     * @param start where the run stands
     * @return nothing if the loss is no longer a finite number
     */
    Optional<FineTuning> step(
            byte[] image, int label, Optimizer optimizer, double rate, Checkpoint start) {
        Prediction before = answer(image);
        Evaluation was = measurement.measureAgain();
        ScaledImages one = training.with(image, label);
        Learner learner = Learner.fromGiven(one, network, optimizer, config.seed());
        if (!learner.learn(start.epoch(), 0, 1, rate, () -> false)) {
            return Optional.empty();
        }
        measurement.afterStepApart();
        Evaluation is = measurement.measureAgain();
        return Double.isFinite(is.loss())
                ? Optional.of(
                        new FineTuning(label, before, answer(image), right(was), right(is), start))
                : Optional.empty();
    }

    private Prediction answer(byte[] image) {
        return measurement.answering(
                () -> new Classifier(network.predictor(), training.form()).classify(image));
    }

    private static Proportion right(Evaluation evaluation) {
        return new Proportion(evaluation.right(), evaluation.samples());
    }

    private float[] scaled(byte[] image) {
        float[] table = training.scaling().table();
        float[] scaled = new float[image.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = table[image[i] & 0xff];
        }
        return scaled;
    }

    /** Returns whether the loss stayed a finite number. */
    private boolean step(float[] image, int label, double rate, long seed) {
        Mixture mixture =
                new Mixture(
                        image,
                        label,
                        FineTuning.STEPS * FineTuning.COPIES,
                        training,
                        FineTuning.STEPS * (FineTuning.BATCH - FineTuning.COPIES),
                        RandomStream.of(seed, PURPOSE));
        Learner learner =
                new Learner(
                        network,
                        config.optimizer().create(config.regularization(), network),
                        new BatchReader(
                                mixture, network, SampleOrder.SHUFFLED, Augmentation.NONE, seed),
                        seed);
        boolean finite = true;
        for (int step = 0; finite && step < FineTuning.STEPS; step++) {
            int from = step * FineTuning.BATCH;
            finite = learner.learn(0, from, from + FineTuning.BATCH, rate, () -> false);
        }
        return finite;
    }
}
