package fude.ui.confusion;

import fude.training.measure.Confusion;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The matrices of the current run, epoch by epoch, and the last one of the run before it. */
final class KeptMatrices {
    /** Of all matrices together: 16 MB; then the oldest are forgotten. */
    private static final int MOST_CELLS = 1 << 22;

    private final NavigableMap<Integer, Confusion> epochs = new TreeMap<>();
    private Confusion runBefore;

    /** The run was measured. */
    void measured(int epoch, Confusion confusion) {
        epochs.tailMap(epoch, false).clear(); // whoever went back has no later ones
        epochs.put(epoch, confusion);
        int cells = confusion.classes() * confusion.classes();
        while (epochs.size() > 2 && (long) epochs.size() * cells > MOST_CELLS) {
            epochs.pollFirstEntry();
        }
    }

    /** Another run begins. */
    void leave() {
        if (!epochs.isEmpty()) {
            runBefore = epochs.lastEntry().getValue();
            epochs.clear();
        }
    }

    /** The matrix measured last before an epoch; null for none. */
    Confusion before(int epoch) {
        Map.Entry<Integer, Confusion> before = epochs.lowerEntry(epoch);
        return before == null ? null : before.getValue();
    }

    /** The last matrix of the run before; null for none. */
    Confusion runBefore() {
        return runBefore;
    }
}
