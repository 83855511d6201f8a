package fude.data.pictures;

import fude.data.ClassLimits;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder with a folder of pictures for each class, which is named as its folder. Where there are
 * folders {@code train} and {@code test}, each of them holds the classes; otherwise every sixth
 * picture of a class, by name, is a test picture. Hidden files are not looked at.
 */
public final class PictureFolder {
    private PictureFolder() {}

    /** Whether it is a folder. */
    public static boolean isPictures(Path folder) {
        return Files.isDirectory(folder);
    }

    /**
     * @throws ReportedException naming the file or folder and what is wrong with it
     */
    public static DatasetSplit read(Path folder) throws ReportedException {
        Optional<Path> train = ClassFolders.named("train", folder);
        Optional<Path> test = ClassFolders.named("test", folder);
        if (train.isPresent() && test.isPresent()) {
            return read(folder, train.get(), test.get());
        }
        Map<String, List<Path>> all = classes(folder);
        Map<String, List<Path>> measured = everySixth(all, true);
        List<String> names = names(folder, all);
        if (measured.values().stream().allMatch(List::isEmpty)) {
            throw ReportedException.of("pictures.too-few", folder);
        }
        return new PictureStack(folder, names)
                .read(folder.toString(), everySixth(all, false), measured);
    }

    private static DatasetSplit read(Path folder, Path train, Path test) throws ReportedException {
        Map<String, List<Path>> learned = classes(train);
        Map<String, List<Path>> measured = classes(test);
        requireSame(train, learned, test, measured);
        requireSame(test, measured, train, learned);
        return new PictureStack(folder, names(folder, learned))
                .read(folder.toString(), learned, measured);
    }

    private static Map<String, List<Path>> classes(Path folder) throws ReportedException {
        Map<String, List<Path>> classes = ClassFolders.of(folder);
        if (classes.isEmpty()) {
            throw ReportedException.of("pictures.none", folder);
        }
        return classes;
    }

    private static void requireSame(
            Path half, Map<String, List<Path>> classes, Path other, Map<String, List<Path>> others)
            throws ReportedException {
        for (String name : classes.keySet()) {
            if (!others.containsKey(name)) {
                throw ReportedException.of("pictures.other-classes", half, name, other);
            }
        }
    }

    private static List<String> names(Path folder, Map<String, List<Path>> classes)
            throws ReportedException {
        List<String> names = List.copyOf(classes.keySet());
        ClassLimits.check(folder, names);
        return names;
    }

    private static Map<String, List<Path>> everySixth(
            Map<String, List<Path>> classes, boolean taken) {
        Map<String, List<Path>> half = new TreeMap<>(ClassFolders.BY_NAME);
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
}
