package fude.ui.window;

import fude.store.AtomicFile;
import fude.text.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

/** Saves what the window shows as a PNG file: for a work-sheet, or for a report. */
final class PictureExport {
    private final Scene scene;
    private final Executor writingThread;
    private final Consumer<Message> tell;

    /**
     * @param tell takes what became of it
     */
    PictureExport(Scene scene, Executor writingThread, Consumer<Message> tell) {
        this.scene = scene;
        this.writingThread = writingThread;
        this.tell = tell;
    }

    /** Takes the picture first, so that the dialog is not in it, and asks for a file. */
    void ask(String title) {
        WritableImage picture = scene.snapshot(null);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("fude.png");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = chooser.showSaveDialog(scene.getWindow());
        if (file != null) {
            write(picture, file.toPath());
        }
    }

    void write(WritableImage picture, Path file) {
        Task<Void> task =
                new Task<>() {
                    @Override
                    protected Void call() throws IOException {
                        var image = SwingFXUtils.fromFXImage(picture, null);
                        AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
                        return null;
                    }
                };
        task.setOnSucceeded(event -> tell.accept(Message.of("picture.saved", file)));
        task.setOnFailed(event -> tell.accept(Message.of("file.not-written", file)));
        writingThread.execute(task);
    }
}
