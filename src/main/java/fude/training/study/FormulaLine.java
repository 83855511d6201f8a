package fude.training.study;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a calculation.
 *
 * @param formula which one
 * @param numbers that stand in it, in the order in which {@link Formula} names them
 * @param result what comes of them
 */
public record FormulaLine(Formula formula, List<Double> numbers, double result) {
    public FormulaLine {
        numbers = List.copyOf(numbers);
    }

    static FormulaLine of(Formula formula, double... numbers) {
        List<Double> list = Arrays.stream(numbers).boxed().toList();
        return new FormulaLine(formula, list, formula.result(numbers));
    }
}
