package fude.store;

import fude.ink.DrawingLines;
import fude.ink.StrokeSample;
import fude.ink.UnreadLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Adds drawings from elsewhere to ours, and counts what came of them. A drawing is known by its
 * writer, which is the time when it was drawn, and by its strokes: its label may have been
 * corrected, and then ours counts.
 */
public final class Merger {
    private final Map<StrokeSample, String> labels = new HashMap<>();
    private final Set<StrokeSample> gone = new HashSet<>();
    private int added;
    private int relabelled;
    private int deleted;
    private UnreadLines unread = UnreadLines.NONE;

    Merger() {}

    DrawingLines merge(DrawingLines ours, DrawingLines deletedHere, DrawingLines others) {
        ours.drawings().forEach(drawing -> labels.put(unlabelled(drawing), drawing.label()));
        deletedHere.drawings().forEach(drawing -> gone.add(unlabelled(drawing)));
        unread = others.unread();
        return ours.plus(others.only(this::isNew));
    }

    private boolean isNew(StrokeSample other) {
        StrokeSample known = unlabelled(other);
        String label = labels.get(known);
        if (label != null) {
            relabelled += label.equals(other.label()) ? 0 : 1;
            return false;
        }
        if (gone.contains(known)) {
            deleted++;
            return false;
        }
        labels.put(known, other.label());
        added++;
        return true;
    }

    private static StrokeSample unlabelled(StrokeSample drawing) {
        return drawing.withLabel("");
    }

    /** How many drawings were new. */
    public int added() {
        return added;
    }

    /** How many are here with another label, which was kept. */
    public int relabelled() {
        return relabelled;
    }

    /** How many were deleted here, and stay so. */
    public int deleted() {
        return deleted;
    }

    /** What is wrong with the lines that could not be read. */
    public UnreadLines unread() {
        return unread;
    }
}
