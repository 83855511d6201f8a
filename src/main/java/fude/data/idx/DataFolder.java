package fude.data.idx;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.array.NumberArray;
import fude.data.array.PlainImages;
import fude.data.array.PublishedSet;
import fude.file.Opening;
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

    /** How many images each of them has to learn from. */
    public static final int TRAINING = 60_000;

    /** How many to measure on. */
    public static final int TEST = 10_000;

    /** Whether all four files of a data set are here. */
    public boolean has(String name) {
        return files(path.resolve(name)).stream().allMatch(Files::exists);
    }

    /** A few test images of {@code mnist} or {@code fashion-mnist}, to show what they are like. */
    public Dataset sample(String name, int count) throws ReportedException {
        return read(path.resolve(name), "t10k", classes(name)).first(count);
    }

    /**
     * Reads {@code mnist} or {@code fashion-mnist}, of which nothing is guessed.
     *
     * @throws ReportedException naming the file and what is wrong with it
     */
    public DatasetSplit read(String name) throws ReportedException {
        Path folder = path.resolve(name);
        if (!Files.isDirectory(folder)) {
            Opening.requireSight(folder);
            throw ReportedException.of("data.not-in-folder", name, path);
        }
        for (Path file : files(folder)) {
            if (!Files.exists(file)) {
                Opening.requireSight(file);
                throw ReportedException.of("data.missing", file);
            }
        }
        Dataset training = read(folder, "train", classes(name));
        Dataset test = read(folder, "t10k", classes(name));
        if (training.rows() != test.rows() || training.columns() != test.columns()) {
            throw ReportedException.of(
                    "data.shapes-disagree", folder, shape(training), shape(test));
        }
        return new DatasetSplit(name, training, test);
    }

    private static List<String> classes(String name) {
        return name.equals(FASHION_MNIST) ? PublishedSet.clothes() : Dataset.digitNames();
    }

    private static Dataset read(Path folder, String half, List<String> classes)
            throws ReportedException {
        NumberArray images = IdxFile.read(images(folder, half));
        NumberArray labels = IdxFile.read(labels(folder, half));
        return PlainImages.read(images, labels, classes);
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
