package fude.ui.book;

import fude.store.RunFolder;
import fude.store.RunFolder.Kept;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.task.LatestOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Writes cards behind the runs, off the FX thread: a run that goes on every few seconds, everything
 * else at once. However many changes wait, each card is written once, as it is by then.
 */
final class CardKeeper {
    /** If the program is killed, at most this much of the curve is lost. */
    private static final long EVERY_NANOS = 3_000_000_000L;

    private final RunFolder folder;
    private final Map<String, Kept> waiting = new ConcurrentHashMap<>();
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
    private final Listener listener;
    private final LatestOnly<Written> writer;
    private long lastWritten;
    private Message failure;

    /** Hears the result for each card, on the FX thread. */
    interface Listener {
        /** A run has this number and this file. */
        void written(Kept run);

        /** A card could not be written; told once until it can be again. */
        void failed(Message why);

        /** What was told to have failed has been made up for. */
        void mended(Message why);
    }

    /**
     * @param runs that were written
     * @param failure why the last one was not that could not be written
     */
    private record Written(List<Kept> runs, Optional<Message> failure) {}

    CardKeeper(RunFolder folder, Executor thread, Listener listener) {
        this.folder = folder;
        this.listener = listener;
        this.writer = new LatestOnly<>(thread, this::tell);
    }

    private void tell(Written done) {
        done.runs().forEach(listener::written);
        Message before = failure;
        failure = done.failure().orElse(null);
        if (before == null && failure != null) {
            listener.failed(failure);
        } else if (before != null && failure == null) {
            listener.mended(before);
        } else {
            failure = before;
        }
    }

    /** Writes it when its time has come. */
    void keep(Kept run) {
        await(run);
        if (System.nanoTime() - lastWritten >= EVERY_NANOS) {
            flush();
        }
    }

    void keepNow(Kept run) {
        await(run);
        flush();
    }

    private void await(Kept run) {
        forgotten.remove(run.card().id());
        waiting.put(run.card().id(), run);
    }

    void flush() {
        if (!waiting.isEmpty()) {
            lastWritten = System.nanoTime();
            writer.request(this::write);
        }
    }

    /** It is deleted: what waits of it is not to bring it back. */
    void forget(String id) {
        forgotten.add(id);
        waiting.remove(id);
    }

    /** A card that could not be written waits for the next time. */
    private Written write() {
        List<Kept> written = new ArrayList<>();
        Optional<Message> why = Optional.empty();
        for (String id : waiting.keySet()) {
            Kept run = waiting.remove(id);
            try {
                if (run != null) {
                    written.add(folder.write(run));
                }
            } catch (ReportedException e) {
                waiting.putIfAbsent(id, run);
                waiting.keySet().removeAll(forgotten);
                why = Optional.of(e.report());
            }
        }
        return new Written(written, why);
    }
}
