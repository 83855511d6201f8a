package fude.data.look;

import fude.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a file or folder is not learned from.
 *
 * @param why for all of them
 * @param names all of them: files, or lines by their numbers
 */
public record LeftOut(String why, List<String> names) {
    /** As many names as a line of the window has room for. */
    static final int FEW = 5;

    public LeftOut {
        names = List.copyOf(names);
    }

    /** Says why, how many, and which. */
    public Message sentence() {
        return Message.of(why, names.size(), names);
    }

    /** The same for a line of the window, which names a few. */
    public Message inShort() {
        return sentence(FEW);
    }

    /** The same where the names stand below in a list of their own. */
    public Message above() {
        return Message.of(why, names.size(), Message.of("look.listed"));
    }

    /** Whether the names are too many for a sentence. */
    public boolean isLong() {
        return names.size() > FEW;
    }

    /** The same with a number of the names at most. */
    Message sentence(int most) {
        List<String> some = new ArrayList<>(names.subList(0, Math.min(most, names.size())));
        if (some.size() < names.size()) {
            some.add("…");
        }
        return Message.of(why, names.size(), some);
    }
}
