package fude.data.idx;

import fude.data.DatasetSplit;
import fude.data.array.ArrayFiles;
import fude.data.array.ArrayImages;
import fude.data.array.NamedArray;
import fude.data.look.Look;
import fude.data.pixels.LooseImages;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Any folder with IDX files of images and labels, under whatever names, packed or not. One of the
 * files means the folder.
 */
public final class IdxFolder {
    /** What is called so should be one, and is said to be none. */
    private static final Pattern NAMED =
            Pattern.compile("(?i).*(images|labels)[-.]idx\\d-[a-z]+(\\.gz)?");

    private static final Pattern MAPPING = Pattern.compile("(?i).*mapping.*\\.txt");

    private IdxFolder() {}

    /** Whether it is an IDX file, or a folder with one. */
    public static boolean isIdx(Path path) {
        return Files.isDirectory(path)
                ? ArrayFiles.in(path).stream().anyMatch(IdxFolder::isFile)
                : Files.isRegularFile(path) && isFile(path);
    }

    private static boolean isFile(Path file) {
        return NAMED.matcher(file.getFileName().toString()).matches() || IdxFile.isIdx(file);
    }

    /**
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static DatasetSplit read(Path path, Look look) throws ReportedException {
        return read(path, look, ArrayImages::read);
    }

    /**
     * The images of one file, or to test on of a folder, in their order, to be answered, with
     * labels or without.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static LooseImages images(Path path, Look look) throws ReportedException {
        if (!Files.isDirectory(path)) {
            IdxFile.read(path); // a damaged file is named, not answered by others
        }
        return make(path, look, ArrayImages::images);
    }

    /** What is made of the arrays that belong together. */
    private interface Maker<T> {
        T make(List<NamedArray> arrays, List<Path> mappings, Path path, Look look)
                throws ReportedException;
    }

    private static <T> T read(Path path, Look look, Maker<T> maker) throws ReportedException {
        if (!Files.isDirectory(path)) {
            look.means(ArrayFiles.folder(path));
        }
        return make(path, look, maker);
    }

    private static <T> T make(Path path, Look look, Maker<T> maker) throws ReportedException {
        Path folder = Files.isDirectory(path) ? path : ArrayFiles.folder(path);
        List<NamedArray> arrays = new ArrayList<>();
        List<Path> mappings = new ArrayList<>();
        for (Path file : ArrayFiles.in(folder)) {
            if (isFile(file)) {
                arrays.add(array(ArrayFiles.name(folder, file), file));
            } else if (MAPPING.matcher(file.getFileName().toString()).matches()) {
                mappings.add(file);
            }
        }
        return maker.make(arrays, mappings, path, look);
    }

    /** A damaged file is named so only if it is needed. */
    private static NamedArray array(String name, Path file) {
        List<Integer> shape;
        try {
            shape = IdxFile.read(file).shape();
        } catch (ReportedException damaged) {
            shape = List.of();
        }
        return NamedArray.of(name, file, shape, () -> IdxFile.read(file));
    }
}
