package fude.ui.workbench;

import fude.nn.matrix.NumericLibrary;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.task.BackgroundTask;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The numeric library, which is loaded in the background while the window opens. */
public final class Library {
    private final Path folder;
    private final BackgroundTask loading;
    private final ReadOnlyObjectWrapper<Message> state =
            new ReadOnlyObjectWrapper<>(Message.of("library.loading"));

    /**
     * @param folder what it is unpacked to
     * @param thread that uses it first
     */
    Library(Path folder, Executor thread) {
        this.folder = folder;
        this.loading = new BackgroundTask(thread);
    }

    /** Why it is not there yet, or not at all; null once it is. */
    public ReadOnlyObjectProperty<Message> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether it can be loaded while JavaFX still loads its own native code. */
    public boolean loadsBesideOthers() {
        return NumericLibrary.loadsBesideOthers();
    }

    public void load() {
        loading.follow(this::load, state::set, () -> state.set(null), this::failed);
    }

    private void load(Consumer<Message> progress) throws ReportedException {
        progress.accept(
                NumericLibrary.mustUnpack(folder)
                        ? Message.of("library.unpacking", folder)
                        : Message.of("library.loading"));
        NumericLibrary.load(folder);
    }

    private void failed(Throwable e) {
        state.set(
                e instanceof ReportedException reported
                        ? reported.report()
                        : Message.of("numeric.not-loaded", folder, String.valueOf(e)));
    }
}
