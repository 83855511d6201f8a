package fude.ui.dataset.sources;

import fude.data.numbers.SmallProblem;
import fude.lab.DataName;
import java.util.List;
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
        return Stream.concat(POINTS.stream(), Stream.of(DataName.POINTS)).toList();
    }
}
