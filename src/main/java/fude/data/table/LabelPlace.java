package fude.data.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the label of a row stands.
 *
 * @param value as a decision names it: first, last, named, onehot, or the column's number
 * @param column the first
 * @param names one for each column, where there are several: one of them is 1, the others 0
 */
record LabelPlace(String value, int column, List<String> names) {
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String NAMED = "named";
    static final String ONE_HOT = "onehot";

    static LabelPlace of(String value, int column) {
        return new LabelPlace(value, column, List.of());
    }

    boolean isOneHot() {
        return !names.isEmpty();
    }

    Set<Integer> columns() {
        return IntStream.range(column, column + Math.max(1, names.size()))
                .boxed()
                .collect(Collectors.toSet());
    }
}
