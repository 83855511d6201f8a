package fude.lab.setting;

import fude.text.ReportedException;
import java.util.List;
import java.util.function.Function;

/**
 * One of several values, by its id.
 *
 * @param words {@code WORDS.ID} is the key of a value's name, {@code WORDS.ID.explained} that of
 *     the sentence about it
 */
public record ChoiceCodec<V>(String label, List<V> values, Function<V, String> id, String words)
        implements Codec<V> {

    static <V> ChoiceCodec<V> of(String words, V[] values, Function<V, String> id) {
        return new ChoiceCodec<>("NAME", List.of(values), id, words);
    }

    ChoiceCodec<V> labelled(String other) {
        return new ChoiceCodec<>(other, values, id, words);
    }

    /** The key of a value's name. */
    public String key(V value) {
        return words + "." + format(value);
    }

    @Override
    public String format(V value) {
        return id.apply(value);
    }

    @Override
    public V parse(String text) throws ReportedException {
        return values.stream()
                .filter(value -> format(value).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                ReportedException.of(
                                        "setting.one-of", text, values.stream().map(id).toList()));
    }
}
