package fude.text.formula;

import fude.text.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that a formula can use: its variables, constants and functions. */
final class Dictionary {
    private static final Map<String, Node> CONSTANTS =
            Map.of(
                    "pi", new Node.Constant(Math.PI, "π"),
                    "π", new Node.Constant(Math.PI, "π"),
                    "e", new Node.Constant(Math.E, "e"));

    private static final Map<String, Function> OTHER_NAMES =
            Map.of(
                    "log", Function.LN,
                    "sgn", Function.SIGN,
                    "σ", Function.SIGMOID,
                    "arcsin", Function.ASIN,
                    "arccos", Function.ACOS,
                    "arctan", Function.ATAN);

    private final List<String> variables;

    /** In small letters, the longest first, so that exp is not e · x · p. */
    private final List<String> names = new ArrayList<>();

    Dictionary(List<String> variables) {
        this.variables = variables;
        variables.forEach(variable -> names.add(variable.toLowerCase(Locale.ROOT)));
        names.addAll(CONSTANTS.keySet());
        names.addAll(OTHER_NAMES.keySet());
        for (Function function : Function.values()) {
            names.add(function.id());
        }
        names.add(Operator.MAX.id());
        names.add(Operator.MIN.id());
        names.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Takes the name at a place, if there is one. */
    Optional<String> take(Cursor cursor) {
        return names.stream().filter(cursor::take).findFirst();
    }

    /** The variable or constant of a name; null if it is a function's. */
    @Nullable Node value(String name) {
        for (int place = 0; place < variables.size(); place++) {
            if (variables.get(place).equalsIgnoreCase(name)) {
                return new Node.Variable(place, Signs.lowered(variables.get(place)));
            }
        }
        return CONSTANTS.get(name);
    }

    /** The function of one number with a name, if there is one. */
    static Optional<Function> function(String name) {
        return Named.find(name, Function.values())
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(name)));
    }

    /**
     * Whether {@code name =} can stand before a formula: not the first variable, nor a function.
     */
    boolean canBeLeftSide(String name) {
        boolean isArgument = !variables.isEmpty() && variables.get(0).equalsIgnoreCase(name);
        return !isArgument && (value(name) != null || !names.contains(name));
    }
}
