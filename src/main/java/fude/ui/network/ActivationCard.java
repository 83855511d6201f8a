package fude.ui.network;

import fude.nn.ActivationSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.ui.controls.Choice;
import fude.ui.look.Language;

/** An activation that stands as a layer of its own. */
final class ActivationCard extends HiddenCard {
    private final Choice<Activation> activation;

    ActivationCard(NetworkViewModel model, Language language, String nameKey) {
        super(model, language, nameKey);
        activation = activations(language, a -> model.change(index(), new ActivationSpec(a)));
        settings(activation);
    }

    @Override
    void index(int index) {
        super.index(index);
        activation.setId("activation-" + index);
    }

    @Override
    void show(LayerSpec layer) {
        activation.show(((ActivationSpec) layer).activation());
    }
}
