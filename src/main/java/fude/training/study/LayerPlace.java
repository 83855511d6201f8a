package fude.training.study;

import fude.nn.BatchNorm;
import fude.nn.Dense;
import fude.nn.Layer;
import fude.nn.Network;

/**
 * Where a layer that learns stands in a network: one with units, or batch normalisation.
 *
 * @param step among its layers that run
 * @param parameter the place of its weights, or γ, among the parameters; bias or β is one more
 * @param state the place of its weights, or γ, in the network's state
 * @param hasBias whether it has a bias, or β
 * @param isNorm whether it is batch normalisation, with one γ for each unit
 */
record LayerPlace(int step, int parameter, int state, boolean hasBias, boolean isNorm) {

    /**
     * @throws IllegalArgumentException if the layer learns nothing
     */
    static LayerPlace of(Network network, int layer) {
        int parameter = 0;
        int state = 0;
        for (int step = 0; step < network.layers().size(); step++) {
            Layer at = network.layers().get(step);
            boolean isNorm = at instanceof BatchNorm;
            if (network.placeOf(step) == layer && (isNorm || at instanceof Dense)) {
                return new LayerPlace(step, parameter, state, at.parameters().size() > 1, isNorm);
            }
            parameter += at.parameters().size();
            state += at.parameters().size() + at.statistics().size();
        }
        throw new IllegalArgumentException("nothing learned in layer " + layer);
    }

    /** The row of a weight in its matrix. */
    int row(WeightAt weight) {
        return isNorm || weight.isBias() ? 0 : weight.from();
    }

    /** The place of a weight's matrix among the parameters. */
    int parameter(WeightAt weight) {
        return parameter + (weight.isBias() ? 1 : 0);
    }
}
