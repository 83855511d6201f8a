package fude.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was before, and what was taken back; kept in the past are the states before each change. */
public final class History<T> {
    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private List<T> markedPast = List.of();
    private List<T> markedFuture = List.of();

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Marks how it stands, to come back to if what follows is cancelled. */
    public void mark() {
        markedPast = List.copyOf(past);
        markedFuture = List.copyOf(future);
    }

    /** Remembers how it is before a change. */
    public void remember(T now) {
        past.push(now);
        future.clear();
        tell();
    }

    /** Comes back to where it was marked; returns what was remembered last. */
    public T cancel() {
        T last = past.peek();
        replace(past, markedPast);
        replace(future, markedFuture);
        tell();
        return last;
    }

    private static <T> void replace(Deque<T> states, List<T> by) {
        states.clear();
        states.addAll(by);
    }

    /** How it was before; empty if nothing is remembered. */
    public Optional<T> undo(T now) {
        return exchange(now, past, future);
    }

    /** What was taken back last; empty if nothing was. */
    public Optional<T> redo(T now) {
        return exchange(now, future, past);
    }

    private Optional<T> exchange(T now, Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        T other = from.pop();
        tell();
        return Optional.of(other);
    }

    /** Forgets some states, so that neither undo nor redo brings them back. */
    public void forget(Predicate<T> gone) {
        past.removeIf(gone);
        future.removeIf(gone);
        mark();
        tell();
    }

    private void tell() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
