package fude.data.pictures;

import fude.file.Opening;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of pictures in a folder, one for each class. No picture is passed over in silence.
 */
final class ClassFolders {
    static final Comparator<String> BY_NAME = new NaturalOrder();

    /** What file managers leave behind where nothing is hidden. */
    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|bmp)");

    private ClassFolders() {}

    /** The folder that is called so, in capitals or not. */
    static Optional<Path> named(String name, Path folder) throws ReportedException {
        return list(folder).stream()
                .filter(one -> name(one).equalsIgnoreCase(name) && Files.isDirectory(one))
                .findFirst();
    }

    /**
     * The pictures of each class, sorted; without classes that have none.
     *
     * @throws ReportedException naming a picture, link or folder that belongs to no class
     */
    static Map<String, List<Path>> of(Path folder) throws ReportedException {
        Map<String, List<Path>> classes = new TreeMap<>(BY_NAME);
        List<Path> beside = new ArrayList<>();
        for (Path one : list(folder)) {
            List<Path> pictures = Files.isDirectory(one) ? pictures(one) : List.of();
            if (!pictures.isEmpty()) {
                classes.put(name(one), pictures);
            } else if (PICTURE.matcher(name(one)).matches()) {
                beside.add(one);
            }
        }
        if (!classes.isEmpty() && !beside.isEmpty()) {
            throw ReportedException.of("pictures.beside", beside.get(0));
        }
        return classes;
    }

    private static List<Path> pictures(Path ofClass) throws ReportedException {
        List<Path> pictures = new ArrayList<>();
        for (Path one : list(ofClass)) {
            if (!Files.isDirectory(one)) {
                pictures.add(one);
            } else if (!list(one).isEmpty()) {
                throw ReportedException.of("pictures.folder-in-class", one, ofClass);
            }
        }
        return pictures;
    }

    private static List<Path> list(Path folder) throws ReportedException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> shown =
                    files.filter(ClassFolders::isShown)
                            .sorted(Comparator.comparing(ClassFolders::name, BY_NAME))
                            .toList();
            for (Path one : shown) {
                if (!Files.exists(one)) {
                    Opening.requireSight(one);
                    throw ReportedException.of("pictures.broken-link", one);
                }
            }
            return shown;
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.folder-unreadable", folder), e);
        }
    }

    private static boolean isShown(Path file) {
        try {
            String name = file.getFileName().toString();
            return !name.startsWith(".")
                    && !Files.isHidden(file)
                    && !LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return true;
        }
    }

    /** As it is typed: some systems take letters such as が apart in the names of files. */
    private static String name(Path file) {
        return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    }
}
