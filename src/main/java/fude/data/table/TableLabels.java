package fude.data.table;

import fude.data.Dataset;
import fude.text.NaturalOrder;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of tables as classes, numbered in the order in which they turn up. If most are whole
 * numbers, all must be, unless the sample shows both; otherwise they are names.
 */
final class TableLabels {
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean whole;
    private boolean mixed;

    /** Before the first label: whether numbers, names, or both side by side are usual. */
    void expect(List<Row> sample, LabelPlace place) {
        long named = sample.stream().filter(row -> !row.isNumber(place.column())).count();
        long few = Math.max(1, sample.size() / 10);
        whole = numbers.isEmpty() ? named <= few : whole;
        mixed |= named > few && sample.size() - named > few;
    }

    /**
     * The label of a row.
     *
     * @return its number, as an unsigned byte
     */
    byte number(Row row, LabelPlace place, Path file) throws ReportedException {
        int line = (int) row.line();
        String name = place.isOneHot() ? oneHot(row, place, file) : name(row, place.column(), file);
        if (name.isEmpty()) {
            throw ReportedException.of("csv.no-label", file, line);
        }
        Integer known = numbers.get(name);
        if (known != null) {
            return known.byteValue();
        }
        if (numbers.size() == Dataset.MAX_CLASSES) {
            throw ReportedException.of(
                    "csv.too-many-classes", file, line, row.shown(place.column()), numbers.size());
        }
        numbers.put(name, numbers.size());
        return (byte) (numbers.size() - 1);
    }

    private String name(Row row, int field, Path file) throws ReportedException {
        if (row.isBlank(field)) {
            return "";
        }
        double number = row.number(field);
        boolean isWhole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
        if (!mixed && isWhole != whole || !isWhole && !Double.isNaN(number)) {
            throw ReportedException.of("csv.label", file, (int) row.line(), row.shown(field));
        }
        return isWhole
                ? Long.toString((long) number)
                : Normalizer.normalize(row.text(field), Normalizer.Form.NFC);
    }

    private static String oneHot(Row row, LabelPlace place, Path file) throws ReportedException {
        String found = "";
        for (int i = 0; i < place.names().size(); i++) {
            double number = row.number(place.column() + i);
            if (number != 0 && (number != 1 || !found.isEmpty())) {
                throw ReportedException.of(
                        "table.onehot", file, (int) row.line(), place.column() + i + 1);
            }
            found = number == 1 ? place.names().get(i) : found;
        }
        return found;
    }

    /** The classes as they are shown. */
    List<String> names() {
        List<String> names = new ArrayList<>(numbers.keySet());
        names.sort(new NaturalOrder());
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
