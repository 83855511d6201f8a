package fude.ui.window;

import fude.store.AtomicFile;
import fude.text.Message;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

/** Saves what the window shows as a file: for a work-sheet, or for a report. */
final class Export {
    private final Scene scene;
    private final Executor writingThread;
    private final Consumer<Message> tell;

    /**
     * @param tell takes what became of it
     */
    Export(Scene scene, Executor writingThread, Consumer<Message> tell) {
        this.scene = scene;
        this.writingThread = writingThread;
        this.tell = tell;
    }

    /** Takes a picture of the window first, so that the dialog is not in it. */
    void picture(String title) {
        picture(title, scene.snapshot(null), "fude");
    }

    void picture(String title, WritableImage picture, String name) {
        File file = ask(title, name, "png");
        if (file != null) {
            write(picture, file.toPath());
        }
    }

    /** Saves a table of values separated by commas. */
    void table(String title, String table, String name) {
        File file = ask(title, name, "csv");
        if (file != null) {
            write(table, file.toPath());
        }
    }

    private File ask(String title, String name, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + "." + kind);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.toUpperCase(Locale.ROOT), "*." + kind));
        return chooser.showSaveDialog(scene.getWindow());
    }

    void write(WritableImage picture, Path file) {
        write(
                file,
                out -> ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out),
                "picture.saved");
    }

    void write(String table, Path file) {
        write(file, out -> out.write(table.getBytes(StandardCharsets.UTF_8)), "table.saved");
    }

    private void write(Path file, AtomicFile.Content content, String done) {
        Task<Void> task =
                new Task<>() {
                    @Override
                    protected Void call() throws IOException {
                        AtomicFile.write(file, content);
                        return null;
                    }
                };
        task.setOnSucceeded(event -> tell.accept(Message.of(done, file)));
        task.setOnFailed(event -> tell.accept(Message.of("file.not-written", file)));
        writingThread.execute(task);
    }
}
