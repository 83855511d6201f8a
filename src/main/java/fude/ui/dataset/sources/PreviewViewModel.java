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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Reads what somebody has chosen or dropped, and once more whenever a guess is decided otherwise.
 * It becomes the data of the run only when somebody says so.
 */
public final class PreviewViewModel {
    /** A decision was made that another one leaves no room for. */
    private static final Set<String> OUTDATED = Set.of("look.option", "look.value");

    /** How far it is, as a progress bar has it. */
    private static final double UNKNOWN = -1;

    private final DataCatalog catalog;
    private final Consumer<Data> taker;
    private final BiConsumer<Path, Map<String, String>> asker;
    private final BackgroundTask reader;

    private List<Path> files = List.of();
    private Map<String, String> decided = Map.of();
    private Stoppable work = new Stoppable();

    private final ReadOnlyObjectWrapper<Path> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper far = new ReadOnlyDoubleWrapper(UNKNOWN);
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

    /** How far that is, from 0 to 1; negative where it is not known. */
    ReadOnlyDoubleProperty farProperty() {
        return far.getReadOnlyProperty();
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
        shown.set(null);
    }

    private void read(Map<String, String> decisions, String last) {
        work.stop();
        decided = decisions;
        reading.set(files.get(0));
        far.set(UNKNOWN);
        List<Path> all = files;
        Stoppable now = new Stoppable();
        AtomicReference<Read> result = new AtomicReference<>();
        work = now;
        reader.<Double>follow(
                share -> {
                    DoubleConsumer goesOn =
                            part -> {
                                now.check();
                                share.accept(part);
                            };
                    now.call(() -> read(all, decisions, last, goesOn)).ifPresent(result::set);
                },
                share -> unlessStopped(now, () -> far.set(share)),
                () -> unlessStopped(now, () -> show(result.get())),
                e -> unlessStopped(now, () -> failed(e)));
    }

    private static void unlessStopped(Stoppable work, Runnable then) {
        if (!work.isStopped()) {
            then.run();
        }
    }

    /** What was read, and as it was decided. */
    private record Read(Preview preview, Map<String, String> decided) {}

    /** Where decisions do not go together, the last one counts. */
    private Read read(
            List<Path> all, Map<String, String> decisions, String last, DoubleConsumer share)
            throws ReportedException {
        try {
            return new Read(Preview.of(data(all, decisions, share)), decisions);
        } catch (ReportedException e) {
            if (decisions.size() < 2 || !OUTDATED.contains(e.report().key())) {
                throw e;
            }
            Map<String, String> only = Map.of(last, decisions.get(last));
            return new Read(Preview.of(data(all, only, share)), only);
        }
    }

    private Data data(List<Path> all, Map<String, String> decisions, DoubleConsumer share)
            throws ReportedException {
        Path first = all.get(0);
        Data data = catalog.readOwn(first, decisions, share);
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

    private void failed(Throwable e) {
        reading.set(null);
        reader.failed(e);
    }
}
