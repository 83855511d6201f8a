package fude.data.table;

import fude.data.ClassLimits;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.data.look.Guess;
import fude.data.look.Look;
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
 * …train.csv} is its test half; otherwise every sixth row is.
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
        Optional<TablePictures> test = testHalf(file, look, learned, labels);
        ClassLimits.check(file, labels.names());
        if (test.isPresent()) {
            return new DatasetSplit(
                    file.toString(), dataset(learned, labels), dataset(test.get(), labels));
        }
        if (learned.lines().length < TestShare.EVERY) {
            throw ReportedException.of("csv.too-few", file, TestShare.EVERY);
        }
        return TestShare.split(file.toString(), dataset(learned, labels));
    }

    private static Optional<TablePictures> testHalf(
            Path file, Look look, TablePictures learned, TableLabels labels)
            throws ReportedException {
        Optional<Path> beside = Halves.test(file);
        if (beside.isEmpty() || isUnlabelled(beside.get(), look)) {
            return Optional.empty();
        }
        Path other = beside.get();
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
        if (chosen.equals(SIXTH)) {
            return Optional.empty();
        }
        Look lookBeside = new Look(other, decidedAlike(look));
        TablePictures test = TablePictures.read(other, lookBeside, labels);
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
        return Optional.of(test);
    }

    /** Pixels mean the same in both halves, labels may stand elsewhere. */
    private static Map<String, String> decidedAlike(Look look) throws ReportedException {
        Map<String, String> alike = new HashMap<>();
        for (Guess guess : look.understood(Message.of("look.guessed")).guesses()) {
            if (ALIKE.contains(guess.key())) {
                alike.put(guess.key(), guess.value());
            }
        }
        for (String key : List.of("label", "size")) {
            look.decided(key).ifPresent(value -> alike.put(key, value));
        }
        return alike;
    }

    private static boolean isUnlabelled(Path other, Look look) throws ReportedException {
        Sample sample = Sample.of(other);
        try {
            boolean without = Layout.find(sample, new Look(other, Map.of())).label().isEmpty();
            if (without) {
                look.doubt(Message.of("table.test-unlabelled", other));
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
