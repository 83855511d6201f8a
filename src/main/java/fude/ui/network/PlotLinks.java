package fude.ui.network;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where the cards of the network lead to.
 *
 * @param activation opens the plot of a layer's activation
 * @param loss opens the plot of the loss
 */
public record PlotLinks(BiConsumer<Integer, Activation> activation, Consumer<Loss> loss) {
    /** Nowhere. */
    static final PlotLinks NONE = new PlotLinks((layer, activation) -> {}, loss -> {});
}
