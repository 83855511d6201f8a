package fude.ui.book;

import fude.store.RunFolder;
import fude.store.RunFolder.Kept;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.task.LatestOnly;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Writes cards behind the runs, off the FX thread: a run that goes on every few seconds, everything
 * else at once. However many changes wait, each card is written once, as it is by then.
 */
final class CardKeeper {
    /** If the program is killed, at most this much of the curve is lost. */
    private static final long EVERY_NANOS = 3_000_000_000L;

    private final RunFolder folder;
    private final Map<String, Kept> waiting = new ConcurrentHashMap<>();
    private final LatestOnly<Optional<Message>> writer;
    private long lastWritten;
    private boolean failing;

    /**
     * @param failed takes why a card could not be written, once until it can be again
     */
    CardKeeper(RunFolder folder, Executor thread, Consumer<Message> failed) {
        this.folder = folder;
        this.writer =
                new LatestOnly<>(
                        thread,
                        why -> {
                            if (why.isPresent() && !failing) {
                                failed.accept(why.get());
                            }
                            failing = why.isPresent();
                        });
    }

    /** Writes it when its time has come. */
    void keep(Kept run) {
        waiting.put(run.card().id(), run);
        if (System.nanoTime() - lastWritten >= EVERY_NANOS) {
            flush();
        }
    }

    void keepNow(Kept run) {
        waiting.put(run.card().id(), run);
        flush();
    }

    void flush() {
        if (!waiting.isEmpty()) {
            lastWritten = System.nanoTime();
            writer.request(this::write);
        }
    }

    /** It is deleted: what waits of it is not to bring it back. */
    void forget(String id) {
        waiting.remove(id);
    }

    private Optional<Message> write() {
        Optional<Message> failure = Optional.empty();
        for (String id : waiting.keySet()) {
            Kept run = waiting.remove(id);
            try {
                if (run != null) {
                    folder.write(run);
                }
            } catch (ReportedException e) {
                failure = Optional.of(e.report());
            }
        }
        return failure;
    }
}
