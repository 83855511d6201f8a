package fude.ui.inside;

import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import fude.ui.state.Lab;
import fude.ui.state.Moment;
import java.util.List;

/** The moments that the run has kept, and which of them is looked at. */
public final class LookedMoment {
    private LookedMoment() {}

    /** All that there are, in order; none without a run. */
    public static List<KeptMoment> kept(Lab lab) {
        TrainingSnapshot now = lab.snapshot();
        return now == null ? List.of() : now.moments().list();
    }

    /** Whether there is one, with what the network learns from. */
    public static boolean isThere(Lab lab) {
        return TrainingSamples.areThere(lab) && !kept(lab).isEmpty();
    }

    /**
     * The one that is looked at; where that is now, the last one that was kept. Only while one
     * {@linkplain #isThere is there}.
     */
    public static KeptMoment of(Lab lab) {
        List<KeptMoment> kept = kept(lab);
        Moment looked = lab.momentProperty().get();
        return kept.stream()
                .filter(moment -> !looked.isNow() && moment.isAt(looked.epoch(), looked.batch()))
                .findFirst()
                .orElse(kept.get(kept.size() - 1));
    }
}
