package fude.lab.coach.rules.numbers;

import fude.data.ScalingKind;
import fude.data.numbers.NumberSplit;
import fude.lab.Quantity;
import fude.lab.coach.rules.Evidence;
import fude.lab.coach.rules.Proposal;
import fude.lab.coach.rules.Rule;
import fude.lab.coach.rules.Standing;
import fude.training.measure.Errors;
import java.util.Optional;

/** What should come out is far larger than what a network begins with, and is learned badly. */
public final class UnscaledTargets implements Rule {
    /** A network begins near 0, and its units answer numbers of about 1. */
    private static final double LARGE = 10;

    /** Well learned functions of this program’s recipes come to 0.9999 and more. */
    private static final double GOOD = 0.999;

    private static final int SOME_STEPS = 300;

    @Override
    public String id() {
        return "unscaled-targets";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        Errors errors = run.evaluation() == null ? null : run.evaluation().errors();
        boolean raw = run.experiment().choice().targetScaling() == ScalingKind.RAW;
        if (errors == null || !raw || run.steps() < SOME_STEPS || !(errors.r2() < GOOD)) {
            return Optional.empty();
        }
        double largest = largest(run);
        return largest > LARGE
                ? Optional.of(
                        Evidence.of(
                                Quantity.MEASURED_RMSE,
                                0,
                                run.last().epoch(),
                                Evidence.rounded(errors.rmse()),
                                Evidence.rounded(largest)))
                : Optional.empty();
    }

    private static double largest(Standing run) {
        return run.experiment().data() instanceof NumberSplit split
                ? Math.max(
                        Math.abs(split.training().leastTarget()),
                        Math.abs(split.training().mostTarget()))
                : 0;
    }

    @Override
    public Proposal proposal(Standing run) {
        return Proposal.data(
                c -> c.withScaling(ScalingKind.STANDARD).withTargetScaling(ScalingKind.STANDARD),
                "coach.try.standard");
    }
}
