package fude.ui.photo;

import fude.text.Message;
import fude.ui.workbench.Drop;
import fude.ui.workbench.Dropped;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

/** Photographs of digits in a dialog: chosen, dropped anywhere on the window, or pasted. */
public final class PhotoFeature implements Feature {
    private final PhotoViewModel model;
    private final PhotoDialog dialog;

    /**
     * @param many takes what is more than one picture
     * @param manyOpened is told where somebody asks for that
     */
    public PhotoFeature(Workbench bench, Consumer<List<Path>> many, Runnable manyOpened) {
        model = new PhotoViewModel(bench.lab(), bench.paper(), bench.workers().photographs(), many);
        dialog =
                new PhotoDialog(
                        model, bench.language(), bench.appearance(), bench.files(), manyOpened);
    }

    @Override
    public List<View> views() {
        return List.of(View.at(Slot.RIGHT_TOOL, dialog.button()), View.dialog(dialog));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.control(
                        "Ctrl V",
                        "keys.paste",
                        () -> take(Dropped.of(Clipboard.getSystemClipboard())),
                        KeyCode.V));
    }

    @Override
    public List<Drop> drops() {
        return List.of(
                Drop.of(Drop.Kind.PICTURE, this::take), Drop.of(Drop.Kind.IMAGE, this::take));
    }

    /** Reads a picture, or says in a sentence what to do instead. */
    public void take(Dropped dropped) {
        dialog.open();
        Optional<Image> image = dropped.image().filter(PastedImage::isReadable);
        if (!dropped.files().isEmpty()) {
            model.open(dropped.files());
        } else if (image.isPresent()) {
            model.open(() -> PastedImage.grey(image.get()));
        } else {
            model.refuse(Message.of("photo.none"));
        }
    }
}
