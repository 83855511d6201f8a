package fude.ink;

import fude.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of a file that cannot be read.
 *
 * @param first what is wrong with the first of them, each named with its file and number
 * @param count of all
 */
public record UnreadLines(List<Message> first, int count) {
    public static final UnreadLines NONE = new UnreadLines(List.of(), 0);

    public UnreadLines {
        first = List.copyOf(first);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** A sentence for each of the first, and one for the rest. */
    public List<Message> messages() {
        int rest = count - first.size();
        return rest == 0
                ? first
                : Stream.concat(first.stream(), Stream.of(Message.of("own.more-lines", rest)))
                        .toList();
    }
}
