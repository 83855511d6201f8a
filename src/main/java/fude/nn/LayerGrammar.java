package fude.nn;

import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads layers from text: layers separated by commas, words by spaces. {@code dense UNITS
 * [ACTIVATION]} (relu where none is given), {@code dropout RATE}. The other direction is {@link
 * LayerSpec#text}.
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
        try {
            if (words.get(0).equals("dense") && (words.size() == 2 || words.size() == 3)) {
                Activation activation =
                        words.size() == 3 ? activation(words.get(2)) : Activation.RELU;
                return new DenseSpec(Integer.parseInt(number(words.get(1))), activation);
            }
            if (words.get(0).equals("dropout") && words.size() == 2) {
                return new DropoutSpec(Double.parseDouble(number(words.get(1))));
            }
        } catch (IllegalArgumentException notANumberOrActivation) {
            // falls through to the report
        }
        throw ReportedException.of("layers.unreadable", text);
    }

    /** Java reads more than people write: 0x1p-1, 0.5d, digits of other scripts. */
    private static String number(String word) {
        if (!word.matches("[0-9.eE+-]+")) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }

    private static Activation activation(String id) {
        return Arrays.stream(Activation.values())
                .filter(activation -> activation.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
