package fude.lab;

import fude.data.Dataset;
import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.data.ScaledImages;
import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.nn.matrix.RandomStream;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Everything that decides a run: the network, how it learns, and from what. A value that the window
 * edits piece by piece.
 *
 * @param plan everything that can be set
 * @param data the whole data set
 */
public record Experiment(Plan plan, DatasetSplit data) {

    public Experiment {
        plan = plan.withChoice(plan.choice().asNamedBy(data));
    }

    /** The first start: the default network and settings. */
    public static Experiment on(DatasetSplit data) {
        return new Experiment(Plan.DEFAULT, data);
    }

    public List<LayerSpec> layers() {
        return plan.layers();
    }

    public Initialization initialization() {
        return plan.initialization();
    }

    public Loss loss() {
        return plan.loss();
    }

    public TrainingConfig config() {
        return plan.config();
    }

    /** What of the data takes part, its classes as the data names and orders them. */
    public DatasetChoice choice() {
        return plan.choice();
    }

    /** The network, its first and last layer as wide as the data asks. */
    public NetworkSpec network() {
        int outputs = loss().outputs(classes());
        return new NetworkSpec(
                data.training().inputs(), layers(), outputs, initialization(), loss());
    }

    /** How many classes there are to tell apart. */
    public int classes() {
        return choice().classes().isEmpty() ? data.training().classes() : choice().classes().size();
    }

    /** How many images are learned from. There must be no problems. */
    public int trainingImages() {
        return choice().learned(data);
    }

    /** What keeps it from being run; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(choice().problems(data));
        problems.addAll(network().problems());
        problems.addAll(config().problems());
        boolean single = config().batchSizeOf(Integer.MAX_VALUE) == 1 || choice().first() == 1;
        if (network().normalisesBatches() && single) {
            problems.add(Problem.of("batch-size", "problem.batch-of-one"));
        }
        if (!loss().fits(classes())) {
            problems.add(Problem.of("loss", "problem.loss-two-classes", loss().id()));
        }
        return problems;
    }

    /** The part of the data that takes part. Goes through all images: not for the FX thread. */
    public DatasetSplit chosenData() {
        return choice().apply(
                        data, RandomStream.of(config().seed(), RandomStream.Purpose.LABEL_NOISE));
    }

    /**
     * Makes the run, on the thread that it is to belong to.
     *
     * @param chosen what {@link #chosenData} gave
     * @throws IllegalArgumentException if there are {@link #problems}
     */
    public Trainer trainer(DatasetSplit chosen) {
        return new Trainer(
                network(), config(), learnedImages(chosen), scaled(chosen.measured(), chosen));
    }

    /**
     * The test images as the network reads them.
     *
     * @param chosen what {@link #chosenData} gave
     */
    public ScaledImages testImages(DatasetSplit chosen) {
        return scaled(chosen.test(), chosen);
    }

    /**
     * The images that are learned from, as the network reads them.
     *
     * @param chosen what {@link #chosenData} gave
     */
    public ScaledImages learnedImages(DatasetSplit chosen) {
        return scaled(chosen.training(), chosen);
    }

    private ScaledImages scaled(Dataset images, DatasetSplit chosen) {
        return new ScaledImages(images, choice().scaling().of(chosen.training()));
    }

    /**
     * Whether a run of this experiment can go on as one of {@code next}: only settings that can be
     * changed while a run goes on may differ.
     */
    public boolean goesOnAs(Experiment next) {
        return data == next.data && plan.equals(SettingCatalog.withLiveOf(plan, next.plan));
    }

    /** How everything is set, by {@link Setting#key}. */
    public Map<String, String> texts() {
        return SettingCatalog.textsOf(plan);
    }

    /**
     * Sets what {@code texts} names, by {@link Setting#key}.
     *
     * @throws ReportedException naming the setting that cannot be read, or that the data has not
     */
    public Experiment with(Map<String, String> texts) throws ReportedException {
        Experiment changed = withPlan(SettingCatalog.apply(texts, plan));
        for (Problem problem : changed.choice().unknownClasses(data)) {
            throw ReportedException.of("setting.problem", problem.field(), problem.message());
        }
        return changed;
    }

    public Experiment withPlan(Plan other) {
        return new Experiment(other, data);
    }

    public Experiment withLayers(List<LayerSpec> other) {
        return withPlan(plan.withLayers(other));
    }

    public Experiment withInitialization(Initialization other) {
        return withPlan(plan.withInitialization(other));
    }

    public Experiment withLoss(Loss other) {
        return withPlan(plan.withLoss(other));
    }

    public Experiment withConfig(TrainingConfig other) {
        return withPlan(plan.withConfig(other));
    }

    /** With some of the settings of learning changed. */
    public Experiment withConfig(UnaryOperator<TrainingConfig> change) {
        return withConfig(change.apply(config()));
    }

    public Experiment withChoice(DatasetChoice other) {
        return withPlan(plan.withChoice(other));
    }

    /** With something else of the data. */
    public Experiment withChoice(UnaryOperator<DatasetChoice> change) {
        return withChoice(change.apply(choice()));
    }

    public Experiment withData(DatasetSplit other) {
        return new Experiment(plan, other);
    }

    /**
     * Goes on with other data. The chosen classes keep their names; where the data does not know
     * them all, all of its classes take part.
     */
    public Experiment movedTo(DatasetSplit other) {
        boolean known = choice().unknownClasses(other).isEmpty();
        return withData(other).withChoice(known ? choice() : choice().withClasses(List.of()));
    }
}
