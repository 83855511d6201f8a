package fude.ui.network;

import fude.nn.ActivationSpec;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.ui.look.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;

/** The kinds of layers that can be added, with a new one of each and the card that shows it. */
enum LayerKind {
    DENSE(new DenseSpec(64, Activation.RELU), DenseCard::new),
    DROPOUT(new DropoutSpec(0.2), DropoutCard::new),
    BATCHNORM(new BatchNormSpec(), BatchNormCard::new),
    ACTIVATION(new ActivationSpec(Activation.RELU), ActivationCard::new);

    private final LayerSpec fresh;
    private final BiFunction<NetworkViewModel, Language, HiddenCard> card;

    LayerKind(LayerSpec fresh, BiFunction<NetworkViewModel, Language, HiddenCard> card) {
        this.fresh = fresh;
        this.card = card;
    }

    static LayerKind of(LayerSpec layer) {
        return Arrays.stream(values())
                .filter(kind -> kind.fresh.getClass() == layer.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** A layer to begin with. */
    LayerSpec fresh() {
        return fresh;
    }

    HiddenCard card(NetworkViewModel model, Language language) {
        return card.apply(model, language);
    }

    /** The name in texts: {@code layer.ID}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
