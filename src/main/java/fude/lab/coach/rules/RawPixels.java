package fude.lab.coach.rules;

import fude.data.ScalingKind;
import fude.lab.Quantity;
import java.util.Optional;

/** Pixels from 0 to 255 go in as they are. */
public final class RawPixels implements Rule {
    /** An untrained network costs about as much as guessing, unless its inputs are too large. */
    private static final double TOO_DEAR = 2;

    @Override
    public String id() {
        return "raw-pixels";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        boolean raw = run.experiment().choice().scaling() == ScalingKind.RAW;
        double first = run.firstLoss();
        return raw && (first > TOO_DEAR * run.guessing() || divergedByItself(run))
                ? Optional.of(
                        Evidence.of(
                                Quantity.TRAINING_LOSS,
                                0,
                                run.position(),
                                Evidence.rounded(first),
                                Evidence.rounded(run.guessing())))
                : Optional.empty();
    }

    /** And not after another rate was set by hand, which then is to blame. */
    private static boolean divergedByItself(Standing run) {
        return run.diverged() && run.since() == 0;
    }

    @Override
    public Proposal proposal(Standing run) {
        return Proposal.data(c -> c.withScaling(ScalingKind.UNIT), "coach.try.scaling");
    }
}
