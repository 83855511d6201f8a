package fude.ui.book;

import fude.lab.RunCard;
import fude.store.RunFolder;
import fude.store.RunFolder.Kept;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.TrainingStatus;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The lab book: every run that has learned something. Read from the program's folder at the start;
 * the current run joins it with its first batch, grows in it, and is written behind.
 */
final class Book {
    private static final Comparator<BookRow> NEWEST_FIRST =
            Comparator.comparingInt(BookRow::number).reversed();

    private final RunFolder folder;
    private final BackgroundTask background;
    private final CardKeeper keeper;

    /** Newest first. */
    final ObservableList<BookRow> rows = FXCollections.observableArrayList();

    private final Map<String, BookRow> byId = new HashMap<>();

    /** What came before the folder was read. */
    private final Map<String, RunCard> early = new LinkedHashMap<>();

    final DeletedRuns deleted = new DeletedRuns();
    private final Parentage parentage = new Parentage();
    private int nextNumber;

    /** The id of the run that the window shows; null for none. */
    private String current;

    /**
     * @param thread reads and writes the folder, one thing after another
     * @param problem takes what of the folder could not be read or written
     * @param mended takes what of that is no longer so
     */
    Book(
            Lab lab,
            RunFolder folder,
            Executor thread,
            Consumer<Message> problem,
            Consumer<Message> mended) {
        this.folder = folder;
        this.background = new BackgroundTask(thread);
        this.keeper = new CardKeeper(folder, thread, listener(problem, mended));
        background.onFailure(problem);
        lab.cardProperty().addListener((o, was, is) -> changed(was, is));
        background.run(
                folder::read,
                contents -> begin(contents, problem),
                e -> {
                    begin(new RunFolder.Contents(List.of(), List.of(), 1, List.of()), problem);
                    background.failed(e);
                });
    }

    private CardKeeper.Listener listener(Consumer<Message> problem, Consumer<Message> mended) {
        return new CardKeeper.Listener() {
            @Override
            public void written(Kept run) {
                BookRow row = byId.get(run.card().id());
                if (row != null) {
                    row.written(run);
                    nextNumber = Math.max(nextNumber, run.number() + 1);
                }
            }

            @Override
            public void failed(Message why) {
                problem.accept(why);
            }

            @Override
            public void mended(Message why) {
                mended.accept(why);
            }
        };
    }

    private void begin(RunFolder.Contents contents, Consumer<Message> problem) {
        nextNumber = contents.nextNumber();
        contents.deleted().forEach(run -> deleted.addEarlier(new BookRow(run)));
        List<BookRow> known = new ArrayList<>();
        for (Kept run : contents.runs()) {
            BookRow row = new BookRow(run);
            known.add(row);
            byId.put(run.card().id(), row);
        }
        known.sort(NEWEST_FIRST);
        known.forEach(this::findRelatives);
        rows.setAll(known);
        List<Message> problems = contents.problems();
        if (problems.size() == 1) {
            problem.accept(problems.get(0));
        } else if (!problems.isEmpty()) {
            problem.accept(Message.of("book.unread", problems.size(), problems.get(0)));
        }
        early.values().forEach(this::grow);
        early.keySet().stream().filter(id -> !id.equals(current)).forEach(this::leave);
        early.clear();
    }

    private boolean isRead() {
        return nextNumber > 0;
    }

    private void findRelatives(BookRow row) {
        row.parent.set(byId.get(row.card().parent()));
        row.series.set(byId.get(row.card().series()));
    }

    /** How often the locked test images of a data set were opened; deleting runs hides none. */
    int exams(String dataset) {
        return RunCard.openings(
                Stream.concat(rows.stream(), deleted.rows()).map(BookRow::card), dataset);
    }

    private void changed(RunCard was, RunCard is) {
        current = is == null ? null : is.id();
        if (was != null && (is == null || !is.id().equals(was.id()))) {
            leave(was.id());
        }
        if (is != null && isRead()) {
            grow(is);
        } else if (is != null) {
            early.put(is.id(), is);
        }
    }

    /** The row of a run, deleted or not. */
    Optional<BookRow> find(String id) {
        return deleted.find(id).or(() -> Optional.ofNullable(byId.get(id)));
    }

    private void leave(String id) {
        find(id).ifPresent(
                        row -> {
                            row.current.set(false);
                            keeper.flush();
                        });
    }

    private void grow(RunCard card) {
        Optional<BookRow> known = find(card.id());
        if (known.isEmpty()) {
            add(card);
            return;
        }
        BookRow row = known.get();
        int exams = row.card().exams().size();
        row.show(row.card().grownTo(card));
        row.current.set(true);
        if (byId.containsKey(card.id())) {
            keep(row, card.progress().status() != TrainingStatus.RUNNING);
        } else if (row.card().exams().size() > exams) {
            keeper.keepNow(folder.asDeleted(row.kept())); // every look counts
        }
    }

    private void add(RunCard card) {
        int number = nextNumber++;
        RunCard first = card.withParent(parentage.of(card, byId));
        BookRow row = new BookRow(new Kept(number, folder.file(number, card.id()), first));
        byId.put(card.id(), row);
        findRelatives(row);
        row.current.set(true);
        rows.add(0, row);
        keep(row, true);
    }

    private void keep(BookRow row, boolean now) {
        if (now) {
            keeper.keepNow(row.kept());
        } else {
            keeper.keep(row.kept());
        }
    }

    /** The next run may have come from this one, whatever was run last. */
    void takenFrom(BookRow row) {
        parentage.takenFrom(row);
    }

    /** Changes what is written about a run. */
    void change(BookRow row, RunCard card) {
        row.show(card);
        keep(row, true);
    }

    /** Takes runs out of the book; {@link #undoDelete} brings them back. */
    void delete(List<BookRow> gone) {
        if (gone.isEmpty()) {
            return;
        }
        List<BookRow> all = List.copyOf(gone);
        deleted.add(all);
        rows.removeAll(all);
        for (BookRow row : all) {
            String id = row.card().id();
            byId.remove(id);
            keeper.forget(id);
        }
        inFolder(all, folder::delete);
    }

    private interface Step {
        void apply(Kept run) throws ReportedException;
    }

    private void inFolder(List<BookRow> all, Step step) {
        List<Kept> kept = all.stream().map(BookRow::kept).toList();
        background.run(
                () -> {
                    for (Kept run : kept) {
                        step.apply(run);
                    }
                },
                () -> {});
    }

    /** Brings back what was deleted last. */
    void undoDelete() {
        List<BookRow> all = deleted.takeLast();
        if (all.isEmpty()) {
            return;
        }
        all.forEach(row -> byId.put(row.card().id(), row));
        rows.setAll(Stream.concat(rows.stream(), all.stream()).sorted(NEWEST_FIRST).toList());
        inFolder(all, folder::restore);
    }

    /** Writes what is not yet written; the program is about to end. */
    void close() {
        keeper.flush();
    }
}
