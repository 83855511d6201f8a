package fude.data.csv;

import fude.data.ClassLimits;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file as a data set: a label and the pixels of a square image in each row, 0 for background
 * to 255. A file {@code …test.csv} beside {@code …train.csv} is its test half; otherwise every
 * sixth row is.
 */
public final class CsvImages {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final Pattern TRAIN = Pattern.compile("(?i)(.*)(train)(\\.\\w+)");

    private CsvImages() {}

    /** Whether a file's name says that it may be one. */
    public static boolean isCsv(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !Files.isDirectory(file);
    }

    /**
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static DatasetSplit read(Path file) throws ReportedException {
        CsvLabels labels = new CsvLabels();
        CsvTable table = CsvTable.read(file, labels);
        Optional<Path> testFile = testFile(file);
        if (testFile.isEmpty()) {
            if (table.labels().length < TestShare.EVERY) {
                throw ReportedException.of("csv.too-few", file, TestShare.EVERY);
            }
            return TestShare.split(file.toString(), dataset(table, labels, file));
        }
        CsvTable test = CsvTable.read(testFile.get(), labels);
        if (test.side() != table.side()) {
            throw ReportedException.of(
                    "pictures.sizes",
                    file,
                    table.side(),
                    table.side(),
                    testFile.get(),
                    test.side(),
                    test.side());
        }
        Dataset learned = dataset(table, labels, file);
        return new DatasetSplit(file.toString(), learned, dataset(test, labels, file));
    }

    /** The other half; a file that says by its names of columns that it has no labels is none. */
    private static Optional<Path> testFile(Path file) throws ReportedException {
        Matcher name = TRAIN.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        Path test = file.resolveSibling(name.group(1) + testLike(name.group(2)) + name.group(3));
        boolean unlabelled =
                Files.exists(test)
                        && CsvTable.namesItsLabels(file)
                        && CsvTable.isWithoutLabels(test);
        return Files.exists(test) && !unlabelled ? Optional.of(test) : Optional.empty();
    }

    /** TEST for TRAIN, Test for Train. */
    private static String testLike(String train) {
        if (train.equals("TRAIN")) {
            return "TEST";
        }
        return train.startsWith("T") ? "Test" : "test";
    }

    private static Dataset dataset(CsvTable table, CsvLabels labels, Path file)
            throws ReportedException {
        ClassLimits.check(file, labels.names());
        labels.sort(table.labels());
        return new Dataset(
                table.side(), table.side(), labels.names(), table.pixels(), table.labels());
    }
}
