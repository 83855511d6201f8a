package fude.data.array;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The files in a folder, and at most two folders below it, that may hold arrays. */
public final class ArrayFiles {
    private static final int DEEPEST = 2;

    /** Larger folders hold pictures, and are not looked through. */
    private static final int LARGEST_FOLDER = 1000;

    private static final int MOST_FILES = 1000;

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?is)(\\.|__macosx|thumbs\\.db|desktop\\.ini).*"
                            + "|.*\\.(png|jpe?g|gif|bmp|tiff?|webp|heic|csv|tsv|pdf|json|md|fude|py)");

    /** As the old sites publish them, then unpacked, then as other sites call them. */
    private static final List<Pattern> SPELLINGS =
            List.of(
                    Pattern.compile(".*-idx\\d-\\w+\\.gz"),
                    Pattern.compile(".*-idx\\d-\\w+"),
                    Pattern.compile(".*\\.idx\\d-\\w+"));

    private ArrayFiles() {}

    /**
     * Those nearest to the folder first, and of those the ones under published names.
     *
     * @param folder one that cannot be looked into has none
     */
    public static List<Path> in(Path folder) {
        List<Path> found = new ArrayList<>();
        list(folder, 0, found);
        found.sort(
                Comparator.comparingInt(Path::getNameCount)
                        .thenComparingInt(ArrayFiles::spelling)
                        .thenComparing(Path::toString));
        return found;
    }

    private static int spelling(Path file) {
        String name = file.getFileName().toString();
        int spelling = 0;
        while (spelling < SPELLINGS.size() && !SPELLINGS.get(spelling).matcher(name).matches()) {
            spelling++;
        }
        return spelling;
    }

    private static void list(Path folder, int depth, List<Path> found) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                inside.add(one);
                if (inside.size() > LARGEST_FOLDER) {
                    return;
                }
            }
        } catch (IOException e) {
            return; // another reader says what is wrong with it
        }
        inside.removeIf(one -> OTHERS.matcher(one.getFileName().toString()).matches());
        for (Path one : inside) {
            if (Files.isRegularFile(one) && found.size() < MOST_FILES) {
                found.add(one);
            } else if (depth < DEEPEST && Files.isDirectory(one)) {
                list(one, depth + 1, found);
            }
        }
    }

    /** That a file lies in. */
    public static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** The name of an array tells what it is about, and so do the folders that it lies in. */
    public static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }
}
