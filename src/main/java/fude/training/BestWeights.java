package fude.training;

import fude.nn.Network;
import java.util.Arrays;
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
            best = new State(epoch, loss, network.copyState());
        }
    }

    /** Whether there has been no better epoch for too long. */
    boolean isOver(int epoch) {
        return patience > 0 && epoch - best.epoch() >= patience;
    }

    /** Begins to count anew where a run that was over goes on. */
    void goOn(int epoch) {
        if (isOver(epoch)) {
            best = new State(epoch, Double.POSITIVE_INFINITY, List.of());
        }
    }

    /** Gives the network the best weights. Returns whether they are others than its own. */
    boolean restore(int epoch, Network network) {
        boolean others = patience > 0 && best.epoch() != epoch && !best.weights().isEmpty();
        if (others) {
            network.setState(best.weights());
        }
        return others;
    }

    /** Whether the network has them. */
    boolean isIn(Network network) {
        List<float[]> weights = network.copyState();
        boolean same = weights.size() == best.weights().size();
        for (int i = 0; same && i < weights.size(); i++) {
            same = Arrays.equals(weights.get(i), best.weights().get(i));
        }
        return same;
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
     */
    public record State(int epoch, double loss, List<float[]> weights) {
        static final State NONE = new State(0, Double.POSITIVE_INFINITY, List.of());
    }
}
