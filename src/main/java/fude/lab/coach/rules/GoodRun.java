package fude.lab.coach.rules;

import fude.lab.Quantity;
import java.util.Optional;

/** The end, with nothing wrong. */
public final class GoodRun implements Rule {
    static final String ID = "good";

    /** This share of the way from the baseline to perfection is good, or getting there. */
    private static final double HALF_WAY = 0.5;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        if (run.epochs().isEmpty()) {
            return Optional.empty();
        }
        double accuracy = run.last().measuredAccuracy();
        return run.finished() && isEnough(run)
                ? Optional.of(
                        Evidence.of(
                                Quantity.MEASURED_ACCURACY,
                                run.last().epoch() - 1,
                                run.last().epoch(),
                                Math.round(1000 * accuracy) / 10.0))
                : Optional.empty();
    }

    static boolean isEnough(Standing run) {
        double enough = run.baseline() + HALF_WAY * (1 - run.baseline());
        return run.last().measuredAccuracy() >= enough;
    }

    /** How much of it is luck? */
    @Override
    public Proposal proposal(Standing run) {
        return otherSeed(run);
    }

    static Proposal otherSeed(Standing run) {
        long next = run.experiment().config().seed() + 1;
        return Proposal.of(c -> c.withSeed(next), "coach.try.seed", next);
    }
}
