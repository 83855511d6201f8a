package fude.nn.optimizer;

import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the parameters against their gradients by an {@link UpdateRule}. It keeps the rule's state
 * (velocity, moments), so each run has its own, always called with the same parameters.
 *
 * <p>A step goes through all parameters once, and costs as much as moving them through the
 * processor's memory: block by block, parameters and gradients are fetched from ND4J's memory into
 * arrays that stay in the first caches.
 */
public final class Optimizer implements ThreadTeam.Work {
    private static final int BLOCK = 8192;

    /** Below this number of elements one thread is done before two have met. */
    private static final int WORTH_SHARING = 1 << 13;

    /**
     * Processors are slow on numbers below 10⁻³⁸: after this number of steps, small states become
     * 0.
     */
    private static final int SWEEP_STEPS = 128;

    private static final float SMALL = 1e-30f;
    private static final float[] NONE = {};

    private final UpdateRule rule;
    private final Regularization regularization;
    private final ThreadTeam team;
    private final List<Blocks> all = new ArrayList<>();
    private int steps;

    /** The parameter whose blocks {@link #part} updates. */
    @SuppressWarnings("NullAway.Init")
    private Blocks current;

    /** Waits for the parameters that come with the next step. */
    private List<float[][]> restored = List.of();

    Optimizer(UpdateRule rule, Regularization regularization, ThreadTeam team) {
        this.rule = rule;
        this.regularization = regularization;
        this.team = team;
    }

    /** A parameter, cut into blocks of whole rows, with the optimizer's state for each. */
    private static final class Blocks {
        private final FloatMatrix values;
        private final FloatMatrix gradient;
        private final boolean isPenalised;
        private final int rowsPerBlock;
        private final float[][][] state;
        private final Matrix norms;

        Blocks(Parameter parameter, int states) {
            values = (FloatMatrix) parameter.values();
            gradient = (FloatMatrix) parameter.gradient();
            isPenalised = parameter.isPenalised();
            rowsPerBlock = Math.max(1, BLOCK / values.columns());
            norms = values.another(1, values.columns());
            state = new float[states][count()][];
            for (float[][] one : state) {
                for (int block = 0; block < one.length; block++) {
                    one[block] = new float[size(block)];
                }
            }
        }

        int count() {
            return (values.rows() + rowsPerBlock - 1) / rowsPerBlock;
        }

        int firstRow(int block) {
            return Math.min(values.rows(), block * rowsPerBlock);
        }

        int size(int block) {
            return (firstRow(block + 1) - firstRow(block)) * values.columns();
        }

        float[] state(int index, int block) {
            return index < state.length ? state[index][block] : NONE;
        }

        float state(int which, int row, int column) {
            int block = row / rowsPerBlock;
            return state[which][block][(row - firstRow(block)) * values.columns() + column];
        }

        void sweep() {
            for (float[][] one : state) {
                for (float[] block : one) {
                    for (int i = 0; i < block.length; i++) {
                        block[i] = Math.abs(block[i]) < SMALL ? 0 : block[i];
                    }
                }
            }
        }

        float[][] copyState() {
            float[][] copy = new float[state.length][values.size()];
            eachBlock(copy, false);
            return copy;
        }

        void setState(float[][] from) {
            Matrix.check(from.length == state.length);
            eachBlock(from, true);
        }

        private void eachBlock(float[][] flat, boolean toBlocks) {
            for (int m = 0; m < state.length; m++) {
                for (int block = 0; block < count(); block++) {
                    int start = firstRow(block) * values.columns();
                    if (toBlocks) {
                        System.arraycopy(flat[m], start, state[m][block], 0, size(block));
                    } else {
                        System.arraycopy(state[m][block], 0, flat[m], start, size(block));
                    }
                }
            }
        }
    }

    /**
     * One step. The gradients stay those of the loss.
     *
     * @param rate η, the learning rate
     */
    public void step(List<Parameter> parameters, double rate) {
        prepare(parameters);
        steps = steps == Integer.MAX_VALUE ? steps - SWEEP_STEPS + 1 : steps + 1;
        rule.begin(steps, rate);
        for (int p = 0; p < all.size(); p++) {
            current = all.get(p);
            move();
            if (current.isPenalised && regularization.maxNorm() > 0) {
                regularization.limit(current.values, current.norms);
            }
            if (steps % SWEEP_STEPS == 0) {
                current.sweep();
            }
        }
    }

    private void prepare(List<Parameter> parameters) {
        if (all.isEmpty()) {
            for (Parameter parameter : parameters) {
                all.add(new Blocks(parameter, rule.stateNames().size()));
            }
            for (int p = 0; p < restored.size(); p++) {
                all.get(p).setState(restored.get(p));
            }
        }
    }

    private void move() {
        current.values.beginBlocks();
        if (current.values.size() < WORTH_SHARING) {
            part(0, 0, current.count());
        } else {
            team.run(current.count(), this);
        }
        current.values.endBlocks();
    }

    /** Some blocks of the current parameter. */
    @Override
    public void part(int slice, int from, int to) {
        for (int block = from; block < to; block++) {
            int size = current.size(block);
            int first = current.firstRow(block);
            int next = current.firstRow(block + 1);
            float[] w = current.values.fetch(slice, first, next);
            float[] g = current.gradient.fetch(slice, first, next);
            if (current.isPenalised) {
                regularization.addTo(g, w, size);
            }
            rule.update(w, g, current.state(0, block), current.state(1, block), size);
            current.values.store(slice, first, next, w);
        }
    }

    /** The number of steps taken, and the state that they have left. */
    public State state() {
        return all.isEmpty()
                ? new State(steps, restored)
                : new State(steps, all.stream().map(Blocks::copyState).toList());
    }

    /**
     * One number of the state, without copying the others; 0 before the first step.
     *
     * @param parameter its place among the parameters that are moved
     * @param which of the rule's {@link OptimizerSpec#stateNames}
     */
    public double state(int parameter, int which, int row, int column) {
        return all.isEmpty() ? 0 : all.get(parameter).state(which, row, column);
    }

    /** Takes over what {@link #state} gave, of an optimizer of the same kind and parameters. */
    public void restore(State state) {
        steps = state.steps();
        restored = state.values();
        all.clear();
    }

    /**
     * The state of an optimizer.
     *
     * @param steps that it has taken
     * @param values for each parameter what {@link OptimizerSpec#stateNames} names; empty before
     *     the first step
     */
    public record State(int steps, List<float[][]> values) {}
}
