package fude.lab.coach.rules;

import fude.training.LearningCurve.EpochResult;
import java.util.List;
import java.util.Optional;

/** The loss diverges, rises, or stays high while the steps are many times the usual. */
public final class RateTooHigh implements Rule {
    /** A mean training loss above this multiple of that of the untrained network. */
    private static final double EXPLODED = 2;

    /** Risen by this share of guessing's loss, and to this multiple of the least. */
    private static final double RISEN = 0.15;

    private static final double RISEN_TIMES = 1.5;

    /** A flat loss with this multiple of the usual rate. */
    static final double HIGH = 5;

    /** A loss of this share of guessing's, still, with this multiple of the usual rate. */
    private static final double VERY_HIGH = 10;

    private static final double STILL_HIGH = 0.3;

    @Override
    public String id() {
        return "rate-too-high";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        boolean over = !run.diverged() && run.rateNow() < run.rate();
        return shows(run) && !over
                ? Optional.of(Evidence.ofTrainingLoss(run, blamed(run)))
                : Optional.empty();
    }

    /** Whether the epochs since the last change by hand tell of steps that were too large. */
    static boolean shows(Standing run) {
        return run.diverged()
                || !run.epochs().isEmpty()
                        && (exploded(run) || risen(run) || tooFast(run) || fellBack(run));
    }

    /** What diverges within an epoch of a change may have been carried off before it. */
    private static double blamed(Standing run) {
        return run.diverged() ? run.rates().highestSince(run.position() - 1) : run.rate();
    }

    private static boolean exploded(Standing run) {
        return run.recentLoss() >= STILL_HIGH * run.guessing()
                && run.epochs().stream().anyMatch(e -> e.trainingLoss() > tooDear(run))
                && !beganExploded(run);
    }

    private static double tooDear(Standing run) {
        return EXPLODED * Math.max(run.guessing(), run.firstLoss());
    }

    /** Whether the loss was out of hand when the rate that is in force was set. */
    static boolean beganExploded(Standing run) {
        int epoch = (int) Math.ceil(run.since());
        return run.curve().epochs().stream()
                .filter(e -> e.epoch() == epoch)
                .anyMatch(e -> Math.max(e.trainingLoss(), e.measuredLoss()) > tooDear(run));
    }

    /** What had been learned was lost with a higher rate. */
    private static boolean fellBack(Standing run) {
        return run.collapsed() && run.rate() > run.rates().before();
    }

    private static boolean risen(Standing run) {
        List<EpochResult> epochs = run.epochs();
        double least =
                epochs.stream().mapToDouble(EpochResult::trainingLoss).min().orElse(Double.NaN);
        return epochs.stream()
                .skip(Math.max(1, epochs.size() - 2))
                .mapToDouble(EpochResult::trainingLoss)
                .min()
                .stream()
                .anyMatch(now -> now > RISEN_TIMES * least && now - least > RISEN * run.guessing());
    }

    private static boolean tooFast(Standing run) {
        double times = run.rate() / UsualRate.of(run);
        boolean slow = run.recentLoss() >= STILL_HIGH * run.guessing();
        return times >= HIGH && run.stuck()
                || times >= VERY_HIGH && slow && run.steps() >= Standing.SOME_STEPS;
    }

    @Override
    public Proposal proposal(Standing run) {
        return Proposal.rate(lowerThan(blamed(run), run));
    }

    /** The usual rate, or where that is no lower, a tenth. */
    static double lowerThan(double rate, Standing run) {
        double usual = UsualRate.of(run);
        return rate > usual ? usual : rate / 10;
    }
}
