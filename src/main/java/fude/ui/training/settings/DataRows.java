package fude.ui.training.settings;

import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.ScalingKind;
import fude.training.TrainingConfig;
import fude.training.batch.SampleOrder;
import java.util.List;

/** What of the data takes part, and how it is read. */
final class DataRows {
    private static final Lens<Double> FIRST =
            Lens.whole(Lens.ofChoice(DatasetChoice::first, DatasetChoice::withFirst));
    private static final Lens<Double> LABEL_NOISE =
            Lens.ofChoice(DatasetChoice::labelNoise, DatasetChoice::withLabelNoise);
    private static final Lens<Double> VALIDATION =
            Lens.ofChoice(DatasetChoice::validation, DatasetChoice::withValidation);
    private static final Lens<ScalingKind> SCALING =
            Lens.ofChoice(DatasetChoice::scaling, DatasetChoice::withScaling);
    private static final Lens<Endless> ENDLESS =
            Lens.ofChoice(DatasetChoice::endless, DatasetChoice::withEndless);

    private static final Lens<SampleOrder> ORDER =
            Lens.ofConfig(TrainingConfig::order, TrainingConfig::withOrder);

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
                                "order",
                                SampleOrder.values(),
                                order -> "order." + order.id(),
                                ORDER));
        all.forEach(SettingRow::noted);
        return all;
    }
}
