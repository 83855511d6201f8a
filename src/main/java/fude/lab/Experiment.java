package fude.lab;

import fude.data.Dataset;
import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.data.ScaledImages;
import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.nn.matrix.RandomStream;
import fude.text.Problem;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides a run: the network, how it learns, and from what. A value that the window
 * edits piece by piece.
 *
 * @param layers the hidden ones, in order from the input
 * @param initialization where the weights begin
 * @param loss what the network is to make small
 * @param choice what of the data takes part
 * @param data the whole data set; null while only the settings are looked at
 */
public record Experiment(
        List<LayerSpec> layers,
        Initialization initialization,
        Loss loss,
        TrainingConfig config,
        DatasetChoice choice,
        DatasetSplit data) {

    public Experiment {
        layers = List.copyOf(layers);
    }

    /** The first start: the default network and settings. */
    public static Experiment on(DatasetSplit data) {
        return new Experiment(
                NetworkSpec.defaultLayers(),
                Initialization.UNIFORM,
                Loss.CROSS_ENTROPY,
                TrainingConfig.DEFAULT,
                DatasetChoice.ALL,
                data);
    }

    /** The network, its first and last layer as wide as the data asks. */
    public NetworkSpec network() {
        int outputs = loss.outputs(classes());
        return new NetworkSpec(data.training().inputs(), layers, outputs, initialization, loss);
    }

    /** How many classes there are to tell apart. */
    public int classes() {
        return choice.classes().isEmpty() ? data.training().classes() : choice.classes().size();
    }

    /** How many images are learned from. There must be no problems. */
    public int trainingImages() {
        return choice.learned(data);
    }

    /** What keeps it from being run; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(choice.problems(data));
        problems.addAll(network().problems());
        problems.addAll(config.problems());
        boolean single = config.batchSizeOf(Integer.MAX_VALUE) == 1 || choice.first() == 1;
        if (network().normalisesBatches() && single) {
            problems.add(Problem.of("batch-size", "problem.batch-of-one"));
        }
        if (!loss.fits(classes())) {
            problems.add(Problem.of("loss", "problem.loss-two-classes", loss.id()));
        }
        return problems;
    }

    /** The part of the data that takes part. Goes through all images: not for the FX thread. */
    public DatasetSplit chosenData() {
        return choice.apply(data, RandomStream.of(config.seed(), RandomStream.Purpose.LABEL_NOISE));
    }

    /**
     * Makes the run, on the thread that it is to belong to.
     *
     * @param chosen what {@link #chosenData} gave
     * @throws IllegalArgumentException if there are {@link #problems}
     */
    public Trainer trainer(DatasetSplit chosen) {
        return new Trainer(
                network(),
                config,
                scaled(chosen.training(), chosen),
                scaled(chosen.measured(), chosen));
    }

    /**
     * The test images as the network reads them.
     *
     * @param chosen what {@link #chosenData} gave
     */
    public ScaledImages testImages(DatasetSplit chosen) {
        return scaled(chosen.test(), chosen);
    }

    private ScaledImages scaled(Dataset images, DatasetSplit chosen) {
        return new ScaledImages(images, choice.scaling().of(chosen.training()));
    }

    /**
     * Whether a run of this experiment can go on as one of {@code next}: only learning rate and
     * number of epochs may differ.
     */
    public boolean goesOnAs(Experiment next) {
        TrainingConfig sameButFree =
                next.config.withLearningRate(config.learningRate()).withEpochs(config.epochs());
        return data == next.data && equals(next.withConfig(sameButFree));
    }

    public Experiment withLayers(List<LayerSpec> other) {
        return new Experiment(other, initialization, loss, config, choice, data);
    }

    public Experiment withInitialization(Initialization other) {
        return new Experiment(layers, other, loss, config, choice, data);
    }

    public Experiment withLoss(Loss other) {
        return new Experiment(layers, initialization, other, config, choice, data);
    }

    public Experiment withConfig(TrainingConfig other) {
        return new Experiment(layers, initialization, loss, other, choice, data);
    }

    public Experiment withChoice(DatasetChoice other) {
        return new Experiment(layers, initialization, loss, config, other, data);
    }

    public Experiment withData(DatasetSplit other) {
        return new Experiment(layers, initialization, loss, config, choice, other);
    }

    /**
     * Goes on with other data. The chosen classes keep their names; where the data does not know
     * them all, all of its classes take part.
     */
    public Experiment movedTo(DatasetSplit other) {
        List<String> names = other.training().classNames();
        List<Integer> classes =
                choice.classes().stream()
                        .map(data.training().classNames()::get)
                        .map(names::indexOf)
                        .toList();
        boolean known = !classes.contains(-1);
        return withData(other).withChoice(choice.withClasses(known ? classes : List.of()));
    }
}
