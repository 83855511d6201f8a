package fude.lab.coach.rules;

import fude.training.LearningCurve.EpochResult;
import fude.training.config.LearningRateSchedule;
import fude.training.measure.LayerStatistics;
import java.util.List;
import java.util.Optional;

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
        boolean raised = run.rateNow() > run.rate();
        return low && !raised && run.stuck() && !Aftermath.of(run) && hardlyMoves(run)
                ? Optional.of(Evidence.ofTrainingLoss(run, run.rate()))
                : Optional.empty();
    }

    /** With the rate that is set: what the schedule had made of it by then does not count. */
    static boolean hardlyMoves(Standing run) {
        return steps(run) < HARDLY * scheduled(run);
    }

    /** What the schedule made of the rate for the last batch of the last epoch, as a factor. */
    private static double scheduled(Standing run) {
        double batch = 1.0 / run.batchesPerEpoch();
        int end = run.last().epoch();
        int target = Math.max(end, run.rates().targetEpoch());
        List<Double> losses =
                run.curve().epochs().stream()
                        .limit(end - 1L)
                        .map(EpochResult::measuredLoss)
                        .toList();
        LearningRateSchedule schedule = run.experiment().config().optimization().schedule();
        int reductions = schedule.plateau(losses).reductions();
        return schedule.factor(end - batch, batch, target, reductions);
    }

    private static double steps(Standing run) {
        return run.layers().stream()
                .mapToDouble(LayerStatistics::updateRatio)
                .filter(ratio -> !Double.isNaN(ratio))
                .average()
                .orElse(1);
    }

    @Override
    public Proposal proposal(Standing run) {
        return Proposal.rate(UsualRate.of(run));
    }
}
