package fude.text;

import java.util.List;

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

    /** The problem of a number that is not within its limits; none where it is. */
    public static List<Problem> outside(String field, double value, int least, int most) {
        return value >= least && value <= most
                ? List.of()
                : List.of(of(field, "problem.range", least, most));
    }
}
