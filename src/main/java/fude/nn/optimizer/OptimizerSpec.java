package fude.nn.optimizer;

import fude.nn.Network;
import fude.nn.matrix.ThreadTeam;
import fude.text.Named;
import fude.text.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Which rule moves the parameters, with its settings; {@link #create} makes one ready to run.
 *
 * @param settings exactly those of the rule
 */
public record OptimizerSpec(Rule rule, Map<Setting, Double> settings) {

    /** Something that a rule can be given. */
    public enum Setting implements Named {
        /** μ: how much of the last step goes on, 0 to below 1. */
        MOMENTUM,
        /** α: how slowly the mean of the gradient's square forgets, 0 to below 1. */
        ALPHA,
        /** β₁: how slowly the mean of the gradient forgets, 0 to below 1. */
        BETA1,
        /** β₂: how slowly the mean of the gradient's square forgets, 0 to below 1. */
        BETA2,
        /** ε: keeps the divisor from zero; above 0. */
        EPSILON,
        /**
         * λ: the share of each parameter that is taken off, biases too, times the learning rate; 0
         * to 1000.
         */
        WEIGHT_DECAY;

        private List<Problem> problems(double value) {
            return switch (this) {
                case EPSILON -> unless(value > 0 && Double.isFinite(value), "problem.positive");
                case WEIGHT_DECAY -> unless(value >= 0 && value <= 1000, "problem.range", 0, 1000);
                // below one in the 32 bits that the rules calculate with, too
                default -> unless(value >= 0 && (float) value < 1, "problem.fraction-below-one");
            };
        }

        private List<Problem> unless(boolean valid, String key, Object... arguments) {
            return valid ? List.of() : List.of(Problem.of(id(), key, arguments));
        }
    }

    /** The rules, with PyTorch's defaults; the first is the program's own default. */
    public enum Rule implements Named {
        ADAM(
                Map.of(Setting.BETA1, 0.9, Setting.BETA2, 0.999, Setting.EPSILON, 1e-8),
                spec -> Rule.adam(spec, 0)),
        ADAMW(
                Map.of(
                        Setting.BETA1, 0.9,
                        Setting.BETA2, 0.999,
                        Setting.EPSILON, 1e-8,
                        Setting.WEIGHT_DECAY, 0.01),
                spec -> Rule.adam(spec, spec.value(Setting.WEIGHT_DECAY))),
        SGD(Map.of(), spec -> new Sgd()),
        GRADIENT_DESCENT(Map.of(), spec -> new Sgd()),
        MOMENTUM(Map.of(Setting.MOMENTUM, 0.9), spec -> new Momentum(spec.value(Setting.MOMENTUM))),
        NESTEROV(Map.of(Setting.MOMENTUM, 0.9), spec -> new Nesterov(spec.value(Setting.MOMENTUM))),
        RMSPROP(
                Map.of(Setting.ALPHA, 0.99, Setting.EPSILON, 1e-8),
                spec -> new RmsProp(spec.value(Setting.ALPHA), spec.value(Setting.EPSILON))),
        ADAGRAD(Map.of(Setting.EPSILON, 1e-10), spec -> new AdaGrad(spec.value(Setting.EPSILON)));

        private final Map<Setting, Double> defaults;
        private final Function<OptimizerSpec, UpdateRule> create;

        Rule(Map<Setting, Double> defaults, Function<OptimizerSpec, UpdateRule> create) {
            this.defaults = defaults;
            this.create = create;
        }

        static UpdateRule adam(OptimizerSpec spec, double weightDecay) {
            return new Adam(
                    spec.value(Setting.BETA1),
                    spec.value(Setting.BETA2),
                    spec.value(Setting.EPSILON),
                    weightDecay);
        }

        /** What the rule can be given. */
        public List<Setting> settings() {
            return defaults.keySet().stream().sorted().toList();
        }

        /** Whether each step looks at the whole data set, whatever the batch size. */
        public boolean isFullBatch() {
            return this == GRADIENT_DESCENT;
        }
    }

    public OptimizerSpec {
        settings = Map.copyOf(settings);
        if (!settings.keySet().equals(rule.defaults.keySet())) {
            throw new IllegalArgumentException("not the settings of " + rule.id());
        }
    }

    /** A rule with its defaults. */
    public static OptimizerSpec of(Rule rule) {
        return new OptimizerSpec(rule, rule.defaults);
    }

    /** Every rule with its defaults. */
    public static List<OptimizerSpec> all() {
        return Arrays.stream(Rule.values()).map(OptimizerSpec::of).toList();
    }

    public double value(Setting setting) {
        return Objects.requireNonNull(settings.get(setting));
    }

    /** The same with another value; a setting that the rule does not have changes nothing. */
    public OptimizerSpec with(Setting setting, double value) {
        if (!settings.containsKey(setting)) {
            return this;
        }
        Map<Setting, Double> changed = new EnumMap<>(Setting.class);
        changed.putAll(settings);
        changed.put(setting, value);
        return new OptimizerSpec(rule, changed);
    }

    /** What keeps it from running; empty if nothing does. */
    public List<Problem> problems() {
        return rule.settings().stream().flatMap(s -> s.problems(value(s)).stream()).toList();
    }

    /** The names of its state for each parameter, as in a file: its velocity, its moments. */
    public List<String> stateNames() {
        return rule.create.apply(this).stateNames();
    }

    /** An optimizer for the parameters of one network. */
    public Optimizer create(Regularization regularization, Network network) {
        return create(regularization, network.team());
    }

    /** An optimizer of a few numbers, which begin as given. */
    public PlainOptimizer createPlain(double... start) {
        return new PlainOptimizer(rule.create.apply(this), start);
    }

    /** An optimizer that shares out its work among a team. */
    public Optimizer create(Regularization regularization, ThreadTeam team) {
        return new Optimizer(rule.create.apply(this), regularization, team);
    }
}
