package fude.lab.setting;

import fude.text.Named;
import fude.text.ReportedException;
import fude.text.Texts;
import java.util.List;
import java.util.function.Function;

/**
 * One of several values, by its id.
 *
 * @param words {@code WORDS.ID} is the key of a value's name, {@code WORDS.ID.explained} that of
 *     the sentence about it
 */
public record ChoiceCodec<V>(String label, List<V> values, Function<V, String> text, String words)
        implements Codec<V> {

    static <V extends Named> ChoiceCodec<V> of(String words, V[] values) {
        return new ChoiceCodec<>("NAME", List.of(values), Named::id, words);
    }

    ChoiceCodec<V> labelled(String other) {
        return new ChoiceCodec<>(other, values, text, words);
    }

    /** The key of a value's name. */
    public String key(V value) {
        return words + "." + text.apply(value);
    }

    @Override
    public String shown(String text, Texts texts) {
        return texts.getOrElse(words + "." + text, text);
    }

    @Override
    public Parser<V> parser() {
        return this::valueOf;
    }

    private V valueOf(String id) throws ReportedException {
        return values.stream()
                .filter(value -> text.apply(value).equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                ReportedException.of(
                                        "setting.one-of", id, values.stream().map(text).toList()));
    }
}
