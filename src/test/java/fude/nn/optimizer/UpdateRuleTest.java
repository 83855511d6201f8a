package fude.nn.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.OptimizerSpec.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twenty steps of every rule, with changing learning rate, against its formula in 64 bits. */
@ExtendWith(Numeric.class)
class UpdateRuleTest {
    private static final int STEPS = 20;

    /** The sum over all steps, as the papers and PyTorch's pages write them. */
    private double expected(OptimizerSpec spec, double w, List<Double> gradients) {
        double first = 0;
        double second = 0;
        for (int t = 1; t <= gradients.size(); t++) {
            double g = gradients.get(t - 1);
            double rate = rate(t);
            switch (spec.rule()) {
                case SGD, GRADIENT_DESCENT -> w = w - rate * g;
                case MOMENTUM -> {
                    first = spec.value(Setting.MOMENTUM) * first + g;
                    w = w - rate * first;
                }
                case NESTEROV -> {
                    first = spec.value(Setting.MOMENTUM) * first + g;
                    w = w - rate * (g + spec.value(Setting.MOMENTUM) * first);
                }
                case ADAGRAD -> {
                    first = first + g * g;
                    w = w - rate * g / (Math.sqrt(first) + spec.value(Setting.EPSILON));
                }
                case RMSPROP -> {
                    double alpha = spec.value(Setting.ALPHA);
                    first = alpha * first + (1 - alpha) * g * g;
                    w = w - rate * g / (Math.sqrt(first) + spec.value(Setting.EPSILON));
                }
                case ADAM, ADAMW -> {
                    double beta1 = spec.value(Setting.BETA1);
                    double beta2 = spec.value(Setting.BETA2);
                    if (spec.rule() == Rule.ADAMW) {
                        w = w - rate * spec.value(Setting.WEIGHT_DECAY) * w;
                    }
                    first = beta1 * first + (1 - beta1) * g;
                    second = beta2 * second + (1 - beta2) * g * g;
                    double mean = first / (1 - Math.pow(beta1, t));
                    double square = second / (1 - Math.pow(beta2, t));
                    w = w - rate * mean / (Math.sqrt(square) + spec.value(Setting.EPSILON));
                }
            }
        }
        return w;
    }

    private static double rate(int step) {
        return 0.1 / Math.sqrt(step);
    }

    @ParameterizedTest
    @EnumSource
    void stepsAreThoseOfTheFormula(Rule rule) {
        SplittableRandom random = new SplittableRandom(rule.ordinal());
        for (int run = 0; run < 20; run++) {
            OptimizerSpec spec = randomSettings(rule, random);
            Parameter weight = Parameter.weights(new FloatMatrix(1, 1));
            double start = (float) random.nextDouble(-2, 2);
            weight.values().set(0, 0, start);
            Optimizer optimizer = spec.create(Regularization.NONE, ThreadTeam.ALONE);
            List<Double> gradients = new ArrayList<>();
            double farthest = 0;
            for (int step = 1; step <= STEPS; step++) {
                double gradient = (float) random.nextDouble(-1, 1);
                gradients.add(gradient);
                weight.gradient().set(0, 0, gradient);
                optimizer.step(List.of(weight), rate(step));
                double w = weight.values().get(0, 0);
                assertEquals(expected(spec, start, gradients), w, 2e-5, spec + " " + step);
                farthest = Math.max(farthest, Math.abs(w - start));
            }
            assertTrue(farthest > 1e-3, "nothing moved");
        }
    }

    private static OptimizerSpec randomSettings(Rule rule, SplittableRandom random) {
        return OptimizerSpec.of(rule)
                .with(Setting.MOMENTUM, random.nextDouble(0.99))
                .with(Setting.ALPHA, random.nextDouble(0.99))
                .with(Setting.BETA1, random.nextDouble(0.99))
                .with(Setting.BETA2, random.nextDouble(0.5, 0.999))
                .with(Setting.EPSILON, random.nextBoolean() ? 1e-8 : random.nextDouble(0.01, 1))
                .with(Setting.WEIGHT_DECAY, random.nextDouble(0.5));
    }
}
