package fude.lab;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.LearningRateSchedule;
import fude.training.TrainingConfig;
import fude.training.augment.Augmentation;
import fude.training.batch.SampleOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The settings of learning: one for every field of the configuration. */
final class LearningSettings {
    private static final String AUTO = "auto";

    private final List<Setting> settings = new ArrayList<>();

    private LearningSettings() {}

    @FunctionalInterface
    private interface ConfigChange {
        TrainingConfig apply(TrainingConfig config, String text) throws ReportedException;
    }

    @FunctionalInterface
    private interface NumberChange {
        TrainingConfig apply(TrainingConfig config, double number);
    }

    @FunctionalInterface
    private interface WholeChange {
        TrainingConfig apply(TrainingConfig config, int number);
    }

    static List<Setting> list() {
        LearningSettings list = new LearningSettings();
        list.addOptimizer();
        list.addSteps();
        list.addRegularization();
        list.addTheRest();
        return list.settings;
    }

    private void addOptimizer() {
        add("optimizer", c -> c.optimizer().rule().id(), LearningSettings::withOptimizer);
        for (OptimizerSpec.Setting s : OptimizerSpec.Setting.values()) {
            add(s.id(), c -> optimizerSetting(c, s), (c, t) -> withOptimizerSetting(c, s, t));
        }
    }

    private void addSteps() {
        number("learning-rate", TrainingConfig::learningRate, TrainingConfig::withLearningRate);
        add(
                "schedule",
                c -> c.schedule().text(),
                (c, t) -> c.withSchedule(LearningRateSchedule.parse(t)));
        whole("batch-size", TrainingConfig::batchSize, TrainingConfig::withBatchSize);
        whole("epochs", TrainingConfig::epochs, TrainingConfig::withEpochs);
    }

    private void addRegularization() {
        number("l1", c -> c.regularization().l1(), (c, n) -> with(c, c.regularization().withL1(n)));
        number("l2", c -> c.regularization().l2(), (c, n) -> with(c, c.regularization().withL2(n)));
        number(
                "max-norm",
                c -> c.regularization().maxNorm(),
                (c, n) -> with(c, c.regularization().withMaxNorm(n)));
    }

    private static TrainingConfig with(TrainingConfig config, Regularization regularization) {
        return config.withRegularization(regularization);
    }

    private void addTheRest() {
        whole("patience", TrainingConfig::patience, TrainingConfig::withPatience);
        number("averaging", TrainingConfig::averaging, TrainingConfig::withAveraging);
        add(
                "augment",
                c -> c.augmentation().text(),
                (c, t) -> c.withAugmentation(Augmentation.parse(t)));
        add("order", c -> c.order().id(), LearningSettings::withOrder);
        add("seed", c -> "" + c.seed(), (c, t) -> c.withSeed(SettingText.longNumber(t)));
        add(
                "threads",
                c -> c.threads() == 0 ? AUTO : "" + c.threads(),
                (c, t) -> c.withThreads(threads(t)));
    }

    private void add(String key, Function<TrainingConfig, String> text, ConfigChange change) {
        settings.add(
                new Setting(
                        key,
                        e -> text.apply(e.config()),
                        (e, t) -> e.withConfig(change.apply(e.config(), t))));
    }

    private void number(String key, Function<TrainingConfig, Double> value, NumberChange change) {
        add(
                key,
                c -> Texts.exact(value.apply(c)),
                (c, t) -> change.apply(c, SettingText.number(t)));
    }

    private void whole(String key, Function<TrainingConfig, Integer> value, WholeChange change) {
        add(key, c -> "" + value.apply(c), (c, t) -> change.apply(c, SettingText.whole(t)));
    }

    private static TrainingConfig withOptimizer(TrainingConfig config, String text)
            throws ReportedException {
        return config.withOptimizer(
                OptimizerSpec.of(
                        SettingText.one(
                                text, OptimizerSpec.Rule.values(), OptimizerSpec.Rule::id)));
    }

    private static TrainingConfig withOrder(TrainingConfig config, String text)
            throws ReportedException {
        return config.withOrder(SettingText.one(text, SampleOrder.values(), SampleOrder::id));
    }

    private static String optimizerSetting(TrainingConfig config, OptimizerSpec.Setting setting) {
        Double value = config.optimizer().settings().get(setting);
        return value == null ? null : Texts.exact(value);
    }

    private static TrainingConfig withOptimizerSetting(
            TrainingConfig config, OptimizerSpec.Setting setting, String text)
            throws ReportedException {
        OptimizerSpec optimizer = config.optimizer();
        if (!optimizer.settings().containsKey(setting)) {
            throw ReportedException.of("setting.not-of-optimizer", optimizer.rule().id());
        }
        return config.withOptimizer(optimizer.with(setting, SettingText.number(text)));
    }

    /** 0 stands for auto; written as a number it is out of range. */
    private static int threads(String text) throws ReportedException {
        if (text.equals(AUTO)) {
            return 0;
        }
        int count = SettingText.whole(text);
        return count == 0 ? -1 : count;
    }
}
