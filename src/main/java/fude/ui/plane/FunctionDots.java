package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import java.util.EnumMap;
import java.util.Map;

/**
 * The samples of a function, gone through once for a data set, however often the curve over them
 * changes.
 *
 * @param parts the samples of each part that has some; a test that is learned from is no part
 * @param first the least x that is learned from; NaN without samples
 * @param last the largest one
 */
record FunctionDots(
        NumberSplit data, Map<Part, FunctionLine.Places> parts, double first, double last) {
    static FunctionDots of(NumberSplit data) {
        Map<Part, FunctionLine.Places> parts = new EnumMap<>(Part.class);
        for (Part part : Part.different(data)) {
            parts.put(part, FunctionLine.Places.of(part.of(data)));
        }
        NumberTable learned = data.training();
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < learned.size(); i++) {
            first = Math.min(first, learned.value(i, 0));
            last = Math.max(last, learned.value(i, 0));
        }
        boolean some = learned.size() > 0;
        return new FunctionDots(data, parts, some ? first : Double.NaN, some ? last : Double.NaN);
    }
}
