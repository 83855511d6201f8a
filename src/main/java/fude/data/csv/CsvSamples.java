package fude.data.csv;

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
     * @param answer what stands behind the numbers; null where nothing does
     */
    public record Sample(int line, double[] numbers, @Nullable String answer) {}

    /**
     * @param columns numbers in a sample
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static List<Sample> read(Path file, int columns) throws ReportedException {
        List<Sample> samples = new ArrayList<>();
        try (CsvRows rows = new CsvRows(file)) {
            boolean first = true;
            while (rows.next()) {
                if (rows.fields() != columns && rows.fields() != columns + 1) {
                    throw ReportedException.of(
                            "predict.columns", file, rows.line(), rows.fields(), columns);
                }
                boolean header = first && IntStream.range(0, columns).noneMatch(rows::isNumber);
                if (!header) {
                    samples.add(sample(rows, columns, file));
                }
                first = false;
            }
        }
        return samples;
    }

    private static Sample sample(CsvRows rows, int columns, Path file) throws ReportedException {
        double[] numbers = new double[columns];
        for (int field = 0; field < columns; field++) {
            numbers[field] = CsvNumbers.number(rows, field, file);
        }
        String answer = rows.fields() > columns ? rows.text(columns) : "";
        return new Sample(rows.line(), numbers, answer.isEmpty() ? null : answer);
    }
}
