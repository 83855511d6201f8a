package fude.ui.workbench;

import fude.file.AtomicFile;
import fude.text.Message;
import fude.ui.controls.FileDialog;
import fude.ui.task.BackgroundTask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Saves what the window shows as a file: for a work-sheet, or for a report. */
public final class Export {
    private final FileDialog files;
    private final BackgroundTask writing;
    private final Consumer<Message> news;

    /**
     * @param news takes the result
     */
    public Export(FileDialog files, Executor writingThread, Consumer<Message> news) {
        this.files = files;
        this.writing = new BackgroundTask(writingThread);
        this.news = news;
    }

    /**
     * Saves a picture.
     *
     * @param name of the file, without its ending
     */
    public void picture(String titleKey, WritableImage picture, String name) {
        files.save(titleKey, kind("png"), name + ".png").ifPresent(file -> write(picture, file));
    }

    /** Saves a table of values separated by commas. */
    public void table(String titleKey, String table, String name) {
        table(titleKey, () -> table, name);
    }

    /**
     * The same of a long one.
     *
     * @param table is made on the writing thread
     */
    public void table(String titleKey, Supplier<String> table, String name) {
        files.save(titleKey, kind("csv"), name + ".csv").ifPresent(file -> write(table, file));
    }

    private static FileDialog.Kind kind(String ending) {
        return FileDialog.Kind.of(ending.toUpperCase(Locale.ROOT), "*." + ending);
    }

    void write(WritableImage picture, Path file) {
        write(
                file,
                out -> ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out),
                "picture.saved");
    }

    void write(Supplier<String> table, Path file) {
        write(file, out -> out.write(table.get().getBytes(StandardCharsets.UTF_8)), "table.saved");
    }

    private void write(Path file, AtomicFile.Content content, String done) {
        writing.run(
                () -> {
                    AtomicFile.write(file, content);
                    return file;
                },
                written -> news.accept(Message.of(done, written)),
                e -> news.accept(Message.of("file.not-written", file)));
    }
}
