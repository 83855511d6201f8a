package fude.lab.answers;

import fude.lab.ReadNumber;
import fude.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a network answers to one sample.
 *
 * @param name the path, with {@code :line} or {@code :index} where a file has several samples
 * @param label the class, or {@link ReadNumber#NOTHING}
 * @param confidence 0 to 1; 0 where there is no answer
 * @param isUnsure whether it is a doubtful one, in any of its parts
 * @param expected what it should be; null where nothing says so
 * @param problem why the sample cannot be read; null where it can, be it without ink
 */
public record Answer(
        String name,
        String label,
        double confidence,
        boolean isUnsure,
        @Nullable String expected,
        @Nullable Message problem) {

    /** Of a sample that cannot be read. */
    public static Answer none(String name, @Nullable String expected, Message problem) {
        return new Answer(name, ReadNumber.NOTHING, 0, false, expected, problem);
    }

    /** Whether the sample could be read, be it without ink. */
    public boolean isRead() {
        return problem == null;
    }

    /** Whether it is what it should be; only where something is expected. */
    public boolean isRight() {
        return label.equals(expected);
    }

    /** Whether something else is expected. */
    public boolean isWrong() {
        return expected != null && !isRight();
    }
}
