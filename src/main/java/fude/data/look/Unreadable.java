package fude.data.look;

import fude.text.Message;
import fude.text.ReportedException;
import org.jspecify.annotations.Nullable;

/** Rows of many that cannot be read: left out while they are few, refused once they are not. */
public final class Unreadable {
    /** One of as many is few. */
    private static final int FEW = 10;

    private final Look look;
    private final int most;
    private int count;
    private @Nullable ReportedException first;

    /**
     * @param all how many there are
     */
    public Unreadable(Look look, int all) {
        this.look = look;
        most = all / FEW;
    }

    /**
     * @param why it cannot be read
     * @param key as {@link Look#leaveOut} takes it
     * @throws ReportedException with the first of them, once there are too many
     */
    public void add(ReportedException why, String key, String name) throws ReportedException {
        count++;
        first = first == null ? why : first;
        if (count > most) {
            Message reason = first.report();
            throw most == 0
                    ? first
                    : ReportedException.of("text.sentences", reason, Message.of("look.many", most));
        }
        look.leaveOut(key, name);
    }
}
