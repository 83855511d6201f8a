package fude.ui.dataset.sources;

import fude.data.Data;
import fude.lab.DataCatalog;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.task.BackgroundTask;
import fude.ui.task.Stoppable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Reads what somebody has chosen or dropped, and once more whenever a guess is decided otherwise.
 * It becomes the data of the run only when somebody says so.
 */
public final class PreviewViewModel {
    /** A decision was made that another one leaves no room for. */
    private static final Set<String> OUTDATED = Set.of("look.option", "look.value");

    private final DataCatalog catalog;
    private final Consumer<Data> taker;
    private final BiConsumer<Path, Map<String, String>> asker;
    private final BackgroundTask reader;

    private List<Path> files = List.of();
    private Map<String, String> decided = Map.of();
    private Stoppable<Read> work = new Stoppable<>(() -> null);

    private final ReadOnlyObjectWrapper<Path> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview> shown = new ReadOnlyObjectWrapper<>();

    /**
     * @param thread reads
     * @param taker of what is to be used
     * @param asker has the network asked about a file or folder, as it was decided
     */
    PreviewViewModel(
            DataCatalog catalog,
            Executor thread,
            Consumer<Data> taker,
            BiConsumer<Path, Map<String, String>> asker) {
        this.catalog = catalog;
        this.taker = taker;
        this.asker = asker;
        this.reader = new BackgroundTask(thread);
    }

    /** What is being read; null while nothing is. */
    ReadOnlyObjectProperty<Path> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** As it was read last; null if it has not been yet. */
    ReadOnlyObjectProperty<Preview> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why it cannot be read as it is decided; null if it can. */
    ReadOnlyObjectProperty<Message> refusalProperty() {
        return reader.failureProperty();
    }

    /**
     * Reads a file or folder.
     *
     * @param chosen several are files of one data set
     */
    void open(List<Path> chosen) {
        files = List.copyOf(chosen);
        shown.set(null);
        read(Map.of(), "");
    }

    /** Reads it once more with another decision. */
    void decide(String key, String value) {
        Map<String, String> next = new HashMap<>(decided);
        next.put(key, value);
        read(next, key);
    }

    /** Has it used, if it could be read as it was decided. */
    void use() {
        if (canBeUsed()) {
            taker.accept(shown.get().data());
        }
    }

    boolean canBeUsed() {
        return shown.get() != null && reading.get() == null && refusalProperty().get() == null;
    }

    /**
     * Whether the network could be asked about it instead: images, and what is none to learn from.
     */
    boolean canBeAnswered() {
        Preview preview = shown.get();
        return files.size() == 1
                && reading.get() == null
                && (preview == null || preview.images().isPresent());
    }

    /** Has the network asked about it, as it was decided; nothing is learned from it. */
    void answer() {
        asker.accept(files.get(0), decided);
    }

    /** Gives it up; what is being read is read no further. */
    void cancel() {
        work.stop();
        reading.set(null);
    }

    private void read(Map<String, String> decisions, String last) {
        work.stop();
        decided = decisions;
        reading.set(files.get(0));
        List<Path> all = files;
        Stoppable<Read> now = new Stoppable<>(() -> read(all, decisions, last));
        work = now;
        reader.run(
                now,
                read -> read.filter(done -> !now.isStopped()).ifPresent(this::show),
                e -> failed(e, now));
    }

    /** What was read, and as it was decided. */
    private record Read(Preview preview, Map<String, String> decided) {}

    /** Where decisions do not go together, the last one counts. */
    private Read read(List<Path> all, Map<String, String> decisions, String last)
            throws ReportedException {
        try {
            return new Read(Preview.of(data(all, decisions)), decisions);
        } catch (ReportedException e) {
            if (decisions.size() < 2 || !OUTDATED.contains(e.report().key())) {
                throw e;
            }
            Map<String, String> only = Map.of(last, decisions.get(last));
            return new Read(Preview.of(data(all, only)), only);
        }
    }

    private Data data(List<Path> all, Map<String, String> decisions) throws ReportedException {
        Path first = all.get(0);
        Data data = catalog.readOwn(first, decisions);
        boolean meansItself = data.name().startsWith(first.toAbsolutePath().normalize().toString());
        boolean beside = all.stream().map(Path::getParent).distinct().count() == 1;
        if (all.size() > 1 && (meansItself || !beside)) {
            throw ReportedException.of("preview.several", all.size());
        }
        return data;
    }

    private void show(Read read) {
        reading.set(null);
        decided = read.decided();
        shown.set(read.preview());
    }

    private void failed(Throwable e, Stoppable<?> now) {
        if (!now.isStopped()) {
            reading.set(null);
            reader.failed(e);
        }
    }
}
