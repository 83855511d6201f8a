package fude.lab.coach.rules;

import fude.training.measure.LayerStatistics;
import java.util.Optional;
import java.util.OptionalDouble;

/** The loss does not fall because the weights hardly move. */
public final class RateTooLow implements Rule {
    /** A step moves the weights by about a thousandth of their length; 10⁻⁴ is suspicious. */
    private static final double HARDLY = 1e-4;

    @Override
    public String id() {
        return "rate-too-low";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        boolean low = run.rate() < UsualRate.of(run);
        OptionalDouble steps =
                run.layers().stream()
                        .mapToDouble(LayerStatistics::updateRatio)
                        .filter(ratio -> !Double.isNaN(ratio))
                        .average();
        return low && run.stuck() && steps.orElse(1) < HARDLY
                ? Optional.of(Evidence.ofTrainingLoss(run, run.rate()))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        return Proposal.rate(UsualRate.of(run));
    }
}
