package fude.nn;

import fude.nn.activation.Activation;
import fude.text.Decimal;
import fude.text.Named;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads layers from text: layers separated by commas, words by spaces. {@code dense UNITS
 * [ACTIVATION] [no-bias]} (relu where none is given), {@code batchnorm}, {@code activation NAME},
 * {@code dropout RATE}. The other direction is {@link LayerSpec#text}.
 */
public final class LayerGrammar {
    private LayerGrammar() {}

    /**
     * @throws ReportedException naming the layer that cannot be read
     */
    public static List<LayerSpec> parse(String text) throws ReportedException {
        List<LayerSpec> layers = new ArrayList<>();
        if (text.isBlank()) {
            return layers;
        }
        for (String layer : text.split(",", -1)) {
            layers.add(layer(layer.strip()));
        }
        return layers;
    }

    private static LayerSpec layer(String text) throws ReportedException {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        List<String> rest = words.subList(1, words.size());
        try {
            return switch (words.get(0)) {
                case "dense" -> dense(rest);
                case "dropout" -> new DropoutSpec(Decimal.parse(only(rest)));
                case "activation" -> new ActivationSpec(activation(only(rest)));
                case "batchnorm" -> alone(new BatchNormSpec(), rest);
                default -> throw new IllegalArgumentException(text);
            };
        } catch (IllegalArgumentException notANumberOrActivation) {
            throw ReportedException.of("layers.unreadable", text);
        }
    }

    private static LayerSpec dense(List<String> words) {
        boolean hasBias = words.isEmpty() || !words.get(words.size() - 1).equals("no-bias");
        List<String> rest = hasBias ? words : words.subList(0, words.size() - 1);
        if (rest.isEmpty() || rest.size() > 2) {
            throw new IllegalArgumentException();
        }
        Activation activation = rest.size() == 2 ? activation(rest.get(1)) : Activation.RELU;
        return new DenseSpec(Decimal.parseWhole(rest.get(0)), activation, hasBias);
    }

    /** A layer that has nothing to set. */
    private static LayerSpec alone(LayerSpec layer, List<String> rest) {
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return layer;
    }

    /** The one word after the layer's kind. */
    private static String only(List<String> rest) {
        if (rest.size() != 1) {
            throw new IllegalArgumentException();
        }
        return rest.get(0);
    }

    private static Activation activation(String id) {
        return Named.find(id, Activation.values()).orElseThrow(IllegalArgumentException::new);
    }
}
