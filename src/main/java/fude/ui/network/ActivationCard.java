package fude.ui.network;

import fude.nn.ActivationSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An activation that stands as a layer of its own. */
final class ActivationCard extends HiddenCard {
    private final Choice<Activation> activation;
    private final Button plot;

    ActivationCard(NetworkViewModel model, Language language, String nameKey) {
        super(model, language, nameKey);
        activation = activations(language, a -> model.change(index(), new ActivationSpec(a)));
        plot = plot(activation::getValue);
        HBox.setHgrow(activation, Priority.ALWAYS);
        settings(Controls.row("settings", activation, plot));
    }

    @Override
    void index(int index) {
        super.index(index);
        activation.setId("activation-" + index);
        plot.setId("plot-activation-" + index);
    }

    @Override
    void show(LayerSpec layer) {
        activation.show(((ActivationSpec) layer).activation());
    }
}
