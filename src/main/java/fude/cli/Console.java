package fude.cli;

import fude.text.Texts;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command writes, and in which language it explains itself.
 *
 * @param out results
 * @param err errors and progress
 * @param live whether {@code err} is a terminal, on which a line can be written over
 */
public record Console(PrintStream out, PrintStream err, Texts texts, boolean live) {

    /** Prints a result; numbers look the same in every language. */
    void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }

    /** Says a sentence beside the results. */
    void say(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }

    /** Writes over the current line, on a terminal only. */
    void progress(String line) {
        if (live) {
            err.print("\r" + line + "\u001b[K");
            err.flush();
        }
    }
}
