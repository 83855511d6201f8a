package fude.ui.dataset.drawings;

import fude.ink.DrawnDigits;
import fude.ink.Stroke;
import fude.ink.StrokeSample;
import fude.ink.UnreadLines;
import fude.ink.handwriting.BuiltInDigits;
import fude.store.DrawingsFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.state.Lab;
import fude.ui.task.BackgroundTask;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The digits that the class has drawn: kept with their labels, corrected, deleted, exchanged with
 * other machines, and read by the network as a test set of the class's own. Every change is in the
 * file before it is on the screen.
 */
public final class OwnDigitsViewModel {
    private final Lab lab;
    private final DrawingsFile file;
    private final BackgroundTask background;
    private final Consumer<Message> news;
    private final Consumer<String> useData;
    final OwnDigitsReader reader;
    private List<Stroke> beingKept;

    /**
     * @param background writes and reads the file, one thing after another
     * @param readingThread has the network read the drawings
     * @param news takes what went well
     * @param useData has a data set of this name learned from
     */
    public OwnDigitsViewModel(
            Lab lab,
            DrawingsFile file,
            BackgroundTask background,
            Executor readingThread,
            Consumer<Message> news,
            Consumer<String> useData) {
        this.lab = lab;
        this.file = file;
        this.background = background;
        this.news = news;
        this.useData = useData;
        this.reader = new OwnDigitsReader(lab, readingThread, contents);
        background.run(this::fromFile, this::show);
    }

    private final ReadOnlyObjectWrapper<OwnDigits> contents =
            new ReadOnlyObjectWrapper<>(OwnDigits.NONE);

    /** The place of the drawing that is looked at; −1 for none. */
    final IntegerProperty picked = new SimpleIntegerProperty(-1);

    private final ReadOnlyObjectWrapper<StrokeSample> deleted = new ReadOnlyObjectWrapper<>();

    /** Which lines of a file could not be read; null if that need not be told. */
    final ObjectProperty<Message> problem = new SimpleObjectProperty<>();

    /** The drawings as they are in the file. */
    ReadOnlyObjectProperty<OwnDigits> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** What was deleted last and can be brought back; null for nothing. */
    ReadOnlyObjectProperty<StrokeSample> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /**
     * Keeps a drawing, once however long the key is held.
     *
     * @param strokes in shares of the paper
     * @param kept is told once the drawing is in the file
     */
    public void keep(String label, List<Stroke> strokes, Runnable kept) {
        if (strokes.equals(beingKept)) {
            return;
        }
        beingKept = strokes;
        String time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        StrokeSample drawing =
                new StrokeSample(label, time, DrawnDigits.scaled(strokes, DrawnDigits.PAPER));
        background.run(
                () -> {
                    file.append(drawing);
                    return label;
                },
                done -> {
                    beingKept = null;
                    kept.run();
                    reload(now -> news.accept(Message.of("own.kept", label, now.size())));
                },
                e -> {
                    beingKept = null;
                    background.failed(e);
                });
    }

    /** Gives the picked drawing another label. */
    void relabel(String label) {
        StrokeSample drawing = pickedDrawing();
        if (!label.equals(drawing.label())) {
            background.run(() -> file.relabel(drawing, label), () -> reload(now -> {}));
        }
    }

    /** Deletes the picked drawing; {@link #restore} brings it back. */
    void delete() {
        StrokeSample drawing = pickedDrawing();
        background.run(
                () -> file.delete(drawing),
                () -> {
                    picked.set(-1);
                    deleted.set(drawing);
                    reload(now -> {});
                });
    }

    /** Brings back what was deleted last. */
    void restore() {
        StrokeSample drawing = deleted.get();
        if (drawing != null) {
            deleted.set(null);
            background.run(() -> file.restore(drawing), () -> reload(now -> {}));
        }
    }

    /** The strokes of the picked drawing, in shares of the paper. */
    List<Stroke> pickedStrokes() {
        return DrawnDigits.scaled(pickedDrawing().strokes(), 1 / DrawnDigits.PAPER);
    }

    private StrokeSample pickedDrawing() {
        return contents.get().drawings().get(picked.get());
    }

    /** Has the drawings, as many as there are now, learned from besides the data set in use. */
    void learnFromThem() {
        String inUse = lab.shown() == null ? BuiltInDigits.NAME : lab.shown().data().name();
        useData.accept(OwnDigits.besides(inUse));
    }

    /** Writes all drawings to another file, for another machine or the terminal. */
    public void export(Path target) {
        background.run(
                () -> file.export(target),
                count -> news.accept(Message.of("own.exported", count, target)));
    }

    /** Adds the drawings of a file, but for those that are here already. */
    public void merge(Path source) {
        background.run(
                () -> file.merge(source),
                merger -> {
                    news.accept(
                            Message.of(
                                    "own.merged",
                                    merger.added(),
                                    source,
                                    remark("own.merged.relabelled", merger.relabelled()),
                                    remark("own.merged.deleted", merger.deleted())));
                    reload(now -> tell(merger.unread()));
                });
    }

    private static Object remark(String key, int count) {
        return count == 0 ? "" : Message.of(key, count);
    }

    /** Reads the file again: other programs may have changed it too. */
    private void reload(Consumer<OwnDigits> then) {
        background.run(
                this::fromFile,
                now -> {
                    show(now);
                    then.accept(now);
                });
    }

    private OwnDigits fromFile() throws ReportedException {
        return OwnDigits.of(file.read());
    }

    private void show(OwnDigits now) {
        picked.set(picked.get() < now.size() ? picked.get() : -1);
        if (!now.unreadLines().equals(contents.get().unreadLines())) {
            problem.set(null);
            tell(now.unreadLines());
        }
        contents.set(now);
        reader.read();
    }

    private void tell(UnreadLines lines) {
        if (!lines.isEmpty()) {
            problem.set(OwnDigits.unread(lines));
        }
    }
}
