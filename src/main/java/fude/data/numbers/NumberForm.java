package fude.data.numbers;

import fude.data.DatasetChoice;
import fude.data.Feature;
import fude.data.InputForm;
import fude.data.Scaling;
import fude.data.ScalingKind;
import fude.text.formula.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a sample become what goes into a network, and what comes out of it a number
 * again. A value.
 *
 * @param columns numbers in one sample
 * @param features what is calculated of two coordinates; empty for the numbers themselves
 * @param scalings of each input
 * @param target of what should come out; null where classes do
 */
public record NumberForm(
        int columns, List<Feature> features, List<Scaling> scalings, @Nullable Scaling target)
        implements InputForm {

    public NumberForm {
        features = List.copyOf(features);
        scalings = List.copyOf(scalings);
    }

    /**
     * The form that a choice asks for.
     *
     * @param learned the samples that are learned from: scalings go by them alone
     */
    static NumberForm of(NumberTable learned, DatasetChoice choice) {
        List<Feature> features = learned.columns() == 2 ? choice.inputs() : List.of();
        int inputs = features.isEmpty() ? learned.columns() : features.size();
        List<Scaling> scalings = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            int of = input;
            scalings.add(
                    of(choice.scaling(), learned, i -> input(learned.values(i), features, of)));
        }
        return new NumberForm(
                learned.columns(),
                features,
                scalings,
                learned.classNames().isEmpty()
                        ? of(choice.targetScaling(), learned, learned::target)
                        : null);
    }

    private static Scaling of(ScalingKind kind, NumberTable learned, IntToDoubleFunction of) {
        return kind.of(IntStream.range(0, learned.size()).mapToDouble(of).toArray());
    }

    @Override
    public int inputs() {
        return scalings.size();
    }

    /** Whether a number should come out, and no class. */
    public boolean isFunction() {
        return target != null;
    }

    /** What goes into a network for a sample's numbers. */
    public float[] inputs(double... numbers) {
        float[] inputs = new float[inputs()];
        write(numbers, inputs, 0);
        return inputs;
    }

    /**
     * Writes what goes into a network for a sample's numbers.
     *
     * @param offset where in {@code to} its first input goes
     */
    public void write(double[] numbers, float[] to, int offset) {
        for (int i = 0; i < scalings.size(); i++) {
            to[offset + i] = (float) scalings.get(i).of(input(numbers, features, i));
        }
    }

    /** An input before it is scaled. */
    private static double input(double[] numbers, List<Feature> features, int input) {
        return features.isEmpty() ? numbers[input] : features.get(input).of(numbers[0], numbers[1]);
    }

    /** The name of an input, as it is written in formulas. */
    public String symbol(int input) {
        if (!features.isEmpty()) {
            return features.get(input).symbol();
        }
        return symbol(columns, input);
    }

    /**
     * The name of a number of a sample, as it is written in formulas: x, or x₁, x₂ …
     *
     * @param columns numbers in one sample
     */
    public static String symbol(int columns, int column) {
        return columns == 1 ? "x" : Signs.indexed("x", column + 1);
    }

    /** What should come out of the network for a number y. */
    double scaled(double y) {
        return target == null ? y : target.of(y);
    }

    /** The number y that an output of the network means. */
    public double unscaled(double output) {
        return target == null ? output : target.inverse(output);
    }
}
