package fude.data;

import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds the data sets a class has: {@code mnist/} and {@code fashion-mnist/}, each
 * with the four IDX files under their published names. Other folders in it are ignored.
 */
public record DataFolder(Path path) {
    public static final String MNIST = "mnist";
    public static final String FASHION_MNIST = "fashion-mnist";

    private static final List<String> CLOTHES =
            List.of(
                    "T-shirt/top",
                    "Trouser",
                    "Pullover",
                    "Dress",
                    "Coat",
                    "Sandal",
                    "Shirt",
                    "Sneaker",
                    "Bag",
                    "Ankle boot");

    /** The data sets that are here, by name. */
    public List<String> names() {
        return Stream.of(MNIST, FASHION_MNIST)
                .filter(name -> Files.isDirectory(path.resolve(name)))
                .toList();
    }

    /** Reads {@code mnist} or {@code fashion-mnist}. */
    public DatasetSplit read(String name) throws ReportedException {
        Path folder = path.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw ReportedException.of("data.not-in-folder", name, path);
        }
        return readIdx(folder, name);
    }

    /**
     * Reads any folder with four IDX files. Classes are named by number, but for Fashion-MNIST's.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static DatasetSplit readFolder(Path folder) throws ReportedException {
        if (!Files.isDirectory(folder)) {
            throw ReportedException.of("data.no-folder", folder);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return readIdx(folder, name == null ? folder.toString() : name.toString());
    }

    private static DatasetSplit readIdx(Path folder, String name) throws ReportedException {
        List<String> classes = name.equals(FASHION_MNIST) ? CLOTHES : Dataset.digitNames();
        Dataset training = read(folder, "train", classes);
        Dataset test = read(folder, "t10k", classes);
        if (training.rows() != test.rows() || training.columns() != test.columns()) {
            throw ReportedException.of(
                    "data.shapes-disagree", folder, shape(training), shape(test));
        }
        return new DatasetSplit(name, training, test);
    }

    private static Dataset read(Path folder, String half, List<String> classes)
            throws ReportedException {
        return IdxReader.read(
                find(folder, half + "-images", "idx3-ubyte"),
                find(folder, half + "-labels", "idx1-ubyte"),
                classes);
    }

    private static Path find(Path folder, String stem, String kind) {
        Path published = folder.resolve(stem + "-" + kind + ".gz");
        return Stream.of(
                        published,
                        folder.resolve(stem + "-" + kind),
                        folder.resolve(stem + "." + kind),
                        folder.resolve(stem + "." + kind + ".gz"))
                .filter(Files::exists)
                .findFirst()
                .orElse(published);
    }

    private static String shape(Dataset dataset) {
        return dataset.rows() + "×" + dataset.columns();
    }
}
