package fude.nn.optimizer;

import java.util.List;

/**
 * How an optimizer turns gradients into steps. A rule calculates on arrays of which it keeps none:
 * {@link Optimizer} does.
 */
interface UpdateRule {

    /** Names the optimizer's state: at most two numbers for each parameter, which begin at 0. */
    default List<String> stateNames() {
        return List.of();
    }

    /**
     * Begins a step.
     *
     * @param step counted from 1
     * @param rate η, the learning rate
     */
    void begin(int step, double rate);

    /**
     * Moves the first {@code n} of some parameters. May be called for several parts of a step at
     * the same time.
     *
     * @param w the parameters
     * @param g the gradient of the loss with respect to them
     * @param m the first number of its state, if it has one
     * @param v the second number of its state, if it has one
     */
    void update(float[] w, float[] g, float[] m, float[] v, int n);
}
