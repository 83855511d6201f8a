package fude.ui.inside.descent;

import fude.data.Samples;
import fude.nn.NetworkSpec;
import fude.training.kept.KeptMoment;
import fude.training.study.WeightAt;
import java.util.function.Supplier;

/**
 * A loss landscape to be worked out.
 *
 * @param centre the moment of the run that lies in the middle
 * @param training makes what is learned from
 * @param directions which plane
 * @param first one of the two weights, where it is their plane
 * @param second the other one
 * @param halfWidth how far it reaches from the middle
 * @param seed of the directions, where they are random
 */
record SliceRequest(
        NetworkSpec spec,
        KeptMoment centre,
        Supplier<Samples> training,
        Directions directions,
        WeightAt first,
        WeightAt second,
        double halfWidth,
        int seed) {}
