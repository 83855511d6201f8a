package fude.data.csv;

import fude.data.ClassLimits;
import fude.data.DataKind;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.data.numbers.Option;
import fude.data.pictures.NaturalOrder;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A CSV file as points or as a function: three columns are two inputs and a class, two are x and y.
 * A first row of names is recognised. Images have more columns.
 */
public final class CsvNumbers {
    private static final int OF_FUNCTION = 2;
    private static final int OF_POINTS = 3;

    /** The smallest images have four pixels beside their label. */
    private static final int MOST_COLUMNS = 4;

    private final Path file;
    private final CsvRows rows;
    private final int columns;
    private final int answer;
    private final List<String> names;
    private final DoubleStream.Builder inputs = DoubleStream.builder();
    private final DoubleStream.Builder outputs = DoubleStream.builder();
    private final List<String> classes = new ArrayList<>();
    private int samples;

    /** Reads the first row. */
    private CsvNumbers(Path file, CsvRows rows) throws ReportedException {
        this.file = file;
        this.rows = rows;
        this.columns = rows.fields();
        if (columns != OF_FUNCTION && columns != OF_POINTS) {
            throw ReportedException.of("table.columns", file, rows.line(), columns);
        }
        int named = CsvTable.labelColumn(rows);
        answer = columns == OF_POINTS && named >= 0 ? named : columns - 1;
        boolean header = isHeader();
        names =
                order().mapToObj(field -> header ? rows.text(field) : String.valueOf(field + 1))
                        .toList();
        if (!header) {
            add();
        }
    }

    /**
     * Whether a file is a table of so few columns that they cannot be images.
     *
     * @throws ReportedException if it cannot be read
     */
    public static boolean isTable(Path file) throws ReportedException {
        return fields(file) > 0 && fields(file) <= MOST_COLUMNS;
    }

    /** What a table holds, which its first row tells. */
    public static DataKind kind(Path file) throws ReportedException {
        return fields(file) == OF_FUNCTION ? DataKind.FUNCTION : DataKind.POINTS;
    }

    /** How many fields the first row has; 0 if this is no table. */
    private static int fields(Path file) throws ReportedException {
        if (!CsvImages.isCsv(file) || !Files.isRegularFile(file)) {
            return 0;
        }
        try (CsvRows rows = new CsvRows(file)) {
            return rows.next() ? rows.fields() : 0;
        }
    }

    /**
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    public static NumberSplit read(Path file) throws ReportedException {
        try (CsvRows rows = new CsvRows(file)) {
            if (!rows.next()) {
                throw ReportedException.of("table.few", file, 0);
            }
            CsvNumbers table = new CsvNumbers(file, rows);
            while (rows.next()) {
                table.add();
            }
            return NumberSplit.of(file.toString(), table.table());
        }
    }

    /** The columns of the inputs, and then that of the answers. */
    private IntStream order() {
        return IntStream.concat(inputFields(), IntStream.of(answer));
    }

    private IntStream inputFields() {
        return IntStream.range(0, columns).filter(field -> field != answer);
    }

    /** A row of names has no number among its inputs, and of a function none at all. */
    private boolean isHeader() {
        return (columns == OF_FUNCTION ? order() : inputFields()).noneMatch(rows::isNumber);
    }

    private void add() throws ReportedException {
        if (rows.fields() != columns) {
            throw ReportedException.of("table.ragged", file, rows.line(), rows.fields(), columns);
        }
        if (samples == (int) Option.POINTS.most()) {
            throw ReportedException.of("table.too-many", file, samples);
        }
        for (int field : inputFields().toArray()) {
            inputs.add(number(rows, field, file));
        }
        if (columns == OF_FUNCTION) {
            outputs.add(number(rows, answer, file));
        } else {
            classes.add(className());
        }
        samples++;
    }

    /** A finite number. */
    static double number(CsvRows rows, int field, Path file) throws ReportedException {
        double number = rows.isNumber(field) ? Double.parseDouble(rows.text(field)) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw ReportedException.of(
                    "table.number", file, rows.line(), field + 1, rows.shown(field));
        }
        return number;
    }

    private String className() throws ReportedException {
        if (rows.text(answer).isEmpty()) {
            throw ReportedException.of("csv.no-label", file, rows.line());
        }
        String name = className(rows.text(answer));
        if (name.isEmpty()) {
            throw ReportedException.of("csv.label", file, rows.line(), rows.shown(answer));
        }
        return name;
    }

    /** Whether a text is a number, whole or not. */
    public static boolean isNumber(String text) {
        return CsvRows.isNumber(text);
    }

    /** The class that a field names: 1 where it says 1.0; empty for a number that is not whole. */
    public static String className(String text) {
        if (!CsvRows.isNumber(text)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        double number = Double.parseDouble(text);
        boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
        return whole ? String.valueOf((long) number) : "";
    }

    private NumberTable table() throws ReportedException {
        if (samples < 2) {
            throw ReportedException.of("table.few", file, samples);
        }
        double[] numbers = inputs.build().toArray();
        if (columns == OF_FUNCTION) {
            return NumberTable.function(numbers, outputs.build().toArray()).named(names);
        }
        List<String> different =
                classes.stream()
                        .distinct()
                        .sorted(Comparator.comparing(name -> name, new NaturalOrder()))
                        .toList();
        ClassLimits.check(file, different);
        int[] labels = classes.stream().mapToInt(different::indexOf).toArray();
        return NumberTable.points(2, numbers, different, labels).named(names);
    }
}
