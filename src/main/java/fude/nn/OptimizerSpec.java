package fude.nn;

import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;

/** Which rule moves the parameters, with its settings; {@link #create} makes one ready to run. */
public sealed interface OptimizerSpec {

    /** The name in the terminal and in files. */
    String id();

    Optimizer create();

    default List<Problem> problems() {
        return List.of();
    }

    /** Plain gradient descent on batches. */
    record Sgd() implements OptimizerSpec {
        @Override
        public String id() {
            return "sgd";
        }

        @Override
        public Optimizer create() {
            return new fude.nn.Sgd();
        }
    }

    /**
     * Gradient descent with momentum.
     *
     * @param momentum μ, 0 to below 1
     */
    record Momentum(double momentum) implements OptimizerSpec {
        @Override
        public String id() {
            return "momentum";
        }

        @Override
        public Optimizer create() {
            return new fude.nn.Momentum(momentum);
        }

        @Override
        public List<Problem> problems() {
            return fraction("momentum", momentum);
        }
    }

    /** Adam; see {@link fude.nn.Adam} for the meaning of its settings. */
    record Adam(double beta1, double beta2, double epsilon) implements OptimizerSpec {
        @Override
        public String id() {
            return "adam";
        }

        @Override
        public Optimizer create() {
            return new fude.nn.Adam(beta1, beta2, epsilon);
        }

        @Override
        public List<Problem> problems() {
            List<Problem> problems = new ArrayList<>(fraction("beta1", beta1));
            problems.addAll(fraction("beta2", beta2));
            if (!(epsilon > 0 && Double.isFinite(epsilon))) {
                problems.add(Problem.of("epsilon", "problem.positive"));
            }
            return problems;
        }
    }

    /** Every rule with PyTorch's defaults; the first is the program's own default. */
    static List<OptimizerSpec> all() {
        return List.of(new Adam(0.9, 0.999, 1e-8), new Sgd(), new Momentum(0.9));
    }

    /** Below one in the 32 bits that the rules calculate with, too. */
    private static List<Problem> fraction(String field, double value) {
        return value >= 0 && (float) value < 1
                ? List.of()
                : List.of(Problem.of(field, "problem.fraction-below-one"));
    }
}
