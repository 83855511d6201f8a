package fude.lab.setting;

import fude.text.ReportedException;
import fude.text.Texts;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values with a grammar of their own.
 *
 * @param words a value as it reads in a sentence
 */
public record TextCodec<V>(
        String label,
        Function<V, String> text,
        Parser<V> parser,
        BiFunction<V, Texts, String> words)
        implements Codec<V> {
    /** Values that read as they are written. */
    TextCodec(String label, Function<V, String> text, Parser<V> parser) {
        this(label, text, parser, (value, texts) -> text.apply(value));
    }

    @Override
    public String shown(String text, Texts texts) {
        try {
            return words.apply(parser.parse(text), texts);
        } catch (ReportedException unreadable) {
            return text;
        }
    }
}
