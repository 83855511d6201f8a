package fude.data;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder with a folder of pictures for each class, which is named as its folder. Where there are
 * folders {@code train} and {@code test}, each of them holds the classes; otherwise every sixth
 * picture of a class, by name, is a test picture. Hidden files are not looked at.
 */
public final class PictureFolder {
    private static final Comparator<String> BY_NAME = new NaturalOrder();

    /** What file managers leave behind where nothing is hidden. */
    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private PictureFolder() {}

    /**
     * @throws ReportedException naming the file or folder and what is wrong with it
     */
    public static DatasetSplit read(Path folder) throws ReportedException {
        Path train = folder.resolve("train");
        Path test = folder.resolve("test");
        Map<String, List<Path>> learned;
        Map<String, List<Path>> measured;
        if (Files.isDirectory(train) && Files.isDirectory(test)) {
            learned = half(train);
            measured = half(test);
        } else {
            Map<String, List<Path>> all = classes(folder);
            requireSome(all, "pictures.none", folder);
            learned = everySixth(all, false);
            measured = everySixth(all, true);
        }
        List<String> names = names(folder, learned, measured);
        requireSome(measured, "pictures.too-few", folder);
        PictureStack stack = new PictureStack(folder, names);
        return stack.read(folder.toString(), learned, measured);
    }

    private static Map<String, List<Path>> half(Path folder) throws ReportedException {
        Map<String, List<Path>> classes = classes(folder);
        requireSome(classes, "pictures.none", folder);
        return classes;
    }

    private static void requireSome(Map<String, List<Path>> classes, String key, Path folder)
            throws ReportedException {
        if (classes.values().stream().allMatch(List::isEmpty)) {
            throw ReportedException.of(key, folder);
        }
    }

    private static List<String> names(
            Path folder, Map<String, List<Path>> learned, Map<String, List<Path>> measured)
            throws ReportedException {
        Set<String> names = new TreeSet<>(BY_NAME);
        names.addAll(learned.keySet());
        names.addAll(measured.keySet());
        ClassLimits.check(folder, List.copyOf(names));
        return List.copyOf(names);
    }

    /** The pictures of each class, sorted; without classes that have none. */
    private static Map<String, List<Path>> classes(Path folder) throws ReportedException {
        Map<String, List<Path>> classes = new TreeMap<>(BY_NAME);
        for (Path one : list(folder)) {
            if (Files.isDirectory(one)) {
                List<Path> pictures = list(one).stream().filter(Files::isRegularFile).toList();
                if (!pictures.isEmpty()) {
                    classes.put(name(one), pictures);
                }
            }
        }
        return classes;
    }

    private static Map<String, List<Path>> everySixth(
            Map<String, List<Path>> classes, boolean taken) {
        Map<String, List<Path>> half = new TreeMap<>(BY_NAME);
        classes.forEach(
                (name, pictures) -> {
                    List<Path> chosen = new ArrayList<>();
                    for (int i = 0; i < pictures.size(); i++) {
                        if (TestShare.isTest(i) == taken) {
                            chosen.add(pictures.get(i));
                        }
                    }
                    half.put(name, chosen);
                });
        return half;
    }

    private static List<Path> list(Path folder) throws ReportedException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PictureFolder::isShown)
                    .sorted(Comparator.comparing(PictureFolder::name, BY_NAME))
                    .toList();
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
