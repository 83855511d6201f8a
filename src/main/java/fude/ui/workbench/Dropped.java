package fude.ui.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

/**
 * What was dropped on the window or comes from the clipboard.
 *
 * @param files may be none
 * @param image that is in no file
 */
public record Dropped(List<Path> files, Optional<Image> image) {

    /** Whether there is anything that could be taken. */
    public static boolean isIn(Clipboard from) {
        return from.hasFiles() || from.hasImage() || from.hasUrl();
    }

    public static Dropped of(Clipboard from) {
        return new Dropped(
                from.getFiles().stream().map(File::toPath).toList(),
                Optional.ofNullable(from.hasImage() ? from.getImage() : null));
    }

    /** What it is; several files that are not all pictures are taken for data. Looks into them. */
    public Drop.Kind kind() {
        List<Drop.Kind> kinds = files.stream().map(Drop.Kind::of).distinct().toList();
        if (files.isEmpty()) {
            return Drop.Kind.IMAGE;
        }
        if (files.size() == 1) {
            return kinds.get(0);
        }
        boolean pictures = kinds.stream().allMatch(kind -> kind == Drop.Kind.PICTURE);
        return pictures ? Drop.Kind.PICTURE : Drop.Kind.DATA;
    }
}
