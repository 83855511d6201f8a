package fude.lab;

import fude.data.DatasetSplit;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.text.Problem;
import fude.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides a run: the hidden layers, how they learn, and from what. A value that the
 * window edits piece by piece.
 */
public record Experiment(List<LayerSpec> layers, TrainingConfig config, DatasetSplit data) {

    public Experiment {
        layers = List.copyOf(layers);
    }

    /** The first start: the default network and settings. */
    public static Experiment on(DatasetSplit data) {
        return new Experiment(NetworkSpec.defaultLayers(), TrainingConfig.DEFAULT, data);
    }

    /** The network, its first and last layer as wide as the data asks. */
    public NetworkSpec network() {
        return new NetworkSpec(data.training().inputs(), layers, data.training().classes());
    }

    /** What keeps it from being run; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(network().problems());
        problems.addAll(config.problems());
        return problems;
    }

    /**
     * Whether a run of this experiment can go on as one of {@code next}: only learning rate and
     * number of epochs may differ.
     */
    public boolean goesOnAs(Experiment next) {
        TrainingConfig sameButFree =
                next.config.withLearningRate(config.learningRate()).withEpochs(config.epochs());
        return layers.equals(next.layers) && data == next.data && config.equals(sameButFree);
    }

    public Experiment withLayers(List<LayerSpec> other) {
        return new Experiment(other, config, data);
    }

    public Experiment withConfig(TrainingConfig other) {
        return new Experiment(layers, other, data);
    }

    public Experiment withData(DatasetSplit other) {
        return new Experiment(layers, config, other);
    }
}
