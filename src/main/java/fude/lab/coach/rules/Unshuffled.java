package fude.lab.coach.rules;

import fude.lab.Quantity;
import fude.training.batch.SampleOrder;
import java.util.Optional;

/** The images come sorted, and each class makes the network forget the ones before. */
public final class Unshuffled implements Rule {
    /** Sorted by class, a network that still gets this accurate has not been harmed. */
    private static final double UNHARMED = 0.9;

    /** In an order of the data that is as it is, one answer is given so often. */
    private static final double ONE_ANSWER = 0.5;

    @Override
    public String id() {
        return "unshuffled";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        if (run.epochs().isEmpty()) {
            return Optional.empty();
        }
        double accuracy = run.last().measuredAccuracy();
        boolean forgets =
                switch (run.experiment().config().order()) {
                    case SHUFFLED -> false;
                    case BY_CLASS -> accuracy < UNHARMED;
                    case AS_GIVEN ->
                            run.classes() > 2
                                    && run.steps() >= Standing.FEW_HUNDRED
                                    && run.mostFrequentAnswer() >= ONE_ANSWER;
                };
        return forgets && run.isMeasuredAtTheEnd() && !Aftermath.of(run)
                ? Optional.of(
                        Evidence.of(
                                Quantity.TRAINING_LOSS,
                                run.last().epoch() - 1,
                                run.last().epoch(),
                                Evidence.percent(accuracy),
                                Evidence.percent(run.mostFrequentAnswer())))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        return Proposal.of(
                c -> c.withRandomness(c.randomness().withOrder(SampleOrder.SHUFFLED)),
                "coach.try.shuffle");
    }
}
