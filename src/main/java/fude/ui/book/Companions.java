package fude.ui.book;

import fude.store.Settings;
import fude.ui.look.Language;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** The runs that were ticked lie over the chart, each in a colour that stays its own. */
final class Companions {
    private final ObservableList<BookRow> rows;
    private final Overlays overlays;
    private final Language language;

    /** Of the last start, whose runs have not been read yet. */
    private final List<Settings.Overlay> awaited = new ArrayList<>();

    private final ReadOnlyObjectWrapper<List<Settings.Overlay>> kept =
            new ReadOnlyObjectWrapper<>(List.of());

    Companions(ObservableList<BookRow> rows, Overlays overlays, Language language) {
        this.rows = rows;
        this.overlays = overlays;
        this.language = language;
        language.textsProperty().addListener(observable -> show());
    }

    /** Lays the runs over the chart that lay there when the program ended. */
    void bringBack(List<Settings.Overlay> before) {
        awaited.addAll(before);
        kept.set(now());
        rows.addListener((Observable changed) -> arrive());
        arrive();
    }

    private void arrive() {
        for (BookRow row : List.copyOf(rows)) {
            awaited.stream()
                    .filter(overlay -> overlay.run().equals(row.card().id()))
                    .findFirst()
                    .ifPresent(overlay -> arrive(row, overlay));
        }
    }

    private void arrive(BookRow row, Settings.Overlay as) {
        awaited.remove(as);
        row.color.set(as.color());
        row.ticked.set(true);
        row.pinned.set(as.pinned());
        show();
    }

    /** What lies over the chart, for the next start. */
    ReadOnlyObjectProperty<List<Settings.Overlay>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    private List<Settings.Overlay> now() {
        return Stream.concat(
                        awaited.stream(),
                        rows.stream()
                                .filter(row -> row.ticked.get())
                                .map(
                                        row ->
                                                new Settings.Overlay(
                                                        row.card().id(),
                                                        row.color.get(),
                                                        row.pinned.get())))
                .toList();
    }

    /** Lays its curve over the chart, or takes it away. */
    void tick(BookRow row, boolean ticked) {
        if (ticked && !row.ticked.get()) {
            row.color.set(color(row));
        }
        row.ticked.set(ticked);
        if (!ticked) {
            row.pinned.set(false);
        }
        show();
    }

    /** The one that it had, if no other has taken it; else the first that is free. */
    private int color(BookRow row) {
        Set<Integer> taken =
                rows.stream()
                        .filter(other -> other != row && other.ticked.get())
                        .map(other -> other.color.get())
                        .collect(Collectors.toSet());
        int before = row.color.get();
        return before >= 0 && !taken.contains(before)
                ? before
                : IntStream.iterate(0, i -> i + 1)
                        .filter(i -> !taken.contains(i))
                        .findFirst()
                        .getAsInt();
    }

    /** There is one reference at the most; it is ticked too. */
    void pin(BookRow row, boolean pinned) {
        rows.forEach(other -> other.pinned.set(false));
        if (pinned) {
            tick(row, true);
        }
        row.pinned.set(pinned);
        show();
    }

    /** The current run is on the chart already. */
    void show() {
        List<Settings.Overlay> now = now();
        if (!now.equals(kept.get())) {
            kept.set(now);
        }
        overlays.showCompanions(
                rows.stream()
                        .filter(row -> row.ticked.get())
                        .filter(row -> !row.current.get())
                        .map(this::companion)
                        .toList());
    }

    private Overlays.Companion companion(BookRow row) {
        return new Overlays.Companion(
                row.card().id(),
                language.get("book.number", String.valueOf(row.number())),
                row.color.get(),
                row.pinned.get(),
                row.card().dataset(),
                row.card().curve());
    }
}
