package fude.data.table;

import fude.data.ClassLimits;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.data.numbers.Option;
import fude.text.NaturalOrder;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A table as points or as a function: see {@link NumberColumns}. Images have more columns. */
public final class TableNumbers {
    private final Sample sample;
    private final NumberColumns columns;
    private final DoubleStream.Builder inputs = DoubleStream.builder();
    private final DoubleStream.Builder outputs = DoubleStream.builder();
    private final List<String> classes = new ArrayList<>();
    private int samples;

    private TableNumbers(Sample sample) throws ReportedException {
        this.sample = sample;
        columns = NumberColumns.of(sample);
        if (!columns.isKnown()) {
            int line = sample.rows().isEmpty() ? 1 : (int) sample.rows().get(0).line();
            throw ReportedException.of("table.columns", sample.file(), line, sample.width());
        }
    }

    /**
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static NumberSplit read(Path file) throws ReportedException {
        Sample sample = Sample.of(file);
        if (sample.width() == 0) {
            throw ReportedException.of("table.few", file, 0);
        }
        TableNumbers table = new TableNumbers(sample);
        try (Rows rows = Rows.of(file, sample.separator())) {
            while (rows.next()) {
                if (!sample.isBefore(rows.row())) {
                    table.add(rows.row());
                }
            }
        }
        return NumberSplit.of(file.toString(), table.table());
    }

    private void add(Row row) throws ReportedException {
        Path file = sample.file();
        if (row.fields() < sample.width() || row.filled() > sample.width()) {
            throw ReportedException.of(
                    "table.ragged", file, (int) row.line(), row.fields(), sample.width());
        }
        if (samples == (int) Option.POINTS.most()) {
            throw ReportedException.of("table.too-many", file, samples);
        }
        for (int field : columns.inputs()) {
            inputs.add(number(row, field, file));
        }
        if (columns.isFunction()) {
            outputs.add(number(row, columns.answer(), file));
        } else {
            classes.add(className(row));
        }
        samples++;
    }

    /** A finite number. */
    static double number(Row row, int field, Path file) throws ReportedException {
        double number = row.number(field);
        if (!Double.isFinite(number)) {
            throw ReportedException.of(
                    "table.number", file, (int) row.line(), field + 1, row.shown(field));
        }
        return number;
    }

    private String className(Row row) throws ReportedException {
        int field = columns.answer();
        int line = (int) row.line();
        if (row.isBlank(field)) {
            throw ReportedException.of("csv.no-label", sample.file(), line);
        }
        String name = className(row.text(field));
        if (name.isEmpty()) {
            throw ReportedException.of("csv.label", sample.file(), line, row.shown(field));
        }
        return name;
    }

    /** The class that a field names: 1 where it says 1.0; empty for a number that is not whole. */
    public static String className(String text) {
        double number = Numbers.of(text);
        if (Double.isNaN(number)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
        return whole ? String.valueOf((long) number) : "";
    }

    private NumberTable table() throws ReportedException {
        if (samples < 2) {
            throw ReportedException.of("table.few", sample.file(), samples);
        }
        double[] numbers = inputs.build().toArray();
        List<String> names =
                columns.all().stream()
                        .map(
                                column ->
                                        sample.header() == null
                                                ? String.valueOf(column + 1)
                                                : sample.name(column))
                        .toList();
        if (columns.isFunction()) {
            return NumberTable.function(numbers, outputs.build().toArray()).named(names);
        }
        List<String> different = classes.stream().distinct().sorted(new NaturalOrder()).toList();
        ClassLimits.check(sample.file(), different);
        int[] labels = classes.stream().mapToInt(different::indexOf).toArray();
        return NumberTable.points(columns.inputs().size(), numbers, different, labels).named(names);
    }
}
