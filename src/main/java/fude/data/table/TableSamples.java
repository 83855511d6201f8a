package fude.data.table;

import fude.data.look.Look;
import fude.data.pixels.LooseImages;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table as samples to be answered, with or without what should come out. */
public final class TableSamples {
    private TableSamples() {}

    /**
     * One row.
     *
     * @param numbers none where there is a problem
     * @param answer what stands behind the numbers; null where nothing does
     * @param problem why the row cannot be read; null if it can
     */
    public record Sample(
            int line, double[] numbers, @Nullable String answer, @Nullable Message problem) {}

    /**
     * The images of a table.
     *
     * @param look takes what was guessed, doubted and left out
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static LooseImages images(Path file, Look look) throws ReportedException {
        TableLabels known = new TableLabels();
        TablePictures read = TablePictures.readAny(file, look, known);
        List<String> names = known.names();
        known.sort(read.labels());
        List<String> labels = new ArrayList<>();
        for (byte label : read.labels()) {
            labels.add(names.get(label & 0xff));
        }
        return new LooseImages(read.rows(), read.columns(), read.pixels(), labels, read.lines());
    }

    /**
     * @param columns numbers in a sample
     * @throws ReportedException naming the file that cannot be read on
     */
    public static List<Sample> read(Path file, int columns) throws ReportedException {
        List<Sample> samples = new ArrayList<>();
        Separator separator = Separator.of(Survey.of(file, true).lines());
        try (Rows rows = Rows.of(file, separator)) {
            boolean first = true;
            while (rows.next()) {
                Row row = rows.row();
                boolean header =
                        first
                                && IntStream.range(0, columns)
                                        .noneMatch(at -> at < row.fields() && row.isNumber(at));
                if (!header) {
                    samples.add(readable(row, columns, file));
                }
                first = false;
            }
        }
        return samples;
    }

    private static Sample readable(Row row, int columns, Path file) {
        try {
            return sample(row, columns, file);
        } catch (ReportedException e) {
            return new Sample((int) row.line(), new double[0], null, e.report());
        }
    }

    private static Sample sample(Row row, int columns, Path file) throws ReportedException {
        if (row.fields() != columns && row.fields() != columns + 1) {
            throw ReportedException.of(
                    "predict.columns", file, (int) row.line(), row.fields(), columns);
        }
        double[] numbers = new double[columns];
        for (int field = 0; field < columns; field++) {
            numbers[field] = TableNumbers.number(row, field, file);
        }
        String answer = row.fields() > columns ? row.text(columns) : "";
        return new Sample((int) row.line(), numbers, answer.isEmpty() ? null : answer, null);
    }
}
