package fude.nn.optimizer;

import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the parameters against their gradients by an {@link UpdateRule}. It remembers what the rule
 * needs of earlier steps, so each run has its own, always called with the same parameters.
 *
 * <p>A step goes through all parameters once, and costs as much as moving them through the
 * processor's memory: block by block, parameters and gradients are fetched from ND4J's memory into
 * arrays that stay in the first caches.
 */
public final class Optimizer implements ThreadTeam.Work {
    private static final int BLOCK = 8192;

    /** Below so many numbers one thread is done before two have met. */
    private static final int WORTH_SHARING = 1 << 13;

    /** Processors are slow on numbers below 10⁻³⁸: every so many steps, small memories become 0. */
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

    /** A parameter, cut into blocks of whole rows, with what is remembered for each. */
    private static final class Blocks {
        private final FloatMatrix values;
        private final FloatMatrix gradient;
        private final boolean isPenalised;
        private final int rowsPerBlock;
        private final float[][][] memories;
        private final Matrix norms;

        Blocks(Parameter parameter, int memories) {
            values = (FloatMatrix) parameter.values();
            gradient = (FloatMatrix) parameter.gradient();
            isPenalised = parameter.isPenalised();
            rowsPerBlock = Math.max(1, BLOCK / values.columns());
            norms = values.another(1, values.columns());
            this.memories = new float[memories][count()][];
            for (float[][] memory : this.memories) {
                for (int block = 0; block < memory.length; block++) {
                    memory[block] = new float[size(block)];
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

        float[] memory(int index, int block) {
            return index < memories.length ? memories[index][block] : NONE;
        }

        void sweep() {
            for (float[][] memory : memories) {
                for (float[] block : memory) {
                    for (int i = 0; i < block.length; i++) {
                        block[i] = Math.abs(block[i]) < SMALL ? 0 : block[i];
                    }
                }
            }
        }

        float[][] copyMemories() {
            float[][] copy = new float[memories.length][values.size()];
            eachBlock(copy, false);
            return copy;
        }

        void setMemories(float[][] from) {
            Matrix.check(from.length == memories.length);
            eachBlock(from, true);
        }

        private void eachBlock(float[][] flat, boolean toBlocks) {
            for (int m = 0; m < memories.length; m++) {
                for (int block = 0; block < count(); block++) {
                    int start = firstRow(block) * values.columns();
                    if (toBlocks) {
                        System.arraycopy(flat[m], start, memories[m][block], 0, size(block));
                    } else {
                        System.arraycopy(memories[m][block], 0, flat[m], start, size(block));
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
                all.add(new Blocks(parameter, rule.memories().size()));
            }
            for (int p = 0; p < restored.size(); p++) {
                all.get(p).setMemories(restored.get(p));
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

    /** Some blocks of the parameter in hand. */
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
            rule.update(w, g, current.memory(0, block), current.memory(1, block), size);
            current.values.store(slice, first, next, w);
        }
    }

    /** The number of steps taken, and all that is remembered of them. */
    public State state() {
        return all.isEmpty()
                ? new State(steps, restored)
                : new State(steps, all.stream().map(Blocks::copyMemories).toList());
    }

    /** Takes over what {@link #state} gave, of an optimizer of the same kind and parameters. */
    public void restore(State state) {
        steps = state.steps();
        restored = state.memories();
        all.clear();
    }

    /**
     * What an optimizer remembers.
     *
     * @param steps that it has taken
     * @param memories for each parameter what {@link OptimizerSpec#memories} names; empty before
     *     the first step
     */
    public record State(int steps, List<float[][]> memories) {}
}
