package fude.ui.window;

import fude.nn.matrix.NumericLibrary;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.concurrent.Task;

/** Loads the numeric library; its value says what is going on, null once it is there. */
final class LibraryTask extends Task<Message> {
    private final Path folder;

    LibraryTask(Path folder) {
        this.folder = folder;
    }

    /** Begins to load; {@code library} follows the task's value, or says what went wrong. */
    static void start(Path folder, Executor thread, ObjectProperty<Message> library) {
        LibraryTask task = new LibraryTask(folder);
        task.valueProperty().addListener((o, old, message) -> library.set(message));
        task.setOnFailed(
                event ->
                        library.set(
                                task.getException() instanceof ReportedException reported
                                        ? reported.report()
                                        : Message.of(
                                                "numeric.not-loaded",
                                                folder,
                                                String.valueOf(task.getException()))));
        thread.execute(task);
    }

    @Override
    protected Message call() throws ReportedException {
        updateValue(
                NumericLibrary.mustUnpack(folder)
                        ? Message.of("library.unpacking", folder)
                        : Message.of("library.loading"));
        NumericLibrary.load(folder);
        return null;
    }
}
