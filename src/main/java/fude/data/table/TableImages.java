package fude.data.table;

import fude.data.ClassLimits;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.data.look.Look;
import fude.data.look.Validation;
import fude.data.pixels.Polarity;
import fude.data.pixels.Scale;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as a data set: an image and its label in each row. A file {@code …test.csv} beside {@code
 * …train.csv} is its test half, {@code …val.csv} is for validation; otherwise every sixth row is
 * for testing.
 */
public final class TableImages {
    private static final String TEST = "test";
    private static final String BESIDE = "beside";
    private static final String SIXTH = "sixth";

    /** What is the same in both halves. */
    private static final Set<String> ALIKE = Set.of(Scale.KEY, Polarity.KEY);

    private TableImages() {}

    /**
     * @param look takes what was guessed, doubted and left out
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static DatasetSplit read(Path file, Look look) throws ReportedException {
        TableLabels labels = new TableLabels();
        TablePictures learned = TablePictures.read(file, look, labels);
        Optional<Path> tested = labelled(Halves.test(file), "table.test-unlabelled", look);
        Optional<Path> validated =
                labelled(Halves.validation(file), "table.validation-unlabelled", look);
        if (tested.isEmpty()) {
            tested = validated;
            validated = Optional.empty();
        }
        Optional<TablePictures> test = Optional.empty();
        if (tested.isPresent() && isTested(tested.get(), look)) {
            test = Optional.of(beside(file, tested.get(), look, learned, labels));
        }
        Optional<TablePictures> validation = Optional.empty();
        boolean own = validated.isPresent() && Validation.isOwn(look);
        if (validated.isPresent()) {
            validation = Optional.of(beside(file, validated.get(), look, learned, labels));
        }
        ClassLimits.check(file, labels.names());
        if (test.isEmpty() && learned.lines().length < TestShare.EVERY) {
            throw ReportedException.of("csv.too-few", file, TestShare.EVERY);
        }
        Dataset training = dataset(learned, labels);
        DatasetSplit split =
                test.isEmpty()
                        ? TestShare.split(file.toString(), training)
                        : new DatasetSplit(file.toString(), training, dataset(test.get(), labels));
        return validation.isEmpty()
                ? split
                : split.withValidation(dataset(validation.get(), labels), own);
    }

    /** Whether what lies beside is to test with. */
    private static boolean isTested(Path other, Look look) throws ReportedException {
        String chosen =
                look.decide(
                        TEST,
                        BESIDE,
                        BESIDE,
                        List.of(BESIDE, SIXTH),
                        value ->
                                value.equals(BESIDE)
                                        ? Optional.of(Message.of("table.test", other.getFileName()))
                                        : Optional.empty());
        return chosen.equals(BESIDE);
    }

    private static TablePictures beside(
            Path file, Path other, Look look, TablePictures learned, TableLabels labels)
            throws ReportedException {
        Look lookBeside = new Look(other, decidedAlike(look));
        TablePictures test = TablePictures.read(other, lookBeside, labels);
        look.takeIn(lookBeside);
        if (test.rows() != learned.rows() || test.columns() != learned.columns()) {
            throw ReportedException.of(
                    "pictures.sizes",
                    file,
                    learned.rows(),
                    learned.columns(),
                    other,
                    test.rows(),
                    test.columns());
        }
        return test;
    }

    /** Pixels mean the same in both halves, labels may stand elsewhere. */
    private static Map<String, String> decidedAlike(Look look) {
        Map<String, String> alike = new HashMap<>();
        ALIKE.forEach(key -> look.taken(key).ifPresent(value -> alike.put(key, value)));
        for (String key : List.of("label", "size")) {
            look.decided(key).ifPresent(value -> alike.put(key, value));
        }
        return alike;
    }

    private static Optional<Path> labelled(Optional<Path> other, String without, Look look)
            throws ReportedException {
        return other.isPresent() && isUnlabelled(other.get(), without, look)
                ? Optional.empty()
                : other;
    }

    private static boolean isUnlabelled(Path other, String sentence, Look look)
            throws ReportedException {
        Sample sample = Sample.of(other);
        try {
            boolean without = Layout.find(sample, new Look(other, Map.of())).label().isEmpty();
            if (without) {
                look.doubt(Message.of(sentence, other));
            }
            return without;
        } catch (ReportedException unlike) {
            return false; // which reading it tells
        }
    }

    private static Dataset dataset(TablePictures table, TableLabels labels) {
        labels.sort(table.labels());
        return new Dataset(
                table.rows(), table.columns(), labels.names(), table.pixels(), table.labels());
    }
}
