package fude.ui.book;

import fude.data.Data;
import fude.lab.DataCatalog;
import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.Repetition;
import fude.lab.RunCard;
import fude.lab.session.RunRequest;
import fude.store.RunCardFile;
import fude.store.RunFolder;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The lab book: runs are looked at side by side, written about, repeated, and taken up again. */
public final class BookViewModel {
    private static final int LONGEST_NOTE = 2000;

    private final Lab lab;
    private final DataCatalog catalog;
    private final ObservableValue<Message> library;
    private final Consumer<RunRequest> runs;
    private final Consumer<Message> news;
    private final BackgroundTask background;

    /** Every run that has learned something. */
    final Book book;

    /** The runs whose curves lie over the chart. */
    final Companions companions;

    /** What could not be read, written, or repeated exactly; null for nothing. */
    final ObjectProperty<Message> problem = new SimpleObjectProperty<>();

    /**
     * @param library why the numeric library is not there yet, null once it is
     * @param loadingThread reads data sets and cards from elsewhere
     * @param keepingThread reads and writes the book
     * @param runs begins a run
     * @param news takes what went well
     */
    public BookViewModel(
            Lab lab,
            RunFolder folder,
            DataCatalog catalog,
            Language language,
            ObservableValue<Message> library,
            Executor loadingThread,
            Executor keepingThread,
            Consumer<RunRequest> runs,
            Consumer<Message> news) {
        this.lab = lab;
        this.catalog = catalog;
        this.library = library;
        this.runs = runs;
        this.news = news;
        this.background = new BackgroundTask(loadingThread);
        this.book = new Book(lab, folder, keepingThread, problem::set, this::mended);
        this.companions = new Companions(book.rows, lab.overlays(), language);
        background.onFailure(problem::set);
        lab.cardProperty()
                .addListener(
                        (o, was, is) -> {
                            if (was == null || is == null) {
                                companions.show();
                            }
                        });
    }

    /** How often the test images of a data set were opened while they were locked. */
    public int examsOf(String dataset) {
        return book.exams(dataset);
    }

    /** All looks of a run at the locked test images, with those before the program was started. */
    public List<Exam> looks(RunCard card) {
        return book.find(card.id()).map(row -> row.card().withExamsOf(card)).orElse(card).exams();
    }

    /** Everything about the runs that it holds, the newest first. */
    public List<RunCard> cards() {
        return book.rows.stream().map(BookRow::card).toList();
    }

    /** The number of one of these runs; 0 for none of them. */
    public int number(RunCard card) {
        return book.find(card.id()).map(BookRow::number).orElse(0);
    }

    /** Changes when other runs are known, such as those that the folder holds. */
    public Observable known() {
        return book.rows;
    }

    /** Keeps the class's own words about a run. */
    void note(BookRow row, String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ").strip();
        String note = line.substring(0, Math.min(line.length(), LONGEST_NOTE));
        if (!note.equals(row.card().note())) {
            book.change(row, row.card().withNote(note));
        }
    }

    void delete(List<BookRow> rows) {
        rows.forEach(row -> companions.tick(row, false));
        book.delete(rows);
    }

    /** Runs it again from its first weights, with all that was set by hand. */
    void repeat(BookRow row) {
        repeat(row.card(), Message.of("book.number", String.valueOf(row.number())));
    }

    private void repeat(RunCard card, Message name) {
        if (library.getValue() != null) {
            problem.set(Message.of("book.not-ready"));
            return;
        }
        Data inUse = inUse();
        background.run(
                () -> Repetition.of(card, data(card, inUse)),
                repetition -> begin(repetition, card, name));
    }

    private void begin(Repetition repetition, RunCard card, Message name) {
        problem.set(remark(repetition.remarks()));
        news.accept(Message.of("book.repeating", name));
        runs.accept(new RunRequest(repetition.experiment(), card.id(), null, repetition.script()));
    }

    private static Message remark(List<Message> remarks) {
        return remarks.stream()
                .reduce((one, other) -> Message.of("text.sentences", one, other))
                .orElse(null);
    }

    /** Repeats the run of a card from elsewhere. */
    public void open(Path file) {
        background.run(
                () -> RunCardFile.read(file),
                card -> repeat(card, Message.of("book.card", file.getFileName().toString())));
    }

    /** Puts the settings that it began with into the window, and its data; starts nothing. */
    void take(BookRow row) {
        RunCard card = row.card();
        Data inUse = inUse();
        background.run(
                () -> Experiment.on(data(card, inUse)).with(card.settings()),
                experiment -> {
                    book.takenFrom(row);
                    lab.session().propose(e -> experiment);
                    news.accept(Message.of("book.taken", String.valueOf(row.number())));
                });
    }

    /** Writes its card to a file of the reader's own. */
    void save(BookRow row, Path file) {
        RunCard card = row.card();
        background.run(
                () -> RunCardFile.write(file, card),
                () -> {
                    mended(Message.of("file.not-written", file));
                    news.accept(Message.of("book.saved", file));
                });
    }

    /** What could not be done is done by now, and need not be told any longer. */
    private void mended(Message why) {
        if (why.equals(problem.get())) {
            problem.set(null);
        }
    }

    private Data inUse() {
        return lab.shown() == null ? null : lab.shown().data();
    }

    private Data data(RunCard card, Data inUse) throws ReportedException {
        if (inUse != null && inUse.name().equals(card.dataset())) {
            return inUse;
        }
        try {
            return catalog.read(card.dataset());
        } catch (ReportedException e) {
            throw new ReportedException(Message.of("book.no-data", card.dataset(), e.report()), e);
        }
    }

    /** Writes what is not yet written; the program is about to end. */
    public void close() {
        book.close();
    }
}
