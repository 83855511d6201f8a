package fude.data.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns of a table of numbers are what: three are two inputs and a class, two are x and y.
 * An index is none of them.
 *
 * @param answer the class, or y
 */
record NumberColumns(List<Integer> inputs, int answer) {
    private static final int OF_FUNCTION = 2;
    private static final int OF_POINTS = 3;

    static NumberColumns of(Sample sample) {
        List<Integer> columns =
                IntStream.range(0, sample.width())
                        .filter(column -> !isIndex(sample, column))
                        .boxed()
                        .toList();
        if (columns.isEmpty()) {
            return new NumberColumns(List.of(), -1);
        }
        int last = columns.get(columns.size() - 1);
        int answer =
                columns.stream()
                        .filter(column -> columns.size() == OF_POINTS)
                        .filter(column -> isLabel(sample.name(column)))
                        .findFirst()
                        .orElse(last);
        return new NumberColumns(
                columns.stream().filter(column -> column != answer).toList(), answer);
    }

    private static boolean isLabel(String name) {
        return ColumnNames.isLabelForSure(name);
    }

    private static boolean isIndex(Sample sample, int column) {
        return sample.header() != null
                && sample.width() > OF_FUNCTION
                && column == 0
                && ColumnNames.isIndex(sample.name(0))
                && ColumnFacts.of(0, sample.rows()).isNumbered();
    }

    boolean isFunction() {
        return inputs.size() == OF_FUNCTION - 1;
    }

    /** Whether these are as many as points or a function have. */
    boolean isKnown() {
        return isFunction() || inputs.size() == OF_POINTS - 1;
    }

    /** The inputs and then the answer. */
    List<Integer> all() {
        return Stream.concat(inputs.stream(), Stream.of(answer)).toList();
    }
}
