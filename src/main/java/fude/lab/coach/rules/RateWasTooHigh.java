package fude.lab.coach.rules;

import fude.lab.Quantity;
import java.util.Optional;

/** The learning rate is lower by now, but the loss has not recovered from what it was before. */
public final class RateWasTooHigh implements Rule {
    /** A rate that is set and no smaller than this share of the one to begin with is kept. */
    private static final double NOT_TOO_LOW = 0.1;

    @Override
    public String id() {
        return "rate-was-too-high";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        if (!shows(run)) {
            return Optional.empty();
        }
        double blamed = blamed(run);
        double end = Math.min(run.rates().end(blamed), run.position());
        return Optional.of(
                Evidence.of(
                        Quantity.TRAINING_LOSS,
                        Math.max(0, end - 1),
                        run.position(),
                        blamed,
                        (int) Math.ceil(end)));
    }

    /** Whether an earlier rate is to blame for how the run stands. */
    static boolean shows(Standing run) {
        if (run.diverged()) {
            return false;
        }
        return RateTooHigh.shows(run)
                ? run.rateNow() < run.rate()
                : run.stuck() && run.rates().highest() > run.rate() && harmed(run);
    }

    private static boolean harmed(Standing run) {
        return run.collapsed()
                || run.rates().highest() >= RateTooHigh.HIGH * UsualRate.of(run)
                || RateTooHigh.beganExploded(run);
    }

    private static double blamed(Standing run) {
        return RateTooHigh.shows(run) ? run.rate() : run.rates().highest();
    }

    @Override
    public Proposal proposal(Standing run) {
        return newStart(run, blamed(run));
    }

    /** With the rate that is set, unless that is as high as the one that did harm, or very low. */
    static Proposal newStart(Standing run, double blamed) {
        double lower = RateTooHigh.lowerThan(blamed, run);
        double now = run.rateNow();
        double rate = now <= lower && now >= NOT_TOO_LOW * lower ? now : lower;
        return Proposal.of(c -> c.withLearningRate(rate), "coach.try.start", rate);
    }
}
