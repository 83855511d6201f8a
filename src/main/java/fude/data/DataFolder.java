package fude.data;

import fude.file.Opening;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folder that holds the data sets a class has: {@code mnist/} and {@code fashion-mnist/}, each
 * with the four IDX files under their published names. Other folders in it are ignored.
 */
public record DataFolder(Path path) {
    public static final String MNIST = "mnist";
    public static final String FASHION_MNIST = "fashion-mnist";

    /** How many images each of them has to learn from. */
    public static final int TRAINING = 60_000;

    /** How many to measure on. */
    public static final int TEST = 10_000;

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

    /** Whether all four files of a data set are here. */
    public boolean has(String name) {
        return files(path.resolve(name)).stream().allMatch(Files::exists);
    }

    /** Whether any of the four files is in a folder. */
    public static boolean holdsIdx(Path folder) {
        return files(folder).stream().anyMatch(Files::exists);
    }

    /** A few test images of {@code mnist} or {@code fashion-mnist}, to show what they are like. */
    public Dataset sample(String name, int count) throws ReportedException {
        List<String> classes = name.equals(FASHION_MNIST) ? CLOTHES : Dataset.digitNames();
        return read(path.resolve(name), "t10k", classes).first(count);
    }

    /** Reads {@code mnist} or {@code fashion-mnist}. */
    public DatasetSplit read(String name) throws ReportedException {
        Path folder = path.resolve(name);
        if (!Files.isDirectory(folder)) {
            Opening.requireSight(folder);
            throw ReportedException.of("data.not-in-folder", name, path);
        }
        return readIdx(folder, name);
    }

    /**
     * Reads any folder with four IDX files. Classes are named by number, ten or as many as the
     * labels ask, but for Fashion-MNIST's.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static DatasetSplit readFolder(Path folder) throws ReportedException {
        if (!Files.isDirectory(folder)) {
            Opening.requireSight(folder);
            throw ReportedException.of("data.no-folder", folder);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return readIdx(folder, name == null ? folder.toString() : name.toString());
    }

    private static DatasetSplit readIdx(Path folder, String name) throws ReportedException {
        for (Path file : files(folder)) {
            if (!Files.exists(file)) {
                Opening.requireSight(file);
                throw ReportedException.of("data.missing", file);
            }
        }
        List<String> classes = classes(folder, name);
        Dataset training = read(folder, "train", classes);
        Dataset test = read(folder, "t10k", classes);
        if (training.rows() != test.rows() || training.columns() != test.columns()) {
            throw ReportedException.of(
                    "data.shapes-disagree", folder, shape(training), shape(test));
        }
        return new DatasetSplit(name, training, test);
    }

    private static List<String> classes(Path folder, String name) throws ReportedException {
        return switch (name) {
            case MNIST -> Dataset.digitNames();
            case FASHION_MNIST -> CLOTHES;
            default ->
                    numbers(Math.max(largestLabel(folder, "train"), largestLabel(folder, "t10k")));
        };
    }

    private static List<String> numbers(int largest) {
        return IntStream.rangeClosed(0, Math.max(9, largest)).mapToObj(Integer::toString).toList();
    }

    private static int largestLabel(Path folder, String half) throws ReportedException {
        int largest = 0;
        for (byte label : IdxReader.labels(labels(folder, half))) {
            largest = Math.max(largest, label & 0xff);
        }
        return largest;
    }

    private static Dataset read(Path folder, String half, List<String> classes)
            throws ReportedException {
        return IdxReader.read(images(folder, half), labels(folder, half), classes);
    }

    private static Path images(Path folder, String half) {
        return find(folder, half + "-images", "idx3-ubyte");
    }

    private static Path labels(Path folder, String half) {
        return find(folder, half + "-labels", "idx1-ubyte");
    }

    private static List<Path> files(Path folder) {
        return List.of(
                images(folder, "train"),
                labels(folder, "train"),
                images(folder, "t10k"),
                labels(folder, "t10k"));
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
