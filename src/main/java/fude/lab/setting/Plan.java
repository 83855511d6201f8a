package fude.lab.setting;

import fude.data.DataKind;
import fude.data.DatasetChoice;
import fude.nn.DenseSpec;
import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.training.TrainingConfig;
import java.util.List;

/**
 * Everything about an experiment that can be set: the network, how it learns, and what of the data
 * takes part. The data itself is not part of it.
 *
 * @param kind the kind of data that it is for: some settings mean something for one kind alone
 * @param layers the hidden ones, in order from the input
 * @param initialization of the weights
 * @param loss what is minimised
 * @param outputActivation of the layer that answers; other than the identity for functions alone
 * @param choice what of the data takes part
 */
public record Plan(
        DataKind kind,
        List<LayerSpec> layers,
        Initialization initialization,
        Loss loss,
        Activation outputActivation,
        TrainingConfig config,
        DatasetChoice choice) {
    /** The settings of the first start. */
    public static final Plan DEFAULT =
            new Plan(
                    DataKind.IMAGES,
                    NetworkSpec.defaultLayers(),
                    Initialization.UNIFORM,
                    Loss.CROSS_ENTROPY,
                    Activation.IDENTITY,
                    TrainingConfig.DEFAULT,
                    DatasetChoice.ALL);

    private static final Plan POINTS =
            DEFAULT.withKind(DataKind.POINTS)
                    .withLayers(
                            List.of(
                                    new DenseSpec(8, Activation.TANH),
                                    new DenseSpec(8, Activation.TANH)))
                    .withChoice(DatasetChoice.ALL_NUMBERS)
                    .withConfig(
                            TrainingConfig.DEFAULT
                                    .withLearningRate(0.01)
                                    .withBatchSize(10)
                                    .withEpochs(200));

    private static final Plan FUNCTION =
            POINTS.withKind(DataKind.FUNCTION)
                    .withLayers(List.of(new DenseSpec(32, Activation.TANH)))
                    .withLoss(Loss.MSE);

    public Plan {
        layers = List.copyOf(layers);
    }

    /** The settings that data of a kind begins with. */
    public static Plan defaultFor(DataKind kind) {
        return switch (kind) {
            case IMAGES -> DEFAULT;
            case POINTS -> POINTS;
            case FUNCTION -> FUNCTION;
        };
    }

    public Plan withKind(DataKind other) {
        return new Plan(other, layers, initialization, loss, outputActivation, config, choice);
    }

    public Plan withLayers(List<LayerSpec> other) {
        return new Plan(kind, other, initialization, loss, outputActivation, config, choice);
    }

    public Plan withInitialization(Initialization other) {
        return new Plan(kind, layers, other, loss, outputActivation, config, choice);
    }

    public Plan withLoss(Loss other) {
        return new Plan(kind, layers, initialization, other, outputActivation, config, choice);
    }

    public Plan withOutputActivation(Activation other) {
        return new Plan(kind, layers, initialization, loss, other, config, choice);
    }

    public Plan withConfig(TrainingConfig other) {
        return new Plan(kind, layers, initialization, loss, outputActivation, other, choice);
    }

    public Plan withChoice(DatasetChoice other) {
        return new Plan(kind, layers, initialization, loss, outputActivation, config, other);
    }
}
