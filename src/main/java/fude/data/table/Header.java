package fude.data.table;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells a row of names from a row of data. */
final class Header {
    private static final int FEWEST_THAT_COUNT = 10;

    private Header() {}

    /** The first of these rows, if it holds names. */
    static Optional<Row> of(List<Row> rows, int width) {
        return rows.isEmpty() || !isHeader(rows.get(0), rows.subList(1, rows.size()), width)
                ? Optional.empty()
                : Optional.of(rows.get(0));
    }

    private static boolean isHeader(Row row, List<Row> others, int width) {
        int fields = Math.min(row.fields(), width);
        if (fields < 2) {
            return false;
        }
        if (IntStream.range(0, fields)
                .anyMatch(field -> ColumnNames.isLabelForSure(row.text(field)))) {
            return true;
        }
        return count(fields, field -> isNameAbove(field, row, others)) * 2 >= fields
                || isWithoutNumbers(row, fields)
                || countsUp(row, fields)
                || isNumberedAgain(row, fields, others);
    }

    private static long count(int fields, IntPredicate what) {
        return IntStream.range(0, fields).filter(what).count();
    }

    /** A text where others have a number. */
    private static boolean isNameAbove(int field, Row row, List<Row> others) {
        return !row.isNumber(field)
                && !row.isBlank(field)
                && others.stream().anyMatch(other -> hasNumber(other, field));
    }

    private static boolean hasNumber(Row row, int field) {
        return field < row.fields() && row.isNumber(field);
    }

    private static boolean isWithoutNumbers(Row row, int fields) {
        return IntStream.range(1, fields).noneMatch(row::isNumber)
                || IntStream.range(0, fields - 1).noneMatch(row::isNumber);
    }

    /** As columns without names are numbered, from 0 or 1, whatever stands before or behind. */
    private static boolean countsUp(Row row, int fields) {
        int steps = 0;
        for (int field = 1; field < fields; field++) {
            steps += row.number(field) == row.number(field - 1) + 1 ? 1 : 0;
        }
        return fields >= FEWEST_THAT_COUNT && steps >= fields - 3;
    }

    /** 0, 0.1, 0.2: a row of data that became names, each a different one. */
    private static boolean isNumberedAgain(Row row, int fields, List<Row> others) {
        return !others.isEmpty()
                && count(fields, field -> isDecimal(row, field)) * 2 > fields
                && others.stream()
                        .noneMatch(
                                other ->
                                        IntStream.range(0, Math.min(fields, other.fields()))
                                                .anyMatch(field -> isDecimal(other, field)));
    }

    private static boolean isDecimal(Row row, int field) {
        double number = row.number(field);
        return number != Math.rint(number) && !Double.isNaN(number);
    }
}
