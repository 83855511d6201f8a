package fude.ui.training;

import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.ScalingKind;
import java.util.List;

/** What of the data takes part, and how it is read. */
final class DataRows {
    private DataRows() {}

    static List<SettingRow<?>> of(Rows rows) {
        return List.of(
                new ClassesRow(rows.model(), rows.language()),
                rows.number(
                        "first",
                        Steps.ones(0),
                        Part.whole(Part.ofChoice(DatasetChoice::first, DatasetChoice::withFirst))),
                rows.number(
                        "label-noise",
                        Steps.of(5, 0, 100),
                        Part.ofChoice(DatasetChoice::labelNoise, DatasetChoice::withLabelNoise)),
                rows.number(
                        "validation",
                        Steps.of(5, 0, 90),
                        Part.ofChoice(DatasetChoice::validation, DatasetChoice::withValidation)),
                rows.choice(
                        "scaling",
                        ScalingKind.values(),
                        kind -> "scaling." + kind.id(),
                        Part.ofChoice(DatasetChoice::scaling, DatasetChoice::withScaling)),
                rows.choice(
                        "endless",
                        Endless.values(),
                        when -> "endless." + when.id(),
                        Part.ofChoice(DatasetChoice::endless, DatasetChoice::withEndless)));
    }
}
