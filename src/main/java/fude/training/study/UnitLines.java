package fude.training.study;

import fude.nn.ActivationLayer;
import fude.nn.Dense;
import fude.nn.Layer;
import fude.nn.Network;
import fude.nn.activation.Activation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a unit's way forward and back. */
final class UnitLines {
    /** Of batch normalisation. */
    private static final double EPSILON = 1e-5;

    private final UpdateStart start;
    private final Network network;
    private final Signals signals;
    private final UpdateRecord record;

    UnitLines(UpdateStart start, Network network, Signals signals, UpdateRecord record) {
        this.start = start;
        this.network = network;
        this.signals = signals;
        this.record = record;
    }

    UnitSteps of(int layer, int unit, int sample) {
        LayerPlace place = LayerPlace.of(network, layer);
        int out = outputStep(place.step());
        float[] x = signals.into(place.step(), sample);
        List<UnitSteps.Part> forward = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double w = weight(place, i, unit);
            sum += w * x[i];
            forward.add(new UnitSteps.Part(i, w, x[i]));
        }
        double output = signals.output(out, sample)[unit];
        int batch = record.batch().size();
        return new UnitSteps(
                layer,
                unit,
                sum,
                place.hasBias() ? bias(place, unit) : 0,
                signals.output(place.step(), sample)[unit],
                output,
                largest(forward),
                (double) signals.delta(out, sample)[unit] * batch,
                slope(start.spec().layer(layer).activation(), output),
                (double) signals.delta(place.step(), sample)[unit] * batch,
                largest(backward(out, unit, sample)));
    }

    /** Layers without units are one step each. */
    private int step(int layer) {
        for (int step = 0; step < network.layers().size(); step++) {
            if (network.placeOf(step) == layer) {
                return step;
            }
        }
        throw new IllegalArgumentException("no layer " + layer);
    }

    Passage passage(int layer, int unit, int sample) {
        int step = step(layer);
        boolean all = signals.kept() == record.batch().size();
        double mean = all ? 0 : Double.NaN;
        double square = 0;
        for (int s = 0; all && s < signals.kept(); s++) {
            mean += signals.into(step, s)[unit] / (double) signals.kept();
        }
        for (int s = 0; all && s < signals.kept(); s++) {
            double off = signals.into(step, s)[unit] - mean;
            square += off * off / signals.kept();
        }
        return new Passage(
                layer,
                unit,
                signals.into(step, sample)[unit],
                signals.output(step, sample)[unit],
                gradient(step, unit, sample),
                step == 0 ? Double.NaN : gradient(step - 1, unit, sample),
                mean,
                all ? Math.sqrt(square + EPSILON) : Double.NaN);
    }

    private double gradient(int step, int unit, int sample) {
        float @Nullable [] gradient = signals.gradient(step, sample);
        return gradient == null ? Double.NaN : (double) gradient[unit] * record.batch().size();
    }

    int mostInvolved(int layer, int sample) {
        float @Nullable [] delta = signals.gradient(step(layer), sample);
        int most = 0;
        if (delta == null) {
            return most;
        }
        for (int i = 1; i < delta.length; i++) {
            most = Math.abs(delta[i]) > Math.abs(delta[most]) ? i : most;
        }
        return most;
    }

    /** Where the layer's own activation function is one of the layers that run. */
    private int outputStep(int step) {
        int next = step + 1;
        List<Layer> layers = network.layers();
        boolean activated =
                next < layers.size()
                        && layers.get(next) instanceof ActivationLayer
                        && network.placeOf(next) == network.placeOf(step);
        return activated ? next : step;
    }

    private static double slope(Activation activation, double output) {
        if (!activation.isElementwise()) {
            return Double.NaN;
        }
        double[] slope = {1};
        activation.timesDerivative(slope, new double[] {output});
        return slope[0];
    }

    /** What the next layer's units send back, where it follows at once and has units. */
    private List<UnitSteps.Part> backward(int out, int unit, int sample) {
        List<UnitSteps.Part> parts = new ArrayList<>();
        if (out + 1 < network.layers().size() && network.layers().get(out + 1) instanceof Dense) {
            LayerPlace next = LayerPlace.of(network, network.placeOf(out + 1));
            float[] delta = signals.delta(out + 1, sample);
            for (int i = 0; i < delta.length; i++) {
                double value = (double) delta[i] * record.batch().size();
                parts.add(new UnitSteps.Part(i, weight(next, unit, i), value));
            }
        }
        return parts;
    }

    private double weight(LayerPlace place, int from, int to) {
        int columns = network.parameters().get(place.parameter()).values().columns();
        return start.at().weights().get(place.state())[from * columns + to];
    }

    private double bias(LayerPlace place, int unit) {
        return start.at().weights().get(place.state() + 1)[unit];
    }

    private static List<UnitSteps.Part> largest(List<UnitSteps.Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.product())))
                .limit(UnitSteps.PARTS)
                .toList();
    }
}
