package fude.training;

import fude.nn.Network;
import java.util.List;

/** The weights that were measured best, for {@link TrainingConfig#patience early stopping}. */
public final class BestWeights {
    private final int patience;
    private State best = State.NONE;

    /**
     * @param patience 0 for no early stopping
     */
    BestWeights(int patience) {
        this.patience = patience;
    }

    /** Takes in what an epoch was measured at, 0 for the first weights. */
    void measured(int epoch, double loss, Network network) {
        if (patience > 0 && loss < best.loss()) {
            best = new State(epoch, loss, network.copyState(), best.since());
        }
    }

    /** Whether there has been no better epoch for too long. */
    boolean isOver(int epoch) {
        return patience > 0 && epoch - Math.max(best.epoch(), best.since()) >= patience;
    }

    /** Begins to wait again where a run that was over goes on. */
    void goOn(int epoch) {
        if (isOver(epoch)) {
            best = new State(best.epoch(), best.loss(), best.weights(), epoch);
        }
    }

    /** Whether weights of an earlier epoch than this one are the best. */
    boolean isEarlierThan(int epoch) {
        return patience > 0 && best.epoch() != epoch && !best.weights().isEmpty();
    }

    /** Takes other weights for the best ones of the same epoch. */
    void replace(List<float[]> weights, double loss) {
        best = new State(best.epoch(), loss, weights, best.since());
    }

    State state() {
        return best;
    }

    void restore(State state) {
        best = state;
    }

    /**
     * The best epoch so far.
     *
     * @param weights in the order of {@link Network#state}
     * @param since the epoch from which a better one is waited for, if that is later
     */
    public record State(int epoch, double loss, List<float[]> weights, int since) {
        static final State NONE = new State(0, Double.POSITIVE_INFINITY, List.of(), 0);
    }
}
