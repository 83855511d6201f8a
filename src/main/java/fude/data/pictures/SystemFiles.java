package fude.data.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What systems and their file managers leave behind: nobody put it there, nobody misses it. */
public final class SystemFiles {
    private static final Set<String> NAMES = Set.of("desktop.ini", "icon\r", "icon", "icon\uf00d");

    private static final Set<String> FOLDERS =
            Set.of("__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information");

    private SystemFiles() {}

    /** Of these nothing is said. */
    public static boolean isOne(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.endsWith(".lnk")
                || name.endsWith("thumbs.db")
                || NAMES.contains(name)
                || FOLDERS.contains(name) && Files.isDirectory(file);
    }

    /** As it is typed: some systems take letters such as が apart in the names of files. */
    public static String name(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return Normalizer.normalize(
                name.endsWith("/") ? name.substring(0, name.length() - 1) : name,
                Normalizer.Form.NFC);
    }
}
