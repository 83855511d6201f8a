package fude.nn;

import fude.nn.matrix.Matrix;

/**
 * Sees what goes through a {@link Network} while a batch is learned from. It must change nothing;
 * the matrices are valid until it returns.
 */
public interface SignalWatcher {
    /** Sees nothing. */
    SignalWatcher NOBODY = new SignalWatcher() {};

    /**
     * @param layer its place in {@link Network#layers}
     * @param output what it puts out, [batch × outputs]
     */
    default void forward(int layer, Matrix output) {}

    /**
     * Only for layers that learn, and those behind the first one that does.
     *
     * @param layer its place in {@link Network#layers}
     * @param gradient of the loss with respect to what it put out, [batch × outputs]
     */
    default void backward(int layer, Matrix gradient) {}

    /** The batch has gone back: the gradients of all parameters are known. */
    default void learned() {}
}
