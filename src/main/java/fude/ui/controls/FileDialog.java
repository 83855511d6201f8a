package fude.ui.controls;

import fude.ui.look.Language;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files and folders in the platform's own dialogs, which begin where the last ended. */
public final class FileDialog {
    private final Language language;
    private final Supplier<Window> owner;
    private File lastFolder;

    /**
     * A kind of file.
     *
     * @param name for the dialog
     * @param patterns of the names, such as {@code *.csv}
     */
    public record Kind(String name, List<String> patterns) {
        public static Kind of(String name, String... patterns) {
            return new Kind(name, List.of(patterns));
        }
    }

    /**
     * @param owner the window that waits for the dialog
     */
    public FileDialog(Language language, Supplier<Window> owner) {
        this.language = language;
        this.owner = owner;
    }

    /** Asks for a file to read; empty if none was chosen. */
    public Optional<Path> open(String titleKey, Kind kind) {
        return open(titleKey, List.of(kind));
    }

    /** The same, of one of some kinds. */
    public Optional<Path> open(String titleKey, List<Kind> kinds) {
        return chosen(chooser(titleKey, kinds)::showOpenDialog);
    }

    /** Asks for files to read; none if none was chosen. */
    public List<Path> openSeveral(String titleKey, List<Kind> kinds) {
        List<Path> all = new ArrayList<>();
        chosen(
                window -> {
                    List<File> files = chooser(titleKey, kinds).showOpenMultipleDialog(window);
                    if (files == null || files.isEmpty()) {
                        return null;
                    }
                    files.forEach(file -> all.add(file.toPath()));
                    return files.get(0);
                });
        return all;
    }

    /**
     * Asks for a file to write; empty if none was chosen.
     *
     * @param name what the file is called if nobody says otherwise
     */
    public Optional<Path> save(String titleKey, Kind kind, String name) {
        FileChooser chooser = chooser(titleKey, List.of(kind));
        chooser.setInitialFileName(name);
        return chosen(chooser::showSaveDialog);
    }

    /** Asks for a folder; empty if none was chosen. */
    public Optional<Path> folder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(language.get(titleKey));
        chooser.setInitialDirectory(folder());
        return chosen(chooser::showDialog);
    }

    private FileChooser chooser(String titleKey, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.get(titleKey));
        chooser.setInitialDirectory(folder());
        for (Kind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        return chooser;
    }

    /** A folder that is gone would keep the dialog from opening. */
    private File folder() {
        return lastFolder != null && lastFolder.isDirectory() ? lastFolder : null;
    }

    private Optional<Path> chosen(Function<Window, File> dialog) {
        try (DialogOwner belongsTo = new DialogOwner(owner.get())) {
            Optional<File> file = Optional.ofNullable(dialog.apply(belongsTo.get()));
            file.ifPresent(known -> lastFolder = known.getParentFile());
            return file.map(File::toPath);
        }
    }
}
