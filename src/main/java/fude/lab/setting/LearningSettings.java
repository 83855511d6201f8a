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

    private static final Lens<OptimizerSpec> OPTIMIZER =
            OPTIMIZATION.part(Optimization::optimizer, Optimization::withOptimizer);

    private static final Lens<Regularization> WEIGHTS =
            CONFIG.part(TrainingConfig::regularization, TrainingConfig::withRegularization);

    private static final Lens<Stopping> STOPPING =
            CONFIG.part(TrainingConfig::stopping, TrainingConfig::withStopping);

    private static final Lens<Randomness> RANDOMNESS =
            CONFIG.part(TrainingConfig::randomness, TrainingConfig::withRandomness);

    /** Strengths: 0, or a power of ten or three of them. */
    private static final Steps FINE = Steps.powersOrNone(1e-6, 1000);

    private static final double SMALLEST_EPSILON = 1e-12;
    private static final String AUTO = "auto";

    /** 0 stands for as many as pay. */
    public static final Setting<Integer> THREADS =
            new Setting<>(
                    "threads",
                    Group.COMPUTING,
                    new TextCodec<>(
                            "auto|N", n -> n == 0 ? AUTO : "" + n, LearningSettings::threads),
                    CONFIG.part(TrainingConfig::threads, TrainingConfig::withThreads));

    private LearningSettings() {}

    static List<Setting<?>> list() {
        List<Setting<?>> list = new ArrayList<>(optimizer());
        list.addAll(steps());
        list.addAll(weights());
        list.addAll(stopping());
        list.add(Distortion.SETTING);
        list.addAll(randomness());
        list.add(THREADS);
        return list;
    }

    private static List<Setting<?>> optimizer() {
        Setting<Rule> rule =
                new Setting<>(
                        "optimizer",
                        Group.BASICS,
                        ChoiceCodec.of("optimizer", Rule.values(), Rule::id),
                        OPTIMIZER.part(OptimizerSpec::rule, (o, r) -> OptimizerSpec.of(r)));
        return Stream.concat(
                        Stream.of(rule),
                        Stream.of(OptimizerSpec.Setting.values())
                                .map(LearningSettings::ofOptimizer))
                .<Setting<?>>map(setting -> setting)
                .toList();
    }

    private static Setting<Double> ofOptimizer(OptimizerSpec.Setting setting) {
        Steps steps =
                switch (setting) {
                    case EPSILON -> Steps.powers(SMALLEST_EPSILON, 1);
                    case WEIGHT_DECAY -> FINE;
                    default -> Steps.of(0.01, 0, 0.99);
                };
        Condition has =
                new Condition(
                        p -> p.config().optimizer().settings().containsKey(setting),
                        p -> p.config().optimizer().rule().id());
        return new Setting<>(
                        setting.id(),
                        Group.STEPS,
                        NumberCodec.real(steps),
                        OPTIMIZER.part(o -> o.value(setting), (o, v) -> o.with(setting, v)))
                .onlyWhen(has);
    }

    private static List<Setting<?>> steps() {
        return List.of(
                new Setting<>(
                                "learning-rate",
                                Group.BASICS,
                                NumberCodec.real(Steps.powers(Steps.SLOWEST, Steps.FASTEST))
                                        .labelled("RATE"),
                                OPTIMIZATION.part(
                                        Optimization::learningRate, Optimization::withLearningRate))
                        .changeableWhileRunning(),
                Schedule.SETTING,
                new Setting<>(
                        "batch-size",
                        Group.BASICS,
                        NumberCodec.whole(Steps.doubling()),
                        OPTIMIZATION.part(Optimization::batchSize, Optimization::withBatchSize)),
                new Setting<>(
                                "epochs",
                                Group.BASICS,
                                NumberCodec.whole(Steps.ones(1)),
                                OPTIMIZATION.part(Optimization::epochs, Optimization::withEpochs))
                        .changeableWhileRunning());
    }

    private static List<Setting<?>> weights() {
        return List.of(
                new Setting<>(
                        "l1",
                        Group.WEIGHTS,
                        NumberCodec.real(FINE),
                        WEIGHTS.part(Regularization::l1, Regularization::withL1)),
                new Setting<>(
                        "l2",
                        Group.WEIGHTS,
                        NumberCodec.real(FINE),
                        WEIGHTS.part(Regularization::l2, Regularization::withL2)),
                new Setting<>(
                        "max-norm",
                        Group.WEIGHTS,
                        NumberCodec.real(Steps.of(1, 0, 1000)),
                        WEIGHTS.part(Regularization::maxNorm, Regularization::withMaxNorm)));
    }

    private static List<Setting<?>> stopping() {
        return List.of(
                new Setting<>(
                        "patience",
                        Group.STOPPING,
                        NumberCodec.whole(Steps.ones(0)),
                        STOPPING.part(Stopping::patience, Stopping::withPatience)),
                new Setting<>(
                        "averaging",
                        Group.STOPPING,
                        NumberCodec.real(Steps.of(0.5, 0, Optimization.MAX_EPOCHS)),
                        STOPPING.part(Stopping::averaging, Stopping::withAveraging)));
    }

    private static List<Setting<?>> randomness() {
        return List.of(
                new Setting<>(
                        "order",
                        Group.DATA,
                        ChoiceCodec.of("order", SampleOrder.values(), SampleOrder::id),
                        RANDOMNESS.part(Randomness::order, Randomness::withOrder)),
                new Setting<>(
                        "seed",
                        Group.BASICS,
                        NumberCodec.longWhole(Steps.ones(-Optimization.MAX_BATCH_SIZE)),
                        RANDOMNESS.part(Randomness::seed, Randomness::withSeed)));
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
