package fude.data.numbers;

import fude.text.ReportedException;
import fude.text.formula.Formula;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes numbers of a function. */
final class FunctionMaker {
    private FunctionMaker() {}

    /**
     * @throws ReportedException if the function is not finite somewhere
     */
    static NumberSplit make(SmallProblem problem) throws ReportedException {
        Formula formula = Formula.parse(problem.formula(), List.of("x"));
        RandomGenerator chance = Chance.of(problem);
        int count = (int) problem.get(Option.POINTS);
        double from = problem.get(Option.FROM);
        double width = problem.get(Option.TO) - from;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = from + width * (count == 1 ? 0.5 : (double) i / (count - 1));
            y[i] = formula.at(x[i]);
            if (!Double.isFinite(y[i])) {
                throw ReportedException.of("small.not-finite", problem.formula(), x[i]);
            }
            y[i] += problem.get(Option.NOISE) * chance.nextGaussian();
        }
        NumberTable all = NumberTable.function(x, y);
        return Chance.split(problem, all, chance, Frame.of(all), formula::at);
    }
}
