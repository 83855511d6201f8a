package fude.ui.explain;

import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.Trace;
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

    /** Whether the unit sees the pixels themselves. */
    boolean seesPixels(NetworkSpec spec) {
        return sum.inputs().length == spec.inputs()
                && spec.layers().stream().limit(layer).noneMatch(LayerSpec::hasUnits);
    }
}
