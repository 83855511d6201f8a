package fude.ui.dataset;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.BuiltInDigits;
import fude.ink.DrawnDigits;
import fude.ink.Stroke;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.store.DrawingsFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Classifier;
import fude.ui.Errand;
import fude.ui.Lab;
import fude.ui.Latest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The digits that the class has drawn: kept with their labels, corrected, deleted, exchanged with
 * other machines, and read by the network as a test set of the class's own. Every change is in the
 * file before it is on the screen.
 */
public final class OwnDigitsViewModel {
    private final Lab lab;
    private final DrawingsFile file;
    private final Errand errand;
    private final Consumer<Message> news;
    private final Consumer<String> useData;
    private final Latest<OwnDigits> reader;

    /**
     * @param errand writes and reads the file, one thing after another
     * @param readingThread has the network read the drawings
     * @param news takes what went well
     * @param useData has a data set of this name learned from
     */
    public OwnDigitsViewModel(
            Lab lab,
            DrawingsFile file,
            Errand errand,
            Executor readingThread,
            Consumer<Message> news,
            Consumer<String> useData) {
        this.lab = lab;
        this.file = file;
        this.errand = errand;
        this.news = news;
        this.useData = useData;
        this.reader = new Latest<>(readingThread, this::read);
        lab.snapshotProperty().addListener((o, old, snapshot) -> read());
        errand.run(() -> OwnDigits.of(file.read()), this::show);
    }

    // Properties

    private final ReadOnlyObjectWrapper<OwnDigits> contents =
            new ReadOnlyObjectWrapper<>(OwnDigits.NONE);
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<StrokeSample> deleted = new ReadOnlyObjectWrapper<>();

    /** The drawings as they are in the file. */
    ReadOnlyObjectProperty<OwnDigits> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** The place of the drawing that is looked at; −1 for none. */
    ReadOnlyIntegerProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** What was deleted last and can be brought back; null for nothing. */
    ReadOnlyObjectProperty<StrokeSample> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    // Commands

    /**
     * Keeps a drawing.
     *
     * @param strokes in shares of the paper
     * @param kept is told once the drawing is in the file
     */
    public void keep(String label, List<Stroke> strokes, Runnable kept) {
        String time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        StrokeSample drawing =
                new StrokeSample(label, time, DrawnDigits.scaled(strokes, DrawnDigits.PAPER));
        errand.run(
                () -> appended(drawing),
                now -> {
                    show(now);
                    kept.run();
                    news.accept(Message.of("own.kept", label, now.size()));
                });
    }

    private OwnDigits appended(StrokeSample drawing) throws ReportedException {
        file.append(drawing);
        return OwnDigits.of(file.read());
    }

    void pick(int index) {
        picked.set(index);
    }

    void unpick() {
        picked.set(-1);
    }

    /** Gives the picked drawing another label. */
    void relabel(String label) {
        StrokeSample drawing = pickedDrawing();
        if (!label.equals(drawing.label())) {
            errand.run(() -> rewritten(drawing, List.of(drawing.withLabel(label))), this::show);
        }
    }

    /** Deletes the picked drawing; {@link #restore} brings it back. */
    void delete() {
        StrokeSample drawing = pickedDrawing();
        errand.run(
                () -> rewritten(drawing, List.of()),
                now -> {
                    unpick();
                    deleted.set(drawing);
                    show(now);
                });
    }

    /** Brings back what was deleted last. */
    void restore() {
        StrokeSample drawing = deleted.get();
        if (drawing != null) {
            deleted.set(null);
            errand.run(() -> appended(drawing), this::show);
        }
    }

    /** The strokes of the picked drawing, in shares of the paper. */
    List<Stroke> pickedStrokes() {
        return DrawnDigits.scaled(pickedDrawing().strokes(), 1 / DrawnDigits.PAPER);
    }

    private StrokeSample pickedDrawing() {
        return contents.get().drawings().get(picked.get());
    }

    /** The file may have changed meanwhile: what is in it counts. */
    private OwnDigits rewritten(StrokeSample drawing, List<StrokeSample> instead)
            throws ReportedException {
        List<StrokeSample> all = new ArrayList<>(file.read());
        int place = all.indexOf(drawing);
        if (place >= 0) {
            all.remove(place);
            all.addAll(place, instead);
            file.write(all);
        }
        return OwnDigits.of(all);
    }

    /** Has the drawings, as many as there are now, learned from besides the data set in use. */
    void learnFromThem() {
        String inUse = lab.shown() == null ? BuiltInDigits.NAME : lab.shown().data().name();
        String added = "+" + DrawnDigits.NAME;
        String base =
                inUse.endsWith(added) ? inUse.substring(0, inUse.length() - added.length()) : inUse;
        useData.accept(base.equals(DrawnDigits.NAME) ? base : base + added);
    }

    /** Writes all drawings to another file, for another machine or the terminal. */
    public void export(Path target) {
        List<StrokeSample> drawings = contents.get().drawings();
        errand.run(
                () -> {
                    new DrawingsFile(target).write(drawings);
                    return target;
                },
                done -> news.accept(Message.of("own.exported", drawings.size(), done)));
    }

    /** Adds the drawings of a file, but for those that are here already. */
    public void merge(Path source) {
        int before = contents.get().size();
        errand.run(
                () -> merged(source),
                now -> {
                    show(now);
                    news.accept(Message.of("own.merged", now.size() - before, source));
                });
    }

    private OwnDigits merged(Path source) throws ReportedException {
        List<StrokeSample> all = new ArrayList<>(file.read());
        List<StrokeSample> others = StrokeReader.read(source);
        for (int i = 0; i < others.size(); i++) {
            StrokeSample other = others.get(i);
            if (!Dataset.digitNames().contains(other.label())) {
                throw ReportedException.of("own.no-digit", source, "" + (i + 1), other.label());
            }
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        file.write(all);
        return OwnDigits.of(file.read());
    }

    private void show(OwnDigits now) {
        if (picked.get() >= now.size()) {
            unpick();
        }
        contents.set(now);
        read();
    }

    private void read() {
        OwnDigits digits = contents.get();
        Classifier classifier = lab.classifier().orElse(null);
        DatasetSplit chosen = lab.chosenDataProperty().get();
        if (classifier != null && chosen != null && digits.size() > 0) {
            List<String> classes = chosen.training().classNames();
            reader.request(() -> digits.readBy(classifier, classes));
        }
    }

    private void read(OwnDigits digits) {
        if (digits.drawings() == contents.get().drawings()) {
            contents.set(digits);
        }
    }
}
