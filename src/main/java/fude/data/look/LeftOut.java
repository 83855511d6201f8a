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
    private static final int FEW = 5;

    public LeftOut {
        names = List.copyOf(names);
    }

    /** Says why, how many, and which. */
    public Message sentence() {
        return Message.of(why, names.size(), names);
    }

    /** The same where the names stand below in a list of their own. */
    public Message above() {
        return Message.of(why, names.size(), Message.of("look.listed"));
    }

    /** Whether the names are too many for a sentence. */
    public boolean isLong() {
        return names.size() > FEW;
    }
}
