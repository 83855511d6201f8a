package fude.ui.explain;

import fude.nn.ActivationSpec;
import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.Trace;
import fude.nn.activation.Activation;
import fude.nn.inference.UnitSum;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a unit came to its activation.
 *
 * @param layer its layer's place in the spec
 * @param strongest the units of the layer that answer most to this drawing, the strongest first
 */
record UnitReason(int layer, int unit, UnitSum sum, float output, List<Integer> strongest) {
    private static final int LISTED = 5;

    /**
     * @param unit below 0 for the strongest
     */
    static UnitReason of(Trace trace, int layer, int unit) {
        float[] activations = trace.activations(layer);
        List<Integer> strongest = strongest(activations);
        int chosen = unit < 0 || unit >= activations.length ? strongest.get(0) : unit;
        return new UnitReason(
                layer, chosen, trace.unit(layer, chosen), activations[chosen], strongest);
    }

    private static List<Integer> strongest(float[] activations) {
        return IntStream.range(0, activations.length)
                .boxed()
                .sorted((a, b) -> Float.compare(Math.abs(activations[b]), Math.abs(activations[a])))
                .limit(LISTED)
                .toList();
    }

    /** A layer of the spec; the output layer is behind the others. */
    static LayerSpec spec(NetworkSpec spec, int layer) {
        return layer < spec.layers().size() ? spec.layers().get(layer) : spec.outputLayer();
    }

    /** What a layer makes of its sums; identity where it takes them as they are. */
    static Activation activation(LayerSpec layer) {
        if (layer instanceof DenseSpec dense) {
            return dense.activation();
        }
        return layer instanceof ActivationSpec own ? own.activation() : Activation.IDENTITY;
    }

    /** Whether the unit sees the pixels themselves. */
    boolean seesPixels(NetworkSpec spec) {
        return sum.inputs().length == spec.inputs()
                && spec.layers().stream().limit(layer).noneMatch(DenseSpec.class::isInstance);
    }
}
