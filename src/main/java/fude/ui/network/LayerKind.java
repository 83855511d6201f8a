package fude.ui.network;

import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.ui.look.Language;
import fude.ui.network.NumberCard.Value;
import java.util.Arrays;

/** The kinds of layers that can be added, with a new one of each and the card that shows it. */
enum LayerKind {
    DENSE(new DenseSpec(64, Activation.RELU), DenseCard::new),
    DROPOUT(
            new DropoutSpec(0.2),
            new Value<>(
                    "rate", DropoutSpec.class, DropoutSpec::rate, DropoutSpec::new, 0.05, 0.95)),
    BATCHNORM(new BatchNormSpec(), HiddenCard::new),
    ACTIVATION(new ActivationSpec(Activation.RELU), ActivationCard::new);

    /** Makes a card, given the key of the layer's name. */
    private interface CardMaker {
        HiddenCard make(NetworkViewModel model, Language language, String nameKey);
    }

    final LayerSpec fresh;
    private final CardMaker card;

    LayerKind(LayerSpec fresh, CardMaker card) {
        this.fresh = fresh;
        this.card = card;
    }

    /** A layer with one number to set. */
    LayerKind(LayerSpec fresh, Value<?> value) {
        this(fresh, (model, language, key) -> new NumberCard(model, language, key, value));
    }

    static LayerKind of(LayerSpec layer) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(layer.kind()))
                .findFirst()
                .orElseThrow();
    }

    HiddenCard card(NetworkViewModel model, Language language) {
        return card.make(model, language, "layer." + id());
    }

    /** The name in texts: {@code layer.ID}. */
    String id() {
        return fresh.kind();
    }
}
