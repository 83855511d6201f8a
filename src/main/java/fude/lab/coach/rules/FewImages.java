package fude.lab.coach.rules;

import fude.lab.Quantity;
import java.util.Optional;

/** Few images are known by heart, and new ones are not answered well. */
public final class FewImages implements Rule {
    /** Fewer are few: digits need some hundred of each class. */
    static final int FEW = 5_000;

    @Override
    public String id() {
        return "few-images";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        return run.images() < FEW && Overfitting.gapes(run)
                ? Optional.of(
                        Evidence.of(
                                Quantity.MEASURED_LOSS,
                                Overfitting.bestEpoch(run).epoch(),
                                run.position(),
                                run.images(),
                                Evidence.rounded(run.last().trainingLoss()),
                                Evidence.rounded(run.last().measuredLoss())))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        boolean more =
                run.experiment().choice().first() > 0
                        && run.experiment().data().trainingSize() > run.images();
        return more
                ? Proposal.data(c -> c.withFirst(0), "coach.try.all-images")
                : Overfitting.remedy(run);
    }
}
