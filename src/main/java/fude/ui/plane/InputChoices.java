package fude.ui.plane;

import fude.data.DataKind;
import fude.data.DatasetChoice;
import fude.data.ScalingKind;
import fude.data.numbers.NumberSplit;
import fude.lab.Experiment;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.FeatureChoice;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What of a point goes into the network, and how it is scaled. */
final class InputChoices extends VBox {
    private final PlaneViewModel model;
    private final Language language;
    private final String prefix;
    private final FeatureChoice features;
    private final VBox inputs;
    private final Choice<ScalingKind> scaling;
    private final Choice<ScalingKind> targetScaling;
    private final HBox target;

    /**
     * @param prefix of the ids of its fields
     */
    InputChoices(PlaneViewModel model, Language language, String prefix) {
        this.model = model;
        this.language = language;
        this.prefix = prefix;
        getStyleClass().add("plane-column");
        features =
                new FeatureChoice(
                        language,
                        prefix + "input-",
                        chosen -> change(choice -> choice.withInputs(chosen)));
        features.getStyleClass().add("plane-inputs");
        inputs =
                Controls.column(
                        "plane-words",
                        Controls.name(language, "setting.inputs", Styles.FIELD_NAME),
                        features);
        scaling = choice("scaling", DatasetChoice::withScaling);
        targetScaling = choice("target-scaling", DatasetChoice::withTargetScaling);
        target = row("plane.target-scaling", targetScaling);
        FlowPane scalings = Controls.styled(new FlowPane(), "plane-options");
        scalings.getChildren().addAll(row("plane.scaling", scaling), target);
        getChildren().addAll(inputs, scalings);
        Changes.follow(this::show, model.lab.shownProperty());
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
        choice.setId(prefix + name);
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
        features.show(choice.inputs());
        boolean plane =
                experiment.data() instanceof NumberSplit data && data.training().columns() == 2;
        Controls.show(plane, inputs);
        Controls.show(experiment.kind() == DataKind.FUNCTION, target);
        scaling.show(choice.scaling());
        targetScaling.show(choice.targetScaling());
    }
}
