package fude.lab.setting;

import fude.text.ReportedException;

/** How the values of a setting are written as text, and read back. */
public sealed interface Codec<V> permits NumberCodec, ChoiceCodec, TextCodec {
    /** Stands for the value in the help of the terminal. */
    String label();

    String format(V value);

    /**
     * @throws ReportedException if the text is not a value
     */
    V parse(String text) throws ReportedException;

    /** Reads a value from its text. */
    @FunctionalInterface
    interface Parser<V> {
        V parse(String text) throws ReportedException;
    }
}
