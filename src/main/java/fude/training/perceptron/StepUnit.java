package fude.training.perceptron;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A unit with the step function: it answers 1 where Σ wᵢxᵢ is greater than its threshold θ, and 0
 * otherwise (McCulloch and Pitts 1943, Rosenblatt 1958). Its numbers are kept to nine decimals, as
 * tenths are not exact in binary: 0.1 + 0.2 is not greater than 0.3 here.
 *
 * @param weights wᵢ, one for each input
 * @param threshold θ
 */
public record StepUnit(List<Double> weights, double threshold) {
    private static final double EXACT = 1e9;

    public StepUnit {
        weights = weights.stream().map(StepUnit::rounded).toList();
        threshold = rounded(threshold);
    }

    /** A unit of two inputs. */
    public static StepUnit of(double first, double second, double threshold) {
        return new StepUnit(List.of(first, second), threshold);
    }

    /** A unit whose numbers are all 0, which answers 0 to everything. */
    public static StepUnit zero(int inputs) {
        return new StepUnit(Collections.nCopies(inputs, 0.0), 0);
    }

    private static double rounded(double number) {
        return Math.rint(number * EXACT) / EXACT + 0.0;
    }

    public int inputs() {
        return weights.size();
    }

    /** Σ wᵢxᵢ. */
    public double sum(List<Integer> x) {
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * x.get(i);
        }
        return rounded(sum);
    }

    /** 1 where the sum is greater than θ, and 0 otherwise. */
    public int answer(List<Integer> x) {
        return sum(x) > threshold ? 1 : 0;
    }

    /**
     * The same unit with another number.
     *
     * @param place of the weight; the number of inputs for θ
     */
    public StepUnit with(int place, double number) {
        if (place == weights.size()) {
            return new StepUnit(weights, number);
        }
        List<Double> changed = new ArrayList<>(weights);
        changed.set(place, number);
        return new StepUnit(changed, threshold);
    }

    /**
     * A number of the unit.
     *
     * @param place of the weight; the number of inputs for θ
     */
    public double number(int place) {
        return place == weights.size() ? threshold : weights.get(place);
    }

    /** The same unit with more inputs, of weight 0, or without its last ones. */
    public StepUnit withInputs(int inputs) {
        List<Double> changed = new ArrayList<>(weights.subList(0, Math.min(inputs, inputs())));
        while (changed.size() < inputs) {
            changed.add(0.0);
        }
        return new StepUnit(changed, threshold);
    }
}
