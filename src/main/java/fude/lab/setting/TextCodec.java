package fude.lab.setting;

import fude.text.ReportedException;
import java.util.function.Function;

/** Values with a grammar of their own. */
public record TextCodec<V>(String label, Function<V, String> text, Parser<V> parser)
        implements Codec<V> {
    @Override
    public String format(V value) {
        return text.apply(value);
    }

    @Override
    public V parse(String text) throws ReportedException {
        return parser.parse(text);
    }
}
