package fude.ui.inside.step;

import fude.nn.NetworkSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A stage of an update.
 *
 * @param layer its place in the spec, for the ways forward and back; 0 for others
 */
record Stage(Kind kind, int layer) {

    enum Kind {
        FORWARD,
        LOSS,
        BACKWARD,
        GRADIENT,
        OPTIMIZER,
        WEIGHT,
        AFTER
    }

    /** All stages of a network, in their order. */
    static List<Stage> of(NetworkSpec spec) {
        List<Stage> stages = new ArrayList<>();
        int last = spec.layers().size();
        for (int layer = 0; layer <= last; layer++) {
            stages.add(new Stage(Kind.FORWARD, layer));
        }
        stages.add(new Stage(Kind.LOSS, 0));
        for (int layer = last; layer >= 0; layer--) {
            stages.add(new Stage(Kind.BACKWARD, layer));
        }
        for (Kind kind : List.of(Kind.GRADIENT, Kind.OPTIMIZER, Kind.WEIGHT, Kind.AFTER)) {
            stages.add(new Stage(kind, 0));
        }
        return List.copyOf(stages);
    }
}
