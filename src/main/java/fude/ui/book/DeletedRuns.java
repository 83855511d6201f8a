package fude.ui.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The runs that were deleted from the lab book, and the deletions that can be undone. */
final class DeletedRuns {
    private final Map<String, BookRow> byId = new HashMap<>();
    private final Deque<List<BookRow>> undo = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper undoable = new ReadOnlyIntegerWrapper();

    /** A run that was deleted when the program ran before: that cannot be undone. */
    void addEarlier(BookRow row) {
        byId.put(row.card().id(), row);
    }

    void add(List<BookRow> rows) {
        undo.push(rows);
        undoable.set(undo.size());
        rows.forEach(row -> byId.put(row.card().id(), row));
    }

    /** Takes back the last deletion; returns its runs, none if there was none. */
    List<BookRow> takeLast() {
        if (undo.isEmpty()) {
            return List.of();
        }
        List<BookRow> rows = undo.pop();
        undoable.set(undo.size());
        rows.forEach(row -> byId.remove(row.card().id()));
        return rows;
    }

    /** How often a deletion can be undone. */
    ReadOnlyIntegerProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    Optional<BookRow> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Stream<BookRow> rows() {
        return byId.values().stream();
    }
}
