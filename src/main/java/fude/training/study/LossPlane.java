package fude.training.study;

import fude.nn.Layer;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Parameter;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A plane through the space of a network's weights: θ = θ₀ + a d₁ + b d₂. Immutable; nobody writes
 * into its arrays, all of which are in the order of {@link Network#state}.
 */
public final class LossPlane {
    private final List<float[]> centre;
    private final List<float[]> first;
    private final List<float[]> second;

    private LossPlane(List<float[]> centre, List<float[]> first, List<float[]> second) {
        this.centre = centre;
        this.first = first;
        this.second = second;
    }

    /**
     * A place of the plane, and how far from it something is.
     *
     * @param a along the first direction
     * @param b along the second one
     * @param away the distance from the plane as a share of the distance from its centre, 0 to 1; 0
     *     at the centre
     */
    public record Place(double a, double b, double away) {}

    /** The plane of two different weights; a and b are added to them. */
    public static LossPlane of(
            NetworkSpec spec, List<float[]> centre, WeightAt first, WeightAt second) {
        Network network = Network.of(spec, 0);
        return new LossPlane(centre, unit(network, first), unit(network, second));
    }

    private static List<float[]> unit(Network network, WeightAt weight) {
        List<float[]> direction = zeros(network);
        Entry entry = entry(network, weight);
        direction.get(entry.state)[entry.index] = 1;
        return direction;
    }

    /** A number of the state. */
    private record Entry(int state, int index) {}

    private static Entry entry(Network network, WeightAt weight) {
        LayerPlace place = LayerPlace.of(network, weight.layer());
        int columns = network.spec().outputsOf(weight.layer());
        int state = place.state() + (weight.isBias() ? 1 : 0);
        return new Entry(state, place.row(weight) * columns + weight.to());
    }

    /**
     * The plane of two random directions, in which the weights that lead into each unit are
     * together as long as those of the unit; biases and batch normalisation stay as they are. (Li,
     * Xu, Taylor, Studer, Goldstein: Visualizing the Loss Landscape of Neural Nets, NeurIPS 2018,
     * section 4.)
     */
    public static LossPlane random(NetworkSpec spec, List<float[]> centre, long seed) {
        Network network = Network.of(spec, 0);
        return new LossPlane(
                centre, random(network, centre, seed, 0), random(network, centre, seed, 1));
    }

    private static List<float[]> random(
            Network network, List<float[]> centre, long seed, int which) {
        SplittableRandom random = RandomStream.of(seed, RandomStream.Purpose.DESCENT, which);
        List<float[]> direction = zeros(network);
        int state = 0;
        for (Layer layer : network.layers()) {
            List<Parameter> parameters = layer.parameters();
            for (int p = 0; p < parameters.size(); p++) {
                if (parameters.get(p).isPenalised()) {
                    int units = parameters.get(p).values().columns();
                    fill(direction.get(state + p), centre.get(state + p), units, random);
                }
            }
            state += parameters.size() + layer.statistics().size();
        }
        return direction;
    }

    /** Gaussian noise; the column of each unit as long as its weights. */
    private static void fill(
            float[] direction, float[] weights, int units, SplittableRandom random) {
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        for (int unit = 0; unit < units; unit++) {
            double wanted = 0;
            double drawn = 0;
            for (int i = unit; i < weights.length; i += units) {
                wanted += (double) weights[i] * weights[i];
                drawn += (double) direction[i] * direction[i];
            }
            float factor = (float) Math.sqrt(wanted / drawn);
            for (int i = unit; i < weights.length; i += units) {
                direction[i] *= factor;
            }
        }
    }

    private static List<float[]> zeros(Network network) {
        List<float[]> zeros = new ArrayList<>();
        network.state().forEach(matrix -> zeros.add(new float[matrix.values().size()]));
        return zeros;
    }

    /** The weights at the centre. */
    public List<float[]> centre() {
        return centre;
    }

    /** The weights at a place of the plane. */
    public List<float[]> weights(double a, double b) {
        List<float[]> weights = new ArrayList<>();
        for (int s = 0; s < centre.size(); s++) {
            float[] values = centre.get(s).clone();
            float[] d1 = first.get(s);
            float[] d2 = second.get(s);
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (a * d1[i] + b * d2[i]);
            }
            weights.add(values);
        }
        return weights;
    }

    /** The place of the plane that is nearest to some weights, by least squares. */
    public Place nearest(List<float[]> weights) {
        Matrix.check(weights.size() == centre.size());
        double[] sums = new double[6];
        for (int s = 0; s < centre.size(); s++) {
            add(sums, weights.get(s), centre.get(s), first.get(s), second.get(s));
        }
        double d11 = sums[0];
        double d12 = sums[1];
        double d22 = sums[2];
        double determinant = d11 * d22 - d12 * d12;
        double a = (sums[3] * d22 - sums[4] * d12) / determinant;
        double b = (sums[4] * d11 - sums[3] * d12) / determinant;
        double within = a * sums[3] + b * sums[4];
        double all = sums[5];
        double away = all == 0 ? 0 : Math.sqrt(Math.max(0, 1 - within / all));
        return new Place(a, b, away);
    }

    /** d₁·d₁, d₁·d₂, d₂·d₂, d₁·Δ, d₂·Δ, Δ·Δ. */
    private static void add(
            double[] sums, float[] weights, float[] centre, float[] first, float[] second) {
        Matrix.check(weights.length == centre.length);
        for (int i = 0; i < centre.length; i++) {
            double difference = (double) weights[i] - centre[i];
            sums[0] += (double) first[i] * first[i];
            sums[1] += (double) first[i] * second[i];
            sums[2] += (double) second[i] * second[i];
            sums[3] += first[i] * difference;
            sums[4] += second[i] * difference;
            sums[5] += difference * difference;
        }
    }

    /** The value of a weight at the centre. */
    public static double value(NetworkSpec spec, List<float[]> weights, WeightAt weight) {
        Entry entry = entry(Network.of(spec, 0), weight);
        return weights.get(entry.state)[entry.index];
    }
}
