package fude.ui.training.settings;

import fude.lab.setting.ChoiceCodec;
import fude.lab.setting.DataSettings;
import fude.lab.setting.Group;
import fude.lab.setting.LearningSettings;
import fude.lab.setting.NumberCodec;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.matrix.ThreadTeam;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes the rows of the form: one for every setting of the catalogue. */
final class Rows {
    private static final int AUTO = 0;

    private final TrainingViewModel model;
    private final Language language;

    /** Rows of a kind of their own, by the setting's key. */
    private final Map<String, Supplier<SettingRow<?>>> special =
            Map.of(
                    DataSettings.CLASSES.key(), this::classes,
                    LearningSettings.THREADS.key(), this::threads);

    Rows(TrainingViewModel model, Language language) {
        this.model = model;
        this.language = language;
    }

    List<SettingRow<?>> of(Group group) {
        List<SettingRow<?>> rows = new ArrayList<>();
        for (Setting<?> setting : SettingCatalog.rowsOf(group)) {
            Supplier<SettingRow<?>> own = special.get(setting.key());
            rows.add(own == null ? row(setting) : own.get());
        }
        if (group.isNoted()) {
            rows.forEach(SettingRow::addNote);
        }
        return rows;
    }

    private <V> SettingRow<V> row(Setting<V> setting) {
        if (setting.codec() instanceof NumberCodec<V> numbers) {
            return new NumberRow<>(model, language, setting, numbers);
        }
        if (setting.codec() instanceof ChoiceCodec<V> choices) {
            ChoiceRow<V> row =
                    new ChoiceRow<>(model, language, setting, choices.values(), choices::key);
            row.explainEach();
            return row;
        }
        throw new IllegalStateException("no row for " + setting.key());
    }

    private SettingRow<?> classes() {
        return new ClassesRow(model, language);
    }

    private SettingRow<?> threads() {
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), ThreadTeam.MAX_THREADS);
        return new ChoiceRow<>(
                model,
                language,
                LearningSettings.THREADS,
                IntStream.rangeClosed(AUTO, cores).boxed().toList(),
                count -> count == AUTO ? "threads.auto" : "" + count);
    }
}
