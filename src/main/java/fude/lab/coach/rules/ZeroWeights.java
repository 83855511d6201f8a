package fude.lab.coach.rules;

import fude.nn.Initialization;
import fude.text.Message;
import java.util.Optional;

/** All weights began at 0, so that the units of a layer stay alike. */
public final class ZeroWeights implements Rule {
    /** One unit alone does not bring the loss below this share of guessing's. */
    private static final double ONE_UNIT = 0.5;

    @Override
    public String id() {
        return "zero-weights";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        return run.experiment().initialization() == Initialization.ZEROS
                        && !run.dense().isEmpty()
                        && run.steps() >= Standing.SOME_STEPS
                        && run.recentLoss() >= ONE_UNIT * run.guessing()
                        && run.leastLoss() >= ONE_UNIT * run.guessing()
                ? Optional.of(Evidence.ofTrainingLoss(run))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        return new Proposal(
                Message.of("coach.try.init"), e -> e.withInitialization(Initialization.UNIFORM));
    }
}
