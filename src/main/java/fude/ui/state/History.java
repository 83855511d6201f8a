package fude.ui.state;

import fude.lab.reading.Drawing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was on the paper before, and what was taken back. */
final class History {
    private final Deque<Drawing> past = new ArrayDeque<>();
    private final Deque<Drawing> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /** What could be done again before the present stroke was begun. */
    private List<Drawing> futureBefore = List.of();

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Remembers what is on the paper before a stroke that may be cancelled. */
    void begin(Drawing now) {
        futureBefore = List.copyOf(future);
        remember(now);
    }

    /** Remembers what is on the paper before it changes. */
    void remember(Drawing now) {
        past.push(now);
        future.clear();
        tell();
    }

    /** What was on the paper before the present stroke, as if that had never been begun. */
    Drawing cancel() {
        future.addAll(futureBefore);
        Drawing before = past.pop();
        tell();
        return before;
    }

    /** What was on the paper before; empty if nothing is remembered. */
    Optional<Drawing> undo(Drawing now) {
        return exchange(now, past, future);
    }

    /** What was taken back last; empty if nothing was. */
    Optional<Drawing> redo(Drawing now) {
        return exchange(now, future, past);
    }

    private Optional<Drawing> exchange(Drawing now, Deque<Drawing> from, Deque<Drawing> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        Drawing other = from.pop();
        tell();
        return Optional.of(other);
    }

    /** Forgets some drawings, so that neither undo nor redo brings them back. */
    void forget(Predicate<Drawing> gone) {
        past.removeIf(gone);
        future.removeIf(gone);
        futureBefore = List.copyOf(future);
        tell();
    }

    private void tell() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
