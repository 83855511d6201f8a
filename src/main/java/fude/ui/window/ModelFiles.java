package fude.ui.window;

import fude.ui.look.Language;
import fude.ui.training.transport.ModelsViewModel;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/** The ways of trained networks in and out: two dialogs, and files dropped on the window. */
final class ModelFiles {
    private static final String ENDING = ".fude";

    private final Scene scene;
    private final ModelsViewModel models;
    private final Language language;

    ModelFiles(Scene scene, ModelsViewModel models, Language language) {
        this.scene = scene;
        this.models = models;
        this.language = language;
        scene.setOnDragOver(this::dragged);
        scene.setOnDragDropped(
                event -> {
                    if (dropped(event.getDragboard().getFiles())) {
                        event.setDropCompleted(true);
                    }
                });
    }

    void save() {
        if (models.canSave()) {
            File file = chooser("models.save").showSaveDialog(scene.getWindow());
            if (file != null) {
                models.save(withEnding(file).toPath());
            }
        }
    }

    void open() {
        File file = chooser("models.open").showOpenDialog(scene.getWindow());
        if (file != null) {
            models.open(file.toPath());
        }
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.texts().get(titleKey));
        chooser.setInitialFileName("network" + ENDING);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Fude", "*" + ENDING));
        return chooser;
    }

    /** Some platforms' dialogs leave the ending away. */
    private static File withEnding(File file) {
        return file.getName().contains(".") ? file : new File(file.getPath() + ENDING);
    }

    private void dragged(DragEvent event) {
        if (isModel(event.getDragboard().getFiles())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /** Opens a model that was dropped; false if it is none. */
    boolean dropped(List<File> files) {
        boolean isModel = isModel(files);
        if (isModel) {
            models.open(files.get(0).toPath());
        }
        return isModel;
    }

    /** Whether what is dropped is a network and not a picture. */
    static boolean isModel(List<File> files) {
        return files.size() == 1
                && files.get(0).getName().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
