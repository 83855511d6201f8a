package fude.lab;

import fude.data.CsvImages;
import fude.data.DataFolder;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.Download;
import fude.data.PictureFolder;
import fude.ink.BuiltInDigits;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The data sets there are to learn from: those with a name (built in, or in the data folder), and
 * any folder or file of the reader's own.
 */
public final class DataCatalog {
    private static final int CLASSES = Dataset.digitNames().size();

    private final DataFolder folder;

    public DataCatalog(Path dataFolder) {
        this.folder = new DataFolder(dataFolder);
    }

    /** Everything that has a name, here or not, the built-in digits first. Looks into folders. */
    public List<DataSource> sources() {
        return List.of(
                new DataSource(
                        BuiltInDigits.NAME,
                        true,
                        BuiltInDigits.TRAINING,
                        BuiltInDigits.TEST,
                        CLASSES),
                published(DataFolder.MNIST),
                published(DataFolder.FASHION_MNIST));
    }

    private DataSource published(String name) {
        return new DataSource(name, folder.has(name), 60_000, 10_000, CLASSES);
    }

    /** The built-in digits first, then what is in the data folder. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(BuiltInDigits.NAME);
        names.addAll(folder.names());
        return names;
    }

    /**
     * Fetches what is not here into the data folder.
     *
     * @param name {@code mnist} or {@code fashion-mnist}
     */
    public Download download(String name) {
        return Download.of(name, folder.path());
    }

    /**
     * @param name {@code digits}, {@code mnist}, {@code fashion-mnist}, or a path: of a folder with
     *     IDX files, of a folder with pictures, or of a CSV file
     * @throws ReportedException naming the file that is missing or broken
     */
    public DatasetSplit read(String name) throws ReportedException {
        return switch (name) {
            case BuiltInDigits.NAME -> BuiltInDigits.load();
            case DataFolder.MNIST, DataFolder.FASHION_MNIST -> folder.read(name);
            default -> readOwn(path(name));
        };
    }

    /** Named so that it is found again from anywhere. */
    private static DatasetSplit readOwn(Path given) throws ReportedException {
        Path path = given.toAbsolutePath().normalize();
        if (CsvImages.isNamed(path) && !Files.isDirectory(path)) {
            return CsvImages.read(path);
        }
        if (Files.isDirectory(path) && !DataFolder.holdsIdx(path)) {
            return PictureFolder.read(path);
        }
        return DataFolder.readFolder(path).withName(path.toString());
    }

    private static Path path(String name) throws ReportedException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ReportedException(Message.of("data.no-folder", name), e);
        }
    }
}
