package fude.data.look;

import fude.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a file does not say of itself, and as what it was taken: by a guess, or because
 * somebody decided so.
 *
 * @param key of the option that decides it, as in {@code label=last}
 * @param value as what it was taken
 * @param choices as what it can be taken, with {@code value} among them
 * @param told in the line that says what was understood; empty where it goes without saying
 */
public record Guess(String key, String value, List<String> choices, Optional<Message> told) {
    public Guess {
        choices = List.copyOf(choices);
    }
}
