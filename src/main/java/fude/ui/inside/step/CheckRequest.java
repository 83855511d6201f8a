package fude.ui.inside.step;

import fude.training.study.Fault;
import fude.training.study.WeightAt;

/**
 * A gradient check that is asked for.
 *
 * @param update its batch and network
 * @param seed chooses the hundred
 */
record CheckRequest(Request update, WeightAt weight, double epsilon, Fault fault, long seed) {
    /** Weights that are checked besides the one that is followed. */
    static final int COUNT = 100;

    boolean isSameNetwork(CheckRequest other) {
        return other != null && fault == other.fault && update.isSameUpdate(other.update);
    }
}
