package fude.lab;

import fude.data.Data;
import fude.data.DataKind;
import fude.data.DatasetChoice;
import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
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
public record Experiment(Plan plan, Data data) {

    public Experiment {
        plan = plan.withKind(data.kind()).withChoice(plan.choice().asNamedBy(data));
    }

    /** The first start: the network and settings that such data begins with. */
    public static Experiment on(Data data) {
        return new Experiment(Plan.defaultFor(data.kind()), data);
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
        int outputs = kind().hasClasses() ? loss().outputs(classes()) : 1;
        return new NetworkSpec(
                data.inputs(choice()),
                layers(),
                outputs,
                initialization(),
                loss(),
                kind().hasClasses() ? Activation.IDENTITY : plan.outputActivation());
    }

    public DataKind kind() {
        return data.kind();
    }

    /** How many classes there are to tell apart; 0 where numbers should come out. */
    public int classes() {
        return choice().classes().isEmpty() ? data.classNames().size() : choice().classes().size();
    }

    /** How many samples are learned from. There must be no problems. */
    public int trainingSamples() {
        return choice().learned(data);
    }

    /** What keeps it from being run; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(data.problems(choice()));
        problems.addAll(network().problems());
        problems.addAll(config().problems());
        boolean single = config().batchSizeOf(Integer.MAX_VALUE) == 1 || choice().first() == 1;
        if (network().normalisesBatches() && single) {
            problems.add(Problem.of("batch-size", "problem.batch-of-one"));
        }
        if (!kind().hasClasses() && !loss().isForNumbers()) {
            problems.add(Problem.of("loss", "problem.loss-for-classes", loss().id()));
        } else if (!loss().fits(classes())) {
            problems.add(Problem.of("loss", "problem.loss-two-classes", loss().id()));
        }
        return problems;
    }

    /** The part of the data that takes part. Goes through all of it: not for the FX thread. */
    public Data chosenData() {
        return data.chosen(
                choice(), RandomStream.of(config().seed(), RandomStream.Purpose.LABEL_NOISE));
    }

    /**
     * Makes the run, on the thread that it is to belong to.
     *
     * @param chosen what {@link #chosenData} gave
     * @throws IllegalArgumentException if there are {@link #problems}
     */
    public Trainer trainer(Data chosen) {
        return new Trainer(
                network(),
                config(),
                chosen.trainingSamples(choice()),
                chosen.measuredSamples(choice()));
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

    public Experiment withData(Data other) {
        return new Experiment(plan, other);
    }

    /**
     * Goes on with other data. The chosen classes keep their names; where the data does not know
     * them all, all of its classes take part. Data of another kind begins with its own settings.
     */
    public Experiment movedTo(Data other) {
        if (other.kind() != kind()) {
            return on(other);
        }
        boolean known = choice().unknownClasses(other).isEmpty();
        return withData(other).withChoice(known ? choice() : choice().withClasses(List.of()));
    }
}
