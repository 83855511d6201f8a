package fude.ui.window;

import fude.nn.NumericLibrary;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import javafx.concurrent.Task;

/** Loads the numeric library; its value says what is going on, null once it is there. */
final class LibraryTask extends Task<Message> {
    private final Path folder;

    LibraryTask(Path folder) {
        this.folder = folder;
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
