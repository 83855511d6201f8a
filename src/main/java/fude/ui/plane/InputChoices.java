package fude.ui.plane;

import fude.data.DataKind;
import fude.data.DatasetChoice;
import fude.data.Feature;
import fude.data.ScalingKind;
import fude.data.numbers.NumberSplit;
import fude.lab.Experiment;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What of a point goes into the network, and how it is scaled. */
final class InputChoices extends VBox {
    private final PlaneViewModel model;
    private final Language language;
    private final Map<Feature, ToggleButton> features = new EnumMap<>(Feature.class);
    private final FlowPane inputs = Controls.styled(new FlowPane(), "plane-inputs");
    private final Choice<ScalingKind> scaling;
    private final Choice<ScalingKind> targetScaling;
    private final HBox target;

    InputChoices(PlaneViewModel model, Language language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("plane-column");
        inputs.getChildren().add(Controls.name(language, "setting.inputs", Styles.FIELD_NAME));
        for (Feature feature : Feature.values()) {
            inputs.getChildren().add(button(feature));
        }
        scaling = choice("scaling", DatasetChoice::withScaling);
        targetScaling = choice("target-scaling", DatasetChoice::withTargetScaling);
        target = row("plane.target-scaling", targetScaling);
        FlowPane scalings = Controls.styled(new FlowPane(), "plane-options");
        scalings.getChildren().addAll(row("plane.scaling", scaling), target);
        getChildren().addAll(inputs, scalings);
        Changes.follow(this::show, model.lab.shownProperty());
    }

    private ToggleButton button(Feature feature) {
        ToggleButton button =
                Controls.named(
                        new ToggleButton(feature.symbol()), "input-" + feature.id(), "plane-input");
        button.setMinWidth(USE_PREF_SIZE);
        language.explain(button, "plane.input", feature.symbol());
        button.setOnAction(event -> takeInputs());
        features.put(feature, button);
        return button;
    }

    /** At least one goes in. */
    private void takeInputs() {
        List<Feature> chosen = new ArrayList<>();
        features.forEach(
                (feature, button) -> {
                    if (button.isSelected()) {
                        chosen.add(feature);
                    }
                });
        if (chosen.isEmpty()) {
            show();
            return;
        }
        boolean plain = chosen.equals(Feature.COORDINATES);
        change(choice -> choice.withInputs(plain ? List.of() : chosen));
    }

    private void change(UnaryOperator<DatasetChoice> change) {
        model.propose(experiment -> experiment.withChoice(change));
        show();
    }

    private interface With {
        DatasetChoice of(DatasetChoice choice, ScalingKind kind);
    }

    private Choice<ScalingKind> choice(String name, With with) {
        Choice<ScalingKind> choice =
                new Choice<>(
                        language,
                        List.of(ScalingKind.values()),
                        kind -> "scaling." + kind.id(),
                        kind -> change(before -> with.of(before, kind)));
        choice.setId("plane-" + name);
        language.explain(choice, "plane." + name + ".explained");
        return choice;
    }

    private HBox row(String key, Choice<ScalingKind> choice) {
        Label name = Controls.name(language, key, Styles.FIELD_NAME);
        name.setLabelFor(choice);
        return Controls.row("plane-row", name, choice);
    }

    private void show() {
        Experiment experiment = model.lab.shown();
        if (experiment == null || experiment.kind() == DataKind.IMAGES) {
            return;
        }
        DatasetChoice choice = experiment.choice();
        List<Feature> chosen = choice.inputs().isEmpty() ? Feature.COORDINATES : choice.inputs();
        features.forEach((feature, button) -> button.setSelected(chosen.contains(feature)));
        boolean plane =
                experiment.data() instanceof NumberSplit data && data.training().columns() == 2;
        Controls.show(plane, inputs);
        Controls.show(experiment.kind() == DataKind.FUNCTION, target);
        scaling.show(choice.scaling());
        targetScaling.show(choice.targetScaling());
    }
}
