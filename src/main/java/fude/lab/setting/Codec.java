package fude.lab.setting;

import fude.text.ReportedException;
import fude.text.Texts;
import java.util.function.Function;

/** How the values of a setting are written as text, and read back. */
public sealed interface Codec<V> permits NumberCodec, ChoiceCodec, TextCodec {
    /** Stands for the value in the help of the terminal. */
    String label();

    Function<V, String> text();

    Parser<V> parser();

    /** A value's text as it reads in a sentence. */
    default String shown(String text, Texts texts) {
        return text;
    }

    /** Reads a value from its text. */
    @FunctionalInterface
    interface Parser<V> {
        /**
         * @throws ReportedException if the text is not a value
         */
        V parse(String text) throws ReportedException;
    }
}
