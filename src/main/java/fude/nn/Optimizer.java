package fude.nn;

import java.util.List;

/**
 * Moves the parameters against their gradients. An optimizer remembers what its rule needs of
 * earlier steps, so each run has its own, always called with the same parameters.
 */
public interface Optimizer {

    void step(List<Parameter> parameters, double learningRate);
}
