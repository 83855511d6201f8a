package fude.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** What a reader is told when something went wrong. */
public final class Sentences {
    private Sentences() {}

    /** Asserts one finished sentence in each language that says {@code part}; gives the key. */
    public static String reported(Executable action, String part) {
        ReportedException e = assertThrows(ReportedException.class, action);
        for (Texts texts : new Texts[] {Texts.ENGLISH, Texts.JAPANESE}) {
            String sentence = texts.get(e);
            assertTrue(sentence.contains(part), sentence);
            assertFalse(sentence.matches("(?s).*\\{\\d}.*"), sentence);
            assertFalse(sentence.contains("\n"), sentence);
        }
        return e.report().key();
    }
}
