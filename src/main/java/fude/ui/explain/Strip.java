package fude.ui.explain;

import fude.nn.NetworkSpec;
import fude.nn.Trace;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a layer answers, a cell for each unit.
 *
 * @param layer its place in the spec
 */
record Strip(int layer, float[] activations) {

    /** Every layer that does something when it answers: all but dropout. */
    static List<Strip> of(Trace trace) {
        return shown(trace.spec()).stream()
                .map(layer -> new Strip(layer, trace.activations(layer)))
                .toList();
    }

    private static List<Integer> shown(NetworkSpec spec) {
        return IntStream.rangeClosed(0, spec.layers().size())
                .filter(i -> !spec.layer(i).isForTrainingOnly())
                .boxed()
                .toList();
    }

    /** The layer that is looked at first. */
    static int first(NetworkSpec spec) {
        return shown(spec).stream().filter(i -> spec.layer(i).hasUnits()).findFirst().orElseThrow();
    }

    /** The largest activation, without its sign. */
    float strongest() {
        float strongest = 0;
        for (float one : activations) {
            strongest = Math.max(strongest, Math.abs(one));
        }
        return strongest;
    }
}
