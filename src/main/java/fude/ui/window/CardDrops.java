package fude.ui.window;

import fude.ui.book.BookViewModel;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Run cards that are dropped on the window: the run is repeated. */
final class CardDrops {
    private final BookViewModel book;

    CardDrops(Scene scene, BookViewModel book) {
        this.book = book;
        scene.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (isCard(event.getDragboard().getFiles())) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                });
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (dropped(event.getDragboard().getFiles())) {
                        event.setDropCompleted(true);
                    }
                });
    }

    /** Repeats the run of a card that was dropped; false if it is none. */
    boolean dropped(List<File> files) {
        boolean isCard = isCard(files);
        if (isCard) {
            book.open(files.get(0).toPath());
        }
        return isCard;
    }

    /** Whether what is dropped is a run card and not a picture. */
    static boolean isCard(List<File> files) {
        return files.size() == 1
                && files.get(0).getName().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
