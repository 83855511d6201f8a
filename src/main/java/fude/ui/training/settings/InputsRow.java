package fude.ui.training.settings;

import fude.data.Feature;
import fude.lab.setting.DataSettings;
import fude.ui.controls.FeatureChoice;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;

/** What of a point goes into the network. */
final class InputsRow extends SettingRow<List<Feature>> {
    private final FeatureChoice chips;

    InputsRow(TrainingViewModel model, Language language) {
        super(model, language, DataSettings.INPUTS);
        chips = new FeatureChoice(language, "take-", this::propose);
        chips.setId(name());
        getChildren().addAll(label, chips, problemLabel());
    }

    @Override
    void showValue(List<Feature> inputs) {
        chips.show(inputs);
    }
}
