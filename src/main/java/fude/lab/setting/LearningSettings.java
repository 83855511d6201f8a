package fude.lab.setting;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import fude.training.TrainingConfig;
import fude.training.batch.SampleOrder;
import fude.training.config.Optimization;
import fude.training.config.Randomness;
import fude.training.config.Stopping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The settings of learning: one for every field of the configuration. */
public final class LearningSettings {
    static final Lens<TrainingConfig> CONFIG = new Lens<>(Plan::config, Plan::withConfig);

    static final Lens<Optimization> OPTIMIZATION =
            CONFIG.part(TrainingConfig::optimization, TrainingConfig::withOptimization);

    private static final Lens<Randomness> RANDOMNESS =
            CONFIG.part(TrainingConfig::randomness, TrainingConfig::withRandomness);

    /** Strengths: 0, or a power of ten or three of them. */
    private static final Steps FINE = Steps.powersOrNone(1e-6, 1000);

    private static final double SMALLEST_EPSILON = 1e-12;
    private static final String AUTO = "auto";

    /** 0 stands for as many as pay. */
    public static final Setting<Integer> THREADS =
            new Section<>(Group.COMPUTING, CONFIG)
                    .of(
                            "threads",
                            new TextCodec<>(
                                    "auto|N",
                                    n -> n == 0 ? AUTO : "" + n,
                                    LearningSettings::threads),
                            TrainingConfig::threads,
                            TrainingConfig::withThreads);

    private LearningSettings() {}

    static List<Setting<?>> list() {
        return Stream.of(
                        optimizer(),
                        steps(),
                        weights(),
                        stopping(),
                        List.of(Distortion.SETTING),
                        randomness(),
                        List.of(THREADS))
                .<Setting<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Setting<?>> optimizer() {
        Lens<OptimizerSpec> lens =
                OPTIMIZATION.part(Optimization::optimizer, Optimization::withOptimizer);
        List<Setting<?>> list = new ArrayList<>();
        list.add(
                new Section<>(Group.BASICS, lens)
                        .choice(
                                "optimizer",
                                Rule.values(),
                                OptimizerSpec::rule,
                                (optimizer, rule) -> OptimizerSpec.of(rule)));
        for (OptimizerSpec.Setting setting : OptimizerSpec.Setting.values()) {
            list.add(
                    new Section<>(Group.STEPS, lens)
                            .real(
                                    setting.id(),
                                    steps(setting),
                                    o -> o.value(setting),
                                    (o, value) -> o.with(setting, value))
                            .onlyWhen(hasOptimizer(setting)));
        }
        return list;
    }

    private static Steps steps(OptimizerSpec.Setting setting) {
        return switch (setting) {
            case EPSILON -> Steps.powers(SMALLEST_EPSILON, 1);
            case WEIGHT_DECAY -> FINE;
            default -> Steps.of(0.01, 0, 0.99);
        };
    }

    private static Condition hasOptimizer(OptimizerSpec.Setting setting) {
        return new Condition(
                p -> p.config().optimizer().settings().containsKey(setting),
                "setting.not-of-optimizer",
                p -> p.config().optimizer().rule().id());
    }

    private static List<Setting<?>> steps() {
        Section<Optimization> basics = new Section<>(Group.BASICS, OPTIMIZATION);
        return List.of(
                basics.of(
                                "learning-rate",
                                NumberCodec.real(Steps.powers(Steps.SLOWEST, Steps.FASTEST))
                                        .labelled("RATE"),
                                Optimization::learningRate,
                                Optimization::withLearningRate)
                        .changeableWhileRunning(),
                Schedule.SETTING,
                basics.whole(
                        "batch-size",
                        Steps.doubling(),
                        Optimization::batchSize,
                        Optimization::withBatchSize),
                basics.whole(
                                "epochs",
                                Steps.ones(1),
                                Optimization::epochs,
                                Optimization::withEpochs)
                        .changeableWhileRunning());
    }

    private static List<Setting<?>> weights() {
        Lens<Regularization> lens =
                CONFIG.part(TrainingConfig::regularization, TrainingConfig::withRegularization);
        Section<Regularization> weights = new Section<>(Group.WEIGHTS, lens);
        return List.of(
                weights.real("l1", FINE, Regularization::l1, Regularization::withL1),
                weights.real("l2", FINE, Regularization::l2, Regularization::withL2),
                weights.real(
                        "max-norm",
                        Steps.of(1, 0, 1000),
                        Regularization::maxNorm,
                        Regularization::withMaxNorm));
    }

    private static List<Setting<?>> stopping() {
        Lens<Stopping> lens = CONFIG.part(TrainingConfig::stopping, TrainingConfig::withStopping);
        Section<Stopping> stopping = new Section<>(Group.STOPPING, lens);
        Steps halves = Steps.of(0.5, 0, Optimization.MAX_EPOCHS);
        return List.of(
                stopping.whole(
                        "patience", Steps.ones(0), Stopping::patience, Stopping::withPatience),
                stopping.real("averaging", halves, Stopping::averaging, Stopping::withAveraging));
    }

    private static List<Setting<?>> randomness() {
        return List.of(
                new Section<>(Group.DATA, RANDOMNESS)
                        .choice(
                                "order",
                                SampleOrder.values(),
                                Randomness::order,
                                Randomness::withOrder),
                new Section<>(Group.BASICS, RANDOMNESS)
                        .of(
                                "seed",
                                NumberCodec.longWhole(Steps.ones(Long.MIN_VALUE)),
                                Randomness::seed,
                                Randomness::withSeed));
    }

    /** 0 written as a number is out of range. */
    private static int threads(String text) throws ReportedException {
        if (text.equals(AUTO)) {
            return 0;
        }
        int count = NumberCodec.whole(text);
        return count == 0 ? -1 : count;
    }
}
