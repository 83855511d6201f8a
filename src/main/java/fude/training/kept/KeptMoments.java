package fude.training.kept;

import java.util.List;

/**
 * What a run has kept of its way so far. Immutable.
 *
 * @param list in the order of the run; empty where the network is too large for it
 * @param layers of the epochs that are known, in order; of a very long run not of every one
 * @param endsNow whether the last one is the network as it answers now
 */
public record KeptMoments(List<KeptMoment> list, List<EpochLayers> layers, boolean endsNow) {
    public static final KeptMoments NONE = new KeptMoments(List.of(), List.of(), false);

    public KeptMoments {
        list = List.copyOf(list);
        layers = List.copyOf(layers);
    }

    public boolean isEmpty() {
        return list.isEmpty() && layers.isEmpty();
    }

    /** The memory that the moments take, in bytes. */
    public long bytes() {
        return list.stream().mapToLong(KeptMoment::bytes).sum();
    }
}
