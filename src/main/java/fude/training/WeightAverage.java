package fude.training;

import fude.nn.Network;
import java.util.List;

/**
 * A running mean of the weights of the last steps, which answers better than the weights of any one
 * of them: mean ← mean + (w − mean) / n with n the steps it reaches back, or the steps so far where
 * those are fewer. (Polyak, Juditsky 1992; the exponential form as in Tarvainen, Valpola, NIPS
 * 2017.)
 */
public final class WeightAverage {
    private final Network network;
    private final double reach;
    private List<float[]> means = List.of();

    /** The weights that learn, while the network has the mean ones. */
    private List<float[]> own = List.of();

    private long steps;

    /**
     * @param reach how many steps it reaches back; 0 for no averaging at all
     */
    WeightAverage(Network network, double reach) {
        this.network = network;
        this.reach = reach;
    }

    /** Takes in the weights as they are now. */
    void addStep() {
        if (reach == 0) {
            return;
        }
        steps++;
        if (means.isEmpty()) {
            means = network.copyState();
            return;
        }
        float share = (float) (1 / Math.min(steps, Math.max(1, reach)));
        for (int p = 0; p < means.size(); p++) {
            blend(means.get(p), network.values(p), share);
        }
    }

    private static void blend(float[] mean, float[] w, float share) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += share * (w[i] - mean[i]);
        }
    }

    /** Gives the network the mean weights, until {@link #leave}. */
    void enter() {
        if (!means.isEmpty()) {
            own = network.copyState();
            network.setState(means);
        }
    }

    /** Gives the network its own weights back. */
    void leave() {
        if (!own.isEmpty()) {
            network.setState(own);
            own = List.of();
        }
    }

    /** Lets the mean weights be changed, where there are any, or else the network's own. */
    void change(Runnable change) {
        enter();
        change.run();
        means = own.isEmpty() ? means : network.copyState();
        leave();
    }

    State state() {
        return new State(steps, copy(means));
    }

    void restore(State state) {
        steps = state.steps();
        means = copy(state.means());
    }

    private static List<float[]> copy(List<float[]> values) {
        return values.stream().map(float[]::clone).toList();
    }

    /**
     * What has been averaged.
     *
     * @param means in the order of {@link Network#state}; empty before the first step
     */
    public record State(long steps, List<float[]> means) {}
}
