package fude.ui.training.settings;

import fude.nn.optimizer.Regularization;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What holds the weights small. */
final class WeightRows {
    /** Strengths: 0, or a power of ten or three of them. */
    static final Steps FINE = Steps.powersOrNone(1e-6, 1000);

    private WeightRows() {}

    static List<SettingRow<?>> of(Rows rows) {
        return List.of(
                row(rows, "l1", FINE, Regularization::l1, Regularization::withL1),
                row(rows, "l2", FINE, Regularization::l2, Regularization::withL2),
                row(
                        rows,
                        "max-norm",
                        Steps.of(1, 0, 1000),
                        Regularization::maxNorm,
                        Regularization::withMaxNorm));
    }

    private static NumberRow row(
            Rows rows,
            String name,
            Steps steps,
            Function<Regularization, Double> value,
            BiFunction<Regularization, Double, Regularization> change) {
        return rows.number(
                name,
                steps,
                Lens.ofConfig(
                        c -> value.apply(c.regularization()),
                        (c, v) -> c.withRegularization(change.apply(c.regularization(), v))));
    }
}
