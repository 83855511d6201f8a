package fude.ui.workbench;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;

/**
 * What may be dropped on the window.
 *
 * @param accepts whether it is for this feature
 * @param take takes it; false if nothing came of it
 */
public record Drop(Predicate<Clipboard> accepts, Predicate<Clipboard> take) {

    /**
     * A single file whose name ends like this.
     *
     * @param ending in small letters, with the dot
     */
    public static Drop file(String ending, Consumer<File> open) {
        return new Drop(
                dropped -> isFile(dropped.getFiles(), ending),
                dropped -> {
                    open.accept(dropped.getFiles().get(0));
                    return true;
                });
    }

    static boolean isFile(List<File> files, String ending) {
        return files.size() == 1
                && files.get(0).getName().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
