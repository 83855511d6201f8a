package fude.data.table;

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
     * @param answer what stands behind the numbers; null where nothing does
     */
    public record Sample(int line, double[] numbers, @Nullable String answer) {}

    /**
     * @param columns numbers in a sample
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static List<Sample> read(Path file, int columns) throws ReportedException {
        List<Sample> samples = new ArrayList<>();
        Separator separator = Separator.of(Survey.of(file, true).lines());
        try (Rows rows = Rows.of(file, separator)) {
            boolean first = true;
            while (rows.next()) {
                Row row = rows.row();
                if (row.fields() != columns && row.fields() != columns + 1) {
                    throw ReportedException.of(
                            "predict.columns", file, (int) row.line(), row.fields(), columns);
                }
                boolean header = first && IntStream.range(0, columns).noneMatch(row::isNumber);
                if (!header) {
                    samples.add(sample(row, columns, file));
                }
                first = false;
            }
        }
        return samples;
    }

    private static Sample sample(Row row, int columns, Path file) throws ReportedException {
        double[] numbers = new double[columns];
        for (int field = 0; field < columns; field++) {
            numbers[field] = TableNumbers.number(row, field, file);
        }
        String answer = row.fields() > columns ? row.text(columns) : "";
        return new Sample((int) row.line(), numbers, answer.isEmpty() ? null : answer);
    }
}
