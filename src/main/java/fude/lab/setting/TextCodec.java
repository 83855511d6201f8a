package fude.lab.setting;

import java.util.function.Function;

/** Values with a grammar of their own. */
public record TextCodec<V>(String label, Function<V, String> text, Parser<V> parser)
        implements Codec<V> {}
