package fude.lab.setting;

import fude.data.DatasetChoice;
import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.training.TrainingConfig;
import java.util.List;

/**
 * Everything about an experiment that can be set: the network, how it learns, and what of the data
 * takes part. The data itself is not part of it.
 *
 * @param layers the hidden ones, in order from the input
 * @param initialization of the weights
 * @param loss what is minimised
 * @param choice what of the data takes part
 */
public record Plan(
        List<LayerSpec> layers,
        Initialization initialization,
        Loss loss,
        TrainingConfig config,
        DatasetChoice choice) {
    /** The settings of the first start. */
    public static final Plan DEFAULT =
            new Plan(
                    NetworkSpec.defaultLayers(),
                    Initialization.UNIFORM,
                    Loss.CROSS_ENTROPY,
                    TrainingConfig.DEFAULT,
                    DatasetChoice.ALL);

    public Plan {
        layers = List.copyOf(layers);
    }

    public Plan withLayers(List<LayerSpec> other) {
        return new Plan(other, initialization, loss, config, choice);
    }

    public Plan withInitialization(Initialization other) {
        return new Plan(layers, other, loss, config, choice);
    }

    public Plan withLoss(Loss other) {
        return new Plan(layers, initialization, other, config, choice);
    }

    public Plan withConfig(TrainingConfig other) {
        return new Plan(layers, initialization, loss, other, choice);
    }

    public Plan withChoice(DatasetChoice other) {
        return new Plan(layers, initialization, loss, config, other);
    }
}
