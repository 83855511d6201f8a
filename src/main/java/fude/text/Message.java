package fude.text;

import java.util.List;

/**
 * A sentence for the reader that is not yet in a language: a key of {@code resources/i18n} and what
 * goes into its places.
 */
public record Message(String key, List<Object> arguments) {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
