package fude.ui.training;

import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.ScalingKind;
import fude.training.Order;
import fude.training.TrainingConfig;
import java.util.List;

/** What of the data takes part, and how it is read. */
final class DataRows {
    private static final Part<Double> FIRST =
            Part.whole(Part.ofChoice(DatasetChoice::first, DatasetChoice::withFirst));
    private static final Part<Double> LABEL_NOISE =
            Part.ofChoice(DatasetChoice::labelNoise, DatasetChoice::withLabelNoise);
    private static final Part<Double> VALIDATION =
            Part.ofChoice(DatasetChoice::validation, DatasetChoice::withValidation);
    private static final Part<ScalingKind> SCALING =
            Part.ofChoice(DatasetChoice::scaling, DatasetChoice::withScaling);
    private static final Part<Endless> ENDLESS =
            Part.ofChoice(DatasetChoice::endless, DatasetChoice::withEndless);

    private static final Part<Order> ORDER =
            Part.ofConfig(TrainingConfig::order, TrainingConfig::withOrder);

    private DataRows() {}

    static List<SettingRow<?>> of(Rows rows) {
        List<SettingRow<?>> all =
                List.of(
                        new ClassesRow(rows.model(), rows.language()),
                        rows.number("first", Steps.ones(0), FIRST),
                        rows.number("label-noise", Steps.of(5, 0, 100), LABEL_NOISE),
                        rows.number("validation", Steps.of(5, 0, 90), VALIDATION),
                        rows.choice(
                                "scaling",
                                ScalingKind.values(),
                                kind -> "scaling." + kind.id(),
                                SCALING),
                        rows.choice(
                                "endless",
                                Endless.values(),
                                when -> "endless." + when.id(),
                                ENDLESS),
                        rows.choice(
                                "order", Order.values(), order -> "order." + order.id(), ORDER));
        all.forEach(SettingRow::noted);
        return all;
    }
}
