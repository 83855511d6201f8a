package fude.lab.coach.rules;

import fude.nn.Initialization;
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
    private static final double HIGH = 5;

    /** A loss of this share of guessing's, still, with this multiple of the usual rate. */
    private static final double VERY_HIGH = 10;

    private static final double STILL_HIGH = 0.3;

    /** Dead layers: ReLU units that have been thrown to where they answer no image. */
    private static final double DEAD = 0.9;

    @Override
    public String id() {
        return "rate-too-high";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        return run.diverged() || exploded(run) || risen(run) || tooFast(run) || died(run)
                ? Optional.of(Evidence.ofTrainingLoss(run, run.rate()))
                : Optional.empty();
    }

    private static boolean exploded(Standing run) {
        double calm = Math.max(run.guessing(), run.firstLoss());
        return run.recentLoss() >= STILL_HIGH * run.guessing()
                && run.epochs().stream().anyMatch(e -> e.trainingLoss() > EXPLODED * calm);
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

    private static boolean died(Standing run) {
        return run.stuck()
                && run.experiment().initialization() != Initialization.ZEROS
                && run.layers().stream().anyMatch(layer -> layer.deadShare() >= DEAD);
    }

    @Override
    public Proposal proposal(Standing run) {
        double usual = UsualRate.of(run);
        return Proposal.rate(run.rate() > usual ? usual : run.rate() / 10);
    }
}
