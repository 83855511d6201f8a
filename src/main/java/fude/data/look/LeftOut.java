package fude.data.look;

import fude.text.Message;
import java.util.List;

/**
 * What of a file or folder is not learned from.
 *
 * @param why for all of them
 * @param names all of them: files, or lines by their numbers
 */
public record LeftOut(String why, List<String> names) {
    public LeftOut {
        names = List.copyOf(names);
    }

    /** Says why, how many, and which. */
    public Message sentence() {
        return Message.of(why, names.size(), names);
    }
}
