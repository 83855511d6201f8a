package fude.lab;

import fude.data.DataFolder;
import fude.data.DatasetSplit;
import fude.ink.BuiltInDigits;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data sets that can be chosen by name: the built-in digits, and those in the data folder. */
public final class DataCatalog {
    private final DataFolder folder;

    public DataCatalog(Path dataFolder) {
        this.folder = new DataFolder(dataFolder);
    }

    /** The built-in digits first, then what is in the data folder. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(BuiltInDigits.NAME);
        names.addAll(folder.names());
        return names;
    }

    /**
     * @param name {@code digits}, {@code mnist}, {@code fashion-mnist}, or a folder with IDX files
     * @throws ReportedException naming the file that is missing or broken
     */
    public DatasetSplit read(String name) throws ReportedException {
        return switch (name) {
            case BuiltInDigits.NAME -> BuiltInDigits.load();
            case DataFolder.MNIST, DataFolder.FASHION_MNIST -> folder.read(name);
            default -> readFolder(folder(name));
        };
    }

    /** Named so that it is found again from anywhere. */
    private static DatasetSplit readFolder(Path path) throws ReportedException {
        String name = path.toAbsolutePath().normalize().toString();
        return DataFolder.readFolder(path).withName(name);
    }

    private static Path folder(String name) throws ReportedException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ReportedException(Message.of("data.no-folder", name), e);
        }
    }
}
