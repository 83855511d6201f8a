package fude.data.csv;

import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as samples to be answered, with or without what should come out. */
public final class CsvSamples {
    private CsvSamples() {}

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
     * @param columns numbers in a sample
     * @throws ReportedException naming the file that cannot be read on
     */
    public static List<Sample> read(Path file, int columns) throws ReportedException {
        List<Sample> samples = new ArrayList<>();
        try (CsvRows rows = new CsvRows(file)) {
            boolean first = true;
            while (rows.next()) {
                boolean header =
                        first
                                && IntStream.range(0, columns)
                                        .noneMatch(
                                                field ->
                                                        field < rows.fields()
                                                                && rows.isNumber(field));
                if (!header) {
                    samples.add(readable(rows, columns, file));
                }
                first = false;
            }
        }
        return samples;
    }

    private static Sample readable(CsvRows rows, int columns, Path file) {
        try {
            return sample(rows, columns, file);
        } catch (ReportedException e) {
            return new Sample(rows.line(), new double[0], null, e.report());
        }
    }

    private static Sample sample(CsvRows rows, int columns, Path file) throws ReportedException {
        if (rows.fields() != columns && rows.fields() != columns + 1) {
            throw ReportedException.of(
                    "predict.columns", file, rows.line(), rows.fields(), columns);
        }
        double[] numbers = new double[columns];
        for (int field = 0; field < columns; field++) {
            numbers[field] = CsvNumbers.number(rows, field, file);
        }
        String answer = rows.fields() > columns ? rows.text(columns) : "";
        return new Sample(rows.line(), numbers, answer.isEmpty() ? null : answer, null);
    }
}
