package fude.ui.network;

import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A dense layer: units, activation, and whether there is a bias. */
final class DenseCard extends HiddenCard {
    private static final int FINE = 16;
    private static final int COARSE_STEP = 8;

    private final NumberField units;
    private final Choice<Activation> activation;
    private final CheckBox bias = Controls.styled(new CheckBox(), "bias");
    private final Button plot;
    private DenseSpec shown;

    DenseCard(NetworkViewModel model, Language language, String nameKey) {
        super(model, language, nameKey);
        units =
                new NumberField(
                        true,
                        n -> n < FINE ? n + 1 : n + COARSE_STEP,
                        n -> Math.max(1, n <= FINE ? n - 1 : n - COARSE_STEP),
                        n -> change((int) n, shown.activation(), shown.hasBias()),
                        (field, why) -> unreadable(why));
        language.explain(units, "network.units.explained");
        activation = activations(language, a -> change(shown.units(), a, shown.hasBias()));
        language.label(bias, "network.bias");
        language.explain(bias, "network.bias.explained");
        bias.setMinWidth(USE_PREF_SIZE);
        bias.setOnAction(event -> change(shown.units(), shown.activation(), bias.isSelected()));
        titleControl(bias);
        HBox.setHgrow(activation, Priority.ALWAYS);

        plot = plot(() -> shown.activation());
        settings(Controls.row("settings", units, activation, plot));
    }

    private void change(int units, Activation activation, boolean hasBias) {
        model.change(index(), new DenseSpec(units, activation, hasBias));
    }

    @Override
    void index(int index) {
        super.index(index);
        units.setId("units-" + index);
        activation.setId("activation-" + index);
        bias.setId("bias-" + index);
        plot.setId("plot-activation-" + index);
    }

    @Override
    void show(LayerSpec layer) {
        shown = (DenseSpec) layer;
        units.show(shown.units());
        activation.show(shown.activation());
        bias.setSelected(shown.hasBias());
        units.restoreUnless(hasUnreadable());
        units.markInvalid(!shown.problems("").isEmpty());
    }
}
