package fude.ui.network;

import fude.nn.ActivationSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.ui.controls.Choice;
import fude.ui.look.Language;
import java.util.List;

/** An activation that stands as a layer of its own. */
final class ActivationCard extends HiddenCard {
    private final Choice<Activation> activation;

    ActivationCard(NetworkViewModel model, Language language, String nameKey) {
        super(model, language, nameKey);
        activation =
                new Choice<>(
                        language,
                        List.of(Activation.values()),
                        a -> "activation." + a.id(),
                        a -> model.change(index(), new ActivationSpec(a)));
        activation.explainEach("network.activation.explained");
        activation.setMaxWidth(Double.MAX_VALUE);
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
