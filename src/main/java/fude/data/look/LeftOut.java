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
        return sentence(names.size());
    }

    /** The same for a line of the window, which names a few. */
    public Message inShort() {
        return sentence(FEW);
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
