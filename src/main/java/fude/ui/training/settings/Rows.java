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
import java.util.stream.IntStream;

/** Makes the rows of the form: one for every setting of the catalogue. */
record Rows(TrainingViewModel model, Language language) {
    private static final int AUTO = 0;
    private static final String EPOCHS = "epochs";

    List<SettingRow<?>> of(Group group) {
        List<SettingRow<?>> rows = new ArrayList<>();
        for (Setting<?> setting : SettingCatalog.rowsOf(group)) {
            rows.add(row(setting));
        }
        if (group.isNoted()) {
            rows.forEach(SettingRow::addNote);
        }
        return rows;
    }

    private <V> SettingRow<?> row(Setting<V> setting) {
        if (setting.key().equals(DataSettings.CLASSES.key())) {
            return new ClassesRow(model, language);
        }
        if (setting.key().equals(DataSettings.INPUTS.key())) {
            return new InputsRow(model, language);
        }
        if (setting.key().equals(LearningSettings.THREADS.key())) {
            return threads();
        }
        if (setting.codec() instanceof NumberCodec<V> numbers) {
            return number(setting, numbers);
        }
        if (setting.codec() instanceof ChoiceCodec<V> choices) {
            ChoiceRow<V> row =
                    new ChoiceRow<>(model, language, setting, choices.values(), choices::key);
            row.explainEach();
            return row;
        }
        throw new IllegalStateException("no row for " + setting.key());
    }

    private <V> SettingRow<?> number(Setting<V> setting, NumberCodec<V> numbers) {
        NumberRow<V> row = new NumberRow<>(model, language, setting, numbers);
        if (setting.key().equals(EPOCHS)) {
            row.addNote(language.sentence(model.epochsNote()));
        }
        return row;
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
