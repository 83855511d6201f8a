package fude.data.pictures;

import fude.file.Opening;
import fude.text.Message;
import fude.text.NaturalOrder;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is in a folder and in those below it, in natural order; without what systems leave behind.
 *
 * @param path of the folder
 * @param folders in it
 * @param pictures files that are called as pictures or begin as one
 * @param others all other files
 */
record PictureTree(Path path, List<PictureTree> folders, List<Path> pictures, List<Path> others) {
    static final Comparator<String> BY_NAME = new NaturalOrder();

    /** Two folders around, a half, a class, and one that has no place there. */
    private static final int DEPTH = 5;

    /** Files and folders; more are no data set, but perhaps a whole disk. */
    private static final int MOST = 2_000_000;

    /**
     * @throws ReportedException if a folder cannot be looked into, or a link leads nowhere
     */
    static PictureTree of(Path folder) throws ReportedException {
        return of(folder, DEPTH, new int[1]);
    }

    private static PictureTree of(Path folder, int depth, int[] seen) throws ReportedException {
        PictureTree tree =
                new PictureTree(folder, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Path> all = list(folder);
        seen[0] += all.size();
        if (seen[0] > MOST) {
            throw ReportedException.of("pictures.too-many", folder, MOST);
        }
        for (Path one : all) {
            if (Files.isDirectory(one)) {
                if (depth > 0) {
                    tree.folders.add(of(one, depth - 1, seen));
                }
            } else if (isPicture(one)) {
                tree.pictures.add(one);
            } else {
                tree.others.add(one);
            }
        }
        return tree;
    }

    String name() {
        return SystemFiles.name(path);
    }

    /** Whether there is a picture anywhere in it. */
    boolean hasPictures() {
        return !pictures.isEmpty() || folders.stream().anyMatch(PictureTree::hasPictures);
    }

    /** The folders in which there are pictures. */
    List<PictureTree> filled() {
        return folders.stream().filter(PictureTree::hasPictures).toList();
    }

    /** All pictures in it, at whatever depth. */
    List<Path> all() {
        List<Path> all = new ArrayList<>(pictures);
        folders.forEach(folder -> all.addAll(folder.all()));
        return all;
    }

    static boolean isPicture(Path file) {
        String name = SystemFiles.name(file);
        return name.indexOf('.') >= 0
                ? ImageKind.isNamedSo(name)
                : ImageKind.isOne(ImageKind.head(file));
    }

    private static List<Path> list(Path folder) throws ReportedException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> shown =
                    files.filter(file -> !SystemFiles.isOne(file))
                            .sorted(Comparator.comparing(SystemFiles::name, BY_NAME))
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
}
