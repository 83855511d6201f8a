package fude.ui.dataset.sources;

import fude.data.DataKind;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.SmallProblem;
import fude.lab.DataName;
import fude.text.ReportedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The small problems that are offered by name. */
final class Small {
    static final List<String> POINTS =
            SmallProblem.builtIn().stream().filter(name -> !name.startsWith("gate-")).toList();

    static final List<String> GATES =
            SmallProblem.builtIn().stream().filter(name -> name.startsWith("gate-")).toList();

    /** As the course texts have them. */
    static final List<String> FUNCTIONS =
            List.of("y = sin x", "y = x² + 5x", "y = abs x", "y = step x");

    private Small() {}

    /** Those that are built in, and what the class has set by hand. */
    static List<String> pointsAndOwn() {
        return withOwn(POINTS, DataKind.POINTS);
    }

    /** The same of functions. */
    static List<String> functionsAndOwn() {
        return withOwn(FUNCTIONS, DataKind.FUNCTION);
    }

    private static List<String> withOwn(List<String> names, DataKind kind) {
        return Stream.concat(names.stream(), Stream.of(DataName.byHand(kind))).toList();
    }

    /** A few numbers of each problem. */
    static Map<String, NumberSplit> makeSamples() throws ReportedException {
        Map<String, NumberSplit> made = new LinkedHashMap<>();
        for (List<String> names : List.of(POINTS, GATES, FUNCTIONS)) {
            for (String name : names) {
                boolean gate = GATES.contains(name);
                made.put(name, SmallProblem.parse(gate ? name : name + " points=160").split());
            }
        }
        return made;
    }
}
