package fude.ink.allograph;

import fude.text.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shapes are data: how people write a digit stands in {@code resources/digits}, a file for each. A
 * line that begins with # is a remark. {@code way NAME, WEIGHT} begins an {@link Allograph}, {@code
 * part NAME PARAMETER, …} what those below it share; after it come the steps that draw it:
 *
 * <pre>
 * NAME = FORMULA                   a proportion that later steps speak of
 * to X, Y                          so also corner, arc and lift: see {@link Sketch}
 * maybe STEP                       what every second hand does
 * PART FORMULA, …                  the steps of a part
 * </pre>
 *
 * {@link Formula} says what a formula is.
 */
final class ShapeReader {
    private final Map<String, Part> parts = new HashMap<>();
    private final List<Allograph> ways = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();

    private interface Step {
        void draw(Sketch pen, Map<String, Double> values);
    }

    private interface Action {
        void draw(Sketch pen, double[] numbers);
    }

    private record Part(String[] parameters, List<Step> steps) implements Action {
        @Override
        public void draw(Sketch pen, double... numbers) {
            Map<String, Double> values = new HashMap<>();
            for (int i = 0; i < numbers.length; i++) {
                values.put(parameters[i], numbers[i]);
            }
            steps.forEach(step -> step.draw(pen, values));
        }
    }

    private ShapeReader() {}

    /** All ways of writing a digit. */
    static List<Allograph> ways(int digit) {
        ShapeReader reader = new ShapeReader();
        ResourceLines.of("/digits/" + digit).forEach(reader::read);
        return List.copyOf(reader.ways);
    }

    private void read(String line) {
        String[] words = split(line);
        switch (words[0]) {
            case "way" -> {
                String[] nameAndWeight = words[1].split(", ");
                Part shape = begin();
                double weight = Double.parseDouble(nameAndWeight[1]);
                ways.add(new Allograph(nameAndWeight[0], weight, shape::draw));
            }
            case "part" -> {
                String[] nameAndParameters = split(words[1]);
                parts.put(nameAndParameters[0], begin(nameAndParameters[1].split(", ")));
            }
            default -> steps.add(step(words[0], words[1]));
        }
    }

    /** The first word and the rest. */
    private static String[] split(String line) {
        int end = (line + " ").indexOf(' ');
        return new String[] {line.substring(0, end), line.substring(end).strip()};
    }

    private Part begin(String... parameters) {
        steps = new ArrayList<>();
        return new Part(parameters, steps);
    }

    private Step step(String word, String rest) {
        if (word.equals("maybe")) {
            String[] words = split(rest);
            Step step = step(words[0], words[1]);
            return (pen, values) -> {
                if (pen.chance(0.5)) {
                    step.draw(pen, values);
                }
            };
        }
        if (rest.startsWith("= ")) {
            Formula formula = Formula.parse(rest.substring(2));
            return (pen, values) -> values.put(word, formula.value(pen, values));
        }
        Action action = action(word);
        List<Formula> formulas =
                rest.isEmpty()
                        ? List.of()
                        : Arrays.stream(rest.split(",")).map(Formula::parse).toList();
        return (pen, values) ->
                action.draw(
                        pen, formulas.stream().mapToDouble(f -> f.value(pen, values)).toArray());
    }

    private Action action(String word) {
        return switch (word) {
            case "lift" -> (pen, n) -> pen.lift();
            case "to" -> (pen, n) -> pen.to(n[0], n[1]);
            case "corner" -> (pen, n) -> pen.corner(n[0], n[1]);
            case "arc" -> (pen, n) -> pen.arc(n[0], n[1], n[2], n[3], n[4], n[5]);
            default -> Objects.requireNonNull(parts.get(word), word);
        };
    }
}
