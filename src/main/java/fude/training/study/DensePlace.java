package fude.training.study;

import fude.nn.Dense;
import fude.nn.Layer;
import fude.nn.Network;

/**
 * Where a layer with units stands in a network.
 *
 * @param step among its layers that run
 * @param parameter the place of its weights among the parameters; that of the bias is one more
 * @param state the place of its weights in the network's state
 * @param hasBias whether it has one
 */
record DensePlace(int step, int parameter, int state, boolean hasBias) {

    /**
     * @throws IllegalArgumentException if the layer has no units
     */
    static DensePlace of(Network network, int layer) {
        int parameter = 0;
        int state = 0;
        for (int step = 0; step < network.layers().size(); step++) {
            Layer at = network.layers().get(step);
            if (network.placeOf(step) == layer && at instanceof Dense) {
                return new DensePlace(step, parameter, state, at.parameters().size() > 1);
            }
            parameter += at.parameters().size();
            state += at.parameters().size() + at.statistics().size();
        }
        throw new IllegalArgumentException("no units in layer " + layer);
    }
}
