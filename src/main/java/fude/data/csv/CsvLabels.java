package fude.data.csv;

import fude.data.Dataset;
import fude.data.pictures.NaturalOrder;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of CSV files as classes, numbered in the order in which they turn up. If the first
 * label is a whole number, all must be; otherwise they are names, and no numbers.
 */
final class CsvLabels {
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean whole;

    /**
     * The label that stands in a field of the current row.
     *
     * @return its number, as an unsigned byte
     */
    byte number(CsvRows row, int field, Path file) throws ReportedException {
        int value = row.whole(field);
        if (numbers.isEmpty()) {
            whole = value >= 0;
        }
        if (value < 0 && (whole || row.isNumber(field))) {
            throw ReportedException.of("csv.label", file, row.line(), row.shown(field));
        }
        String name =
                whole
                        ? Integer.toString(value)
                        : Normalizer.normalize(row.text(field), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw ReportedException.of("csv.no-label", file, row.line());
        }
        Integer known = numbers.get(name);
        return (byte) (known == null ? add(name, row, field, file) : known);
    }

    private int add(String name, CsvRows row, int field, Path file) throws ReportedException {
        int number = numbers.size();
        if (number == Dataset.MAX_CLASSES) {
            throw ReportedException.of(
                    "csv.too-many-classes",
                    file,
                    row.line(),
                    row.shown(field),
                    Dataset.MAX_CLASSES);
        }
        numbers.put(name, number);
        return number;
    }

    /** The classes as they are shown. */
    List<String> names() {
        List<String> names = new ArrayList<>(numbers.keySet());
        names.sort(Comparator.comparing(name -> name, new NaturalOrder()));
        return names;
    }

    /** Turns the numbers that were given out into places in {@link #names}. */
    void sort(byte[] labels) {
        List<String> names = names();
        byte[] places = new byte[Dataset.MAX_CLASSES];
        numbers.forEach((name, number) -> places[number] = (byte) names.indexOf(name));
        for (int i = 0; i < labels.length; i++) {
            labels[i] = places[labels[i] & 0xff];
        }
    }
}
