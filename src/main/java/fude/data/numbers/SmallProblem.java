package fude.data.numbers;

import fude.data.DataKind;
import fude.text.Named;
import fude.text.OptionedName;
import fude.text.ReportedException;
import fude.text.formula.Formula;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A data set that follows from its name: {@code spiral}, {@code circle noise=0.3 classes=3}, {@code
 * gate-xor}, {@code gate-01101001} (the last column of a truth table, as the inputs count upwards
 * in binary), {@code y = sin x from=-3.14 to=3.14}. The options stand behind the name, each only
 * where it is not as usual: so run cards, models and the terminal carry the whole data set. A
 * value.
 *
 * @param subject the shape's or gate's id, or {@code y = } and a formula
 * @param options what is not as usual
 */
public record SmallProblem(String subject, Map<Option, Double> options) {
    private static final Map<String, String> GATES =
            Map.of(
                    "gate-and", "0001",
                    "gate-or", "0111",
                    "gate-nand", "1110",
                    "gate-xor", "0110");

    private static final Pattern OWN_GATE = Pattern.compile("gate-([01]{4}|[01]{8})");
    private static final Pattern FUNCTION = Pattern.compile("\\s*(?:y|f\\(x\\))\\s*[=＝].*");
    private static final Set<Option> OF_FUNCTIONS =
            EnumSet.of(
                    Option.POINTS, Option.NOISE, Option.TEST, Option.FROM, Option.TO, Option.SEED);

    public SmallProblem {
        Map<Option, Double> unusual = new EnumMap<>(Option.class);
        options.forEach(
                (option, value) -> {
                    if (value != option.usual()) {
                        unusual.put(option, value);
                    }
                });
        options = Map.copyOf(unusual);
    }

    /** The names of those that are built in, options aside. */
    public static List<String> builtIn() {
        List<String> names = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            names.add(shape.id());
        }
        names.addAll(List.of("gate-and", "gate-or", "gate-nand", "gate-xor"));
        return names;
    }

    /** Whether a name means a small problem, well written or not. */
    public static boolean isMeant(String name) {
        return FUNCTION.matcher(name).matches() || isSubject(name.strip().split("\\s+")[0]);
    }

    /** The kind of a small problem of this name; empty where it means none. */
    public static Optional<DataKind> kind(String name) {
        return FUNCTION.matcher(name).matches()
                ? Optional.of(DataKind.FUNCTION)
                : Optional.of(DataKind.POINTS).filter(points -> isMeant(name));
    }

    private static boolean isSubject(String subject) {
        return builtIn().contains(subject) || OWN_GATE.matcher(subject).matches();
    }

    /**
     * @param name as the terminal takes it
     * @throws ReportedException naming the option, or the place in the formula, that cannot be read
     */
    public static SmallProblem parse(String name) throws ReportedException {
        OptionedName apart = OptionedName.of(name);
        Map<Option, Double> options = new EnumMap<>(Option.class);
        for (Map.Entry<String, String> each : apart.options().entrySet()) {
            Option option = option(each.getKey(), name);
            options.put(option, number(option, each.getValue()));
        }
        String subject = apart.subject();
        if (FUNCTION.matcher(subject).matches()) {
            subject = function(subject);
        } else if (!isSubject(subject)) {
            throw ReportedException.of("small.unknown", subject, builtIn());
        }
        SmallProblem problem = new SmallProblem(subject, options);
        problem.require();
        return problem;
    }

    /**
     * A function by its formula.
     *
     * @param formula of x, as somebody types it, with or without {@code y =} before it
     * @throws ReportedException naming the place in the formula that cannot be read, or what of the
     *     options cannot be
     */
    public static SmallProblem ofFormula(String formula, Map<Option, Double> options)
            throws ReportedException {
        SmallProblem problem = new SmallProblem(function(formula), options);
        problem.require();
        return problem;
    }

    private static String function(String formula) throws ReportedException {
        return "y = " + Formula.parse(formula, List.of("x")).text();
    }

    private static Option option(String id, String name) throws ReportedException {
        return Named.find(id, Option.values())
                .orElseThrow(() -> ReportedException.of("small.no-option", id, name));
    }

    private static double number(Option option, String text) throws ReportedException {
        try {
            double number = Double.parseDouble(text);
            if (option.takes(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same is said of every text that will not do
        }
        throw ReportedException.of(
                option.isWhole() ? "small.option-whole" : "small.option",
                option.id(),
                text,
                option.least(),
                option.most());
    }

    private void require() throws ReportedException {
        for (Option option : options.keySet()) {
            if (!possible().contains(option)) {
                throw ReportedException.of(
                        "small.option-not-of",
                        option.id(),
                        subject,
                        possible().stream().map(Option::id).toList());
            }
        }
        if (get(Option.FROM) >= get(Option.TO)) {
            throw ReportedException.of("small.from-to", get(Option.FROM), get(Option.TO));
        }
    }

    /** The options that it can have. */
    public Set<Option> possible() {
        return shape().map(Shape::options)
                .orElse(isFunction() ? OF_FUNCTIONS : EnumSet.noneOf(Option.class));
    }

    public double get(Option option) {
        return options.getOrDefault(option, option.usual());
    }

    /** The same with another value of an option, which must be possible. */
    public SmallProblem with(Option option, double value) {
        Map<Option, Double> changed = new EnumMap<>(Option.class);
        changed.putAll(options);
        changed.put(option, value);
        return new SmallProblem(subject, changed);
    }

    public boolean isFunction() {
        return subject.startsWith("y = ");
    }

    /** The formula of a function. */
    public String formula() {
        return subject.substring("y = ".length());
    }

    public DataKind kind() {
        return isFunction() ? DataKind.FUNCTION : DataKind.POINTS;
    }

    private Optional<Shape> shape() {
        return Named.find(subject, Shape.values());
    }

    /** As {@link #parse} reads it; the same for the same problem. */
    public String name() {
        StringBuilder name = new StringBuilder(subject);
        for (Option option : Option.values()) {
            if (options.containsKey(option)) {
                double value = get(option);
                String text = value == Math.rint(value) ? "" + (long) value : "" + value;
                name.append(' ').append(option.id()).append('=').append(text);
            }
        }
        return name.toString();
    }

    /**
     * Makes the numbers.
     *
     * @throws ReportedException if the function is not finite somewhere
     */
    public NumberSplit split() throws ReportedException {
        if (isFunction()) {
            return FunctionMaker.make(this);
        }
        return shape().map(shape -> PointMaker.make(this, shape))
                .orElseGet(() -> TruthTable.split(name(), outputs()));
    }

    /** The last column of a truth table. */
    private String outputs() {
        return GATES.getOrDefault(subject, subject.substring("gate-".length()));
    }
}
