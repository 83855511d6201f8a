package fude.ui.training.settings;

import fude.data.Feature;
import fude.lab.setting.DataSettings;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** What of a point goes into the network: a toggle for each, of which one stays on. */
final class InputsRow extends SettingRow<List<Feature>> {
    private final Map<Feature, ToggleButton> toggles = new EnumMap<>(Feature.class);
    private List<Feature> shown = Feature.COORDINATES;

    InputsRow(TrainingViewModel model, Language language) {
        super(model, language, DataSettings.INPUTS);
        FlowPane chips = Controls.styled(new FlowPane(), "chips");
        chips.setId(name());
        for (Feature feature : Feature.values()) {
            ToggleButton toggle =
                    Controls.named(new ToggleButton(feature.symbol()), "take-" + feature.id());
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setOnAction(event -> turn(feature));
            language.explain(toggle, "plane.input", feature.symbol());
            toggles.put(feature, toggle);
            chips.getChildren().add(toggle);
        }
        getChildren().addAll(label, chips, problemLabel());
    }

    @Override
    void showValue(List<Feature> inputs) {
        shown = inputs.isEmpty() ? Feature.COORDINATES : inputs;
        toggles.forEach((feature, toggle) -> toggle.setSelected(shown.contains(feature)));
    }

    private void turn(Feature feature) {
        List<Feature> next =
                Stream.of(Feature.values())
                        .filter(each -> shown.contains(each) != (each == feature))
                        .toList();
        showValue(shown);
        if (!next.isEmpty()) {
            propose(next.equals(Feature.COORDINATES) ? List.of() : next);
        }
    }
}
