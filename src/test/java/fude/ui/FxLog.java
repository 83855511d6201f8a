package fude.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX logs while this is open. */
public final class FxLog extends Handler implements AutoCloseable {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public FxLog() {
        JAVAFX.addHandler(this);
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(entry.getMessage());
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        JAVAFX.removeHandler(this);
    }
}
