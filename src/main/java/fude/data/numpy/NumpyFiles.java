package fude.data.numpy;

import fude.data.DatasetSplit;
import fude.data.array.ArrayFiles;
import fude.data.array.ArrayImages;
import fude.data.array.ArrayStream;
import fude.data.array.NamedArray;
import fude.data.look.Look;
import fude.data.pixels.LooseImages;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * Images and labels that NumPy saved: an archive of arrays such as Keras' {@code mnist.npz}, or a
 * folder with archives or single arrays. One of several files means their folder.
 */
public final class NumpyFiles implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String ARRAY = ".npy";

    /** What is called so should be one, and is said to be none. */
    private static final Pattern NAMED = Pattern.compile("(?i).*\\.np[yz]");

    private final List<FileSystem> archives = new ArrayList<>();
    private final List<NamedArray> arrays = new ArrayList<>();

    private NumpyFiles() {}

    /** Whether it is an array or an archive of arrays, or a folder with one. */
    public static boolean isNumpy(Path path) {
        return Files.isDirectory(path)
                ? ArrayFiles.in(path).stream().anyMatch(NumpyFiles::isFile)
                : Files.isRegularFile(path) && isFile(path);
    }

    private static boolean isFile(Path file) {
        return NAMED.matcher(file.getFileName().toString()).matches()
                || NpyFile.isNpy(file)
                || isZip(file) && isArchive(file);
    }

    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            return false;
        }
    }

    /** A model of the program's own has arrays too, but not alone. */
    private static boolean isArchive(Path file) {
        try (FileSystem zip = open(file)) {
            List<Path> inside = inside(zip);
            return !inside.isEmpty()
                    && inside.stream().allMatch(one -> one.toString().endsWith(ARRAY));
        } catch (IOException e) {
            return false;
        }
    }

    private static FileSystem open(Path file) throws IOException {
        try {
            return FileSystems.newFileSystem(file, (ClassLoader) null);
        } catch (ProviderNotFoundException | UnsupportedOperationException e) {
            throw new ZipException(e.getMessage());
        }
    }

    private static List<Path> inside(FileSystem zip) throws IOException {
        try (var all = Files.walk(zip.getPath("/"), 2)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static DatasetSplit read(Path path, Look look) throws ReportedException {
        return read(path, look::means, arrays -> ArrayImages.read(arrays, List.of(), path, look));
    }

    /**
     * The images of one file, or to test on of a folder or an archive, in their order, to be
     * answered, with labels or without.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static LooseImages images(Path path, Look look) throws ReportedException {
        return read(
                path, folder -> {}, arrays -> ArrayImages.images(arrays, List.of(), path, look));
    }

    /** What is made of the arrays that belong together. */
    private interface Maker<T> {
        T make(List<NamedArray> arrays) throws ReportedException;
    }

    /**
     * @param means is told the folder that a single array stands for
     */
    private static <T> T read(Path path, Consumer<Path> means, Maker<T> maker)
            throws ReportedException {
        try (NumpyFiles files = new NumpyFiles()) {
            if (Files.isDirectory(path)) {
                files.addAll(path);
            } else {
                files.add("", path);
                if (files.arrays.size() == 1) {
                    Path folder = ArrayFiles.folder(path);
                    files.arrays.clear();
                    means.accept(folder);
                    files.addAll(folder);
                }
            }
            return maker.make(files.arrays);
        } catch (IOException e) {
            throw ArrayStream.unreadable(path, e);
        }
    }

    private void addAll(Path folder) throws IOException, ReportedException {
        for (Path file : ArrayFiles.in(folder)) {
            if (isFile(file)) {
                add(ArrayFiles.name(folder, file), file);
            }
        }
    }

    /**
     * @param name what is known of a file from its name, beside what the names in it tell
     * @throws ReportedException if it is an archive that cannot be opened
     */
    private void add(String name, Path file) throws IOException, ReportedException {
        boolean archive = isZip(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".npz");
        if (!archive) {
            arrays.add(array(name.isEmpty() ? file.getFileName().toString() : name, file, file));
            return;
        }
        FileSystem zip;
        try {
            zip = open(file);
        } catch (ZipException e) {
            throw new ReportedException(Message.of("data.bad-zip", file), e);
        }
        archives.add(zip);
        for (Path one : inside(zip)) {
            String within = one.toString().substring(1);
            if (within.endsWith(ARRAY)) {
                arrays.add(array(name.isEmpty() ? within : name + "/" + within, one, file));
            }
        }
    }

    /** A damaged array is named so only if it is needed. */
    private static NamedArray array(String name, Path array, Path file) {
        List<Integer> shape;
        try {
            shape = NpyFile.read(array).shape();
        } catch (ReportedException damaged) {
            shape = List.of();
        }
        return NamedArray.of(name, file, shape, () -> NpyFile.read(array));
    }

    @Override
    public void close() throws IOException {
        for (FileSystem archive : archives) {
            archive.close();
        }
    }
}
