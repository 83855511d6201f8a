package fude.ui.training.settings;

import fude.nn.optimizer.OptimizerSpec;
import fude.training.LearningRateSchedule;
import fude.training.LearningRateSchedule.Shape;
import fude.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The settings of the chosen optimizer, and how the learning rate changes. */
final class StepRows {
    private static final double SMALLEST_EPSILON = 1e-12;

    private StepRows() {}

    static List<SettingRow<?>> of(Rows rows) {
        List<SettingRow<?>> list = new ArrayList<>();
        for (OptimizerSpec.Setting setting : OptimizerSpec.Setting.values()) {
            list.add(optimizer(rows, setting));
        }
        list.add(
                rows.choice(
                        "schedule-shape",
                        Shape.values(),
                        shape -> "schedule." + shape.id(),
                        Lens.ofConfig(
                                c -> c.schedule().shape(),
                                (c, shape) -> c.withSchedule(LearningRateSchedule.of(shape)))));
        list.add(
                schedule(
                        rows,
                        "schedule-epochs",
                        1,
                        Steps.of(1, 1, TrainingConfig.MAX_EPOCHS),
                        LearningRateSchedule::a,
                        (s, a) -> new LearningRateSchedule(s.shape(), a, s.b())));
        list.add(
                schedule(
                        rows,
                        "schedule-factor",
                        2,
                        Steps.of(0.1, 0.1, 0.9),
                        LearningRateSchedule::b,
                        (s, b) -> new LearningRateSchedule(s.shape(), s.a(), b)));
        return list;
    }

    private static NumberRow optimizer(Rows rows, OptimizerSpec.Setting setting) {
        Steps steps =
                switch (setting) {
                    case EPSILON -> Steps.powers(SMALLEST_EPSILON, 1);
                    case WEIGHT_DECAY -> WeightRows.FINE;
                    default -> Steps.of(0.01, 0, 0.99);
                };
        return rows.number(
                setting.id(),
                steps,
                Lens.ofConfig(
                        c -> c.optimizer().value(setting),
                        (c, v) -> c.withOptimizer(c.optimizer().with(setting, v))),
                e -> e.config().optimizer().settings().containsKey(setting));
    }

    /**
     * @param number which of the shape's numbers it is, from 1
     */
    private static NumberRow schedule(
            Rows rows,
            String name,
            int number,
            Steps steps,
            Function<LearningRateSchedule, Double> value,
            BiFunction<LearningRateSchedule, Double, LearningRateSchedule> change) {
        return rows.number(
                name,
                steps,
                Lens.ofConfig(
                        c -> value.apply(c.schedule()),
                        (c, v) -> c.withSchedule(change.apply(c.schedule(), v))),
                e -> e.config().schedule().shape().arguments() >= number);
    }
}
