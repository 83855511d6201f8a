package fude.text;

/**
 * Something that is not valid yet, said beside the field it belongs to.
 *
 * @param field the name of the setting, as the terminal spells it; the layers count as {@code
 *     layers[0]}, {@code layers[1]} and so on
 */
public record Problem(String field, Message message) {

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, Message.of(key, arguments));
    }
}
