package fude.training.study;

import static fude.nn.optimizer.OptimizerSpec.Setting.ALPHA;
import static fude.nn.optimizer.OptimizerSpec.Setting.BETA1;
import static fude.nn.optimizer.OptimizerSpec.Setting.BETA2;
import static fude.nn.optimizer.OptimizerSpec.Setting.EPSILON;
import static fude.nn.optimizer.OptimizerSpec.Setting.WEIGHT_DECAY;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Setting;
import fude.nn.optimizer.Regularization;
import java.util.ArrayList;
import java.util.List;

/**
 * An optimizer's formulas with the numbers of one parameter in them, in 64 bits: what it calculates
 * in 32, up to rounding.
 *
 * @param rate η, the schedule's factor in it
 * @param step counted from 1, this one included
 * @param isPenalised whether regularisation holds the parameter small
 */
record RuleLines(
        OptimizerSpec optimizer,
        Regularization regularization,
        double rate,
        int step,
        boolean isPenalised) {

    /**
     * What becomes of a parameter, but for the limit of a unit's weights.
     *
     * @param w its value before
     * @param gradient of the loss
     * @param m the first number of the optimizer's state before; 0 if it has none
     * @param v the second number
     */
    List<FormulaLine> of(double w, double gradient, double m, double v) {
        List<FormulaLine> lines = new ArrayList<>();
        double g = penalised(lines, w, gradient);
        switch (optimizer.rule()) {
            case SGD, GRADIENT_DESCENT -> add(lines, Formula.DESCENT, w, rate, g);
            case MOMENTUM -> {
                double velocity = velocity(lines, m, g);
                add(lines, Formula.MOMENTUM, w, rate, velocity);
            }
            case NESTEROV -> {
                double velocity = velocity(lines, m, g);
                add(lines, Formula.NESTEROV, w, rate, g, set(Setting.MOMENTUM), velocity);
            }
            case ADAGRAD -> {
                double squares = add(lines, Formula.SQUARES, m, g);
                add(lines, Formula.SCALED, w, rate, g, squares, set(EPSILON));
            }
            case RMSPROP -> {
                double square = add(lines, Formula.MEAN_SQUARE, set(ALPHA), m, g);
                add(lines, Formula.SCALED, w, rate, g, square, set(EPSILON));
            }
            case ADAM -> adam(lines, w, g, m, v);
            case ADAMW -> {
                double decayed = add(lines, Formula.DECAY, w, rate, set(WEIGHT_DECAY));
                adam(lines, decayed, g, m, v);
            }
        }
        return lines;
    }

    private double penalised(List<FormulaLine> lines, double w, double gradient) {
        double g = gradient;
        if (isPenalised && regularization.l2() != 0) {
            g = add(lines, Formula.L2, g, regularization.l2(), w);
        }
        if (isPenalised && regularization.l1() != 0) {
            g = add(lines, Formula.L1, g, regularization.l1(), w);
        }
        return g;
    }

    private double velocity(List<FormulaLine> lines, double m, double g) {
        return add(lines, Formula.VELOCITY, set(Setting.MOMENTUM), m, g);
    }

    private void adam(List<FormulaLine> lines, double w, double g, double m, double v) {
        double mean = add(lines, Formula.ADAM_MEAN, m, set(BETA1), g);
        double square = add(lines, Formula.ADAM_SQUARE, v, set(BETA2), g);
        double corrected = add(lines, Formula.MEAN_CORRECTED, mean, set(BETA1), step);
        double size = add(lines, Formula.SQUARE_CORRECTED, square, set(BETA2), step);
        add(lines, Formula.ADAM, w, rate, corrected, size, set(EPSILON));
    }

    private double set(Setting setting) {
        return optimizer.value(setting);
    }

    private static double add(List<FormulaLine> lines, Formula formula, double... numbers) {
        FormulaLine line = FormulaLine.of(formula, numbers);
        lines.add(line);
        return line.result();
    }
}
