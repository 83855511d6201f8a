package fude.ui.window;

import fude.text.Message;
import fude.ui.photo.PastedImage;
import fude.ui.photo.PhotoSheet;
import fude.ui.photo.PhotoViewModel;
import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** The ways of photographs in: dropped anywhere on the window, or pasted. */
final class PictureDrops {
    private final PhotoViewModel model;
    private final PhotoSheet sheet;

    PictureDrops(Scene scene, PhotoViewModel model, PhotoSheet sheet) {
        this.model = model;
        this.sheet = sheet;
        scene.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (isForUs(event.getDragboard())) {
                        event.setDropCompleted(take(event.getDragboard()));
                    }
                });
    }

    private void dragged(DragEvent event) {
        if (isForUs(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    /** Whether it is from elsewhere, and no model or run card. */
    private static boolean isForUs(Clipboard dropped) {
        return dropped.hasFiles()
                ? !ModelFiles.isModel(dropped.getFiles()) && !CardDrops.isCard(dropped.getFiles())
                : dropped.hasImage() || dropped.hasUrl();
    }

    /** Reads the picture of the clipboard. */
    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private boolean take(Clipboard from) {
        return take(from.getFiles(), from.hasImage() ? from.getImage() : null);
    }

    /**
     * Reads a picture, or says in a sentence what to do instead.
     *
     * @param files may be empty
     * @param image may be null
     */
    boolean take(List<File> files, Image image) {
        sheet.open();
        if (!files.isEmpty()) {
            model.open(files.stream().map(File::toPath).toList());
        } else if (image != null && PastedImage.isReadable(image)) {
            model.open(() -> PastedImage.grey(image));
        } else {
            model.refuse(Message.of("photo.none"));
        }
        return !files.isEmpty() || image != null;
    }
}
