package fude.ui.inside.plots;

import static fude.nn.activation.Activation.IDENTITY;
import static fude.nn.activation.Activation.LEAKY_RELU;
import static fude.nn.activation.Activation.RELU;
import static fude.nn.activation.Activation.SIGMOID;
import static fude.nn.activation.Activation.STEP;
import static fude.nn.activation.Activation.TANH;

import fude.nn.activation.Activation;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * A function of one number: an activation as it is trained with, its derivative, or what a course
 * text says is the same.
 *
 * @param words as it is written
 */
record Formula(String words, DoubleUnaryOperator value) {

    /** No function. */
    static final Formula NONE = new Formula("plots.none", x -> Double.NaN);

    /** 2σ(2x) − 1, which is tanh x. */
    static final Formula TANH_BY_SIGMOID =
            new Formula("2σ(2x) − 1", x -> 2 * SIGMOID.value(2 * x) - 1);

    /** σ(x)(1 − σ(x)), which is σ′(x). */
    static final Formula SIGMOID_SLOPE =
            new Formula("σ(x)(1 − σ(x))", x -> SIGMOID.value(x) * (1 - SIGMOID.value(x)));

    /** 1 − tanh² x, which is tanh′ x. */
    static final Formula TANH_SLOPE =
            new Formula("1 − tanh² x", x -> 1 - TANH.value(x) * TANH.value(x));

    /** The activations of one number each, in the order in which they are taught. */
    static final List<Activation> ACTIVATIONS =
            List.of(STEP, SIGMOID, TANH, RELU, LEAKY_RELU, IDENTITY);

    /** All that can be laid over another. */
    static final List<Formula> ALL =
            Stream.of(
                            Stream.of(NONE),
                            ACTIVATIONS.stream().map(Formula::of),
                            ACTIVATIONS.stream().map(Formula::slopeOf),
                            Stream.of(TANH_BY_SIGMOID, SIGMOID_SLOPE, TANH_SLOPE))
                    .flatMap(each -> each)
                    .toList();

    static Formula of(Activation activation) {
        return new Formula(name(activation) + argument(activation), activation::value);
    }

    static Formula slopeOf(Activation activation) {
        String words =
                activation == IDENTITY ? "x′" : name(activation) + "′" + argument(activation);
        return new Formula(words, activation::slope);
    }

    private static String name(Activation activation) {
        return switch (activation) {
            case RELU -> "ReLU";
            case LEAKY_RELU -> "LeakyReLU";
            case SIGMOID -> "σ";
            case TANH -> "tanh";
            case STEP -> "step";
            case IDENTITY -> "x";
            case SOFTMAX -> "softmax";
        };
    }

    private static String argument(Activation activation) {
        return switch (activation) {
            case IDENTITY -> "";
            case TANH -> " x";
            default -> "(x)";
        };
    }

    /** The largest distance to another function between two ends, at a thousand places. */
    double distance(Formula other, double low, double high) {
        double largest = 0;
        for (int i = 0; i <= 1000; i++) {
            double x = low + i * (high - low) / 1000;
            largest =
                    Math.max(
                            largest,
                            Math.abs(value.applyAsDouble(x) - other.value.applyAsDouble(x)));
        }
        return largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && words.equals(formula.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
