package fude.training.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A list that grows with the epochs of a run, up to a number of entries. Beyond it those of every
 * second epoch are left out, then those of all but every fourth, and so on, so that it lies evenly.
 * The first and the last entry are always there.
 */
final class Sparse<T> {
    private final int most;
    private final ToIntFunction<T> epochOf;
    private final List<T> list = new ArrayList<>();

    /** From an entry to the next, in epochs: 1, 2, 4 …. */
    private int step = 1;

    private List<T> copy = List.of();
    private boolean isCopied = true;

    /**
     * @param most at least 3
     */
    Sparse(int most, ToIntFunction<T> epochOf) {
        this.most = most;
        this.epochOf = epochOf;
    }

    /** Adds an entry, of a later place in the run than all others. */
    void add(T next) {
        int last = list.size() - 1;
        if (last > 0 && !isOnStep(list.get(last))) {
            list.remove(last);
        }
        list.add(next);
        while (list.size() > most && step < 1 << 30) {
            step *= 2;
            T first = list.get(0);
            list.removeIf(one -> one != first && one != next && !isOnStep(one));
        }
        isCopied = false;
    }

    private boolean isOnStep(T entry) {
        return epochOf.applyAsInt(entry) % step == 0;
    }

    void removeIf(Predicate<T> isGone) {
        isCopied &= !list.removeIf(isGone);
    }

    void remove(int index) {
        list.remove(index);
        isCopied = false;
    }

    T get(int index) {
        return list.get(index);
    }

    int size() {
        return list.size();
    }

    /** What is there now; the same list until it changes. */
    List<T> copy() {
        if (!isCopied) {
            copy = List.copyOf(list);
            isCopied = true;
        }
        return copy;
    }
}
