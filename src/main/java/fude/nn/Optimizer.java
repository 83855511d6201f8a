package fude.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the parameters against their gradients by an {@link UpdateRule}. It remembers what the rule
 * needs of earlier steps, so each run has its own, always called with the same parameters.
 */
public final class Optimizer implements ThreadTeam.Work {
    /** Numbers that stay in the processor's first cache between the loops over them. */
    private static final int BLOCK = 8192;

    /** Below so many numbers one thread is done before two have met. */
    private static final int WORTH_SHARING = 1 << 13;

    private final UpdateRule rule;
    private final Regularization regularization;
    private final ThreadTeam team;
    private final List<float[][]> memories = new ArrayList<>();
    private final List<Matrix> norms = new ArrayList<>();
    private int steps;

    private boolean penalised;
    private float[] w;
    private FloatMatrix gradient;
    private int columns;
    private float[] m;
    private float[] v;

    Optimizer(UpdateRule rule, Regularization regularization, ThreadTeam team) {
        this.rule = rule;
        this.regularization = regularization;
        this.team = team;
    }

    /**
     * One step.
     *
     * @param rate η, the learning rate
     */
    public void step(List<Parameter> parameters, double rate) {
        if (memories.isEmpty()) {
            parameters.forEach(this::remember);
        }
        if (norms.isEmpty()) {
            parameters.forEach(this::measure);
        }
        steps++;
        rule.begin(steps, rate);
        for (int p = 0; p < parameters.size(); p++) {
            move(parameters.get(p), memories.get(p));
            if (penalised && regularization.maxNorm() > 0) {
                regularization.limit(parameters.get(p).values(), norms.get(p));
            }
        }
    }

    private void remember(Parameter parameter) {
        memories.add(new float[rule.memories().size()][parameter.values().size()]);
    }

    private void measure(Parameter parameter) {
        norms.add(parameter.values().another(1, parameter.values().columns()));
    }

    private void move(Parameter parameter, float[][] memory) {
        penalised = parameter.isPenalised();
        columns = parameter.values().columns();
        w = ((FloatMatrix) parameter.values()).change();
        gradient = (FloatMatrix) parameter.gradient();
        m = memory.length > 0 ? memory[0] : null;
        v = memory.length > 1 ? memory[1] : null;
        int size = parameter.values().size();
        if (size < WORTH_SHARING) {
            part(0, 0, size / columns);
        } else {
            team.run(size / columns, this);
        }
    }

    /** Some rows of the parameter in hand, a few at a time. */
    @Override
    public void part(int slice, int fromRow, int toRow) {
        int step = Math.max(1, BLOCK / columns);
        for (int row = fromRow; row < toRow; row += step) {
            int next = Math.min(toRow, row + step);
            float[] g = gradient.readRows(slice, row, next);
            int from = row * columns;
            int to = next * columns;
            if (penalised) {
                regularization.addTo(g, w, from, to);
            }
            rule.update(w, g, m, v, from, to);
        }
    }

    /** The number of steps taken, and all that is remembered of them. */
    public State state() {
        return new State(steps, memories.stream().map(Optimizer::copy).toList());
    }

    /** Takes over what {@link #state} gave, of an optimizer of the same kind and parameters. */
    public void restore(State state) {
        steps = state.steps();
        memories.clear();
        state.memories().forEach(memory -> memories.add(copy(memory)));
    }

    private static float[][] copy(float[][] memory) {
        float[][] copy = new float[memory.length][];
        for (int i = 0; i < memory.length; i++) {
            copy[i] = memory[i].clone();
        }
        return copy;
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
