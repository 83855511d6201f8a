package fude.lab.coach.rules;

import fude.lab.Quantity;
import fude.training.LearningCurve.EpochResult;
import fude.training.config.Optimization;
import java.util.List;
import java.util.Optional;

/** The end, with a training loss that still fell, and not yet good. */
public final class TooFewEpochs implements Rule {
    /** The last epoch's loss is at most so much of the one before. */
    private static final double FALLING = 0.98;

    private static final int TIMES = 3;

    @Override
    public String id() {
        return "too-few-epochs";
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        List<EpochResult> epochs = run.epochs();
        if (!run.finished()
                || GoodRun.isEnough(run)
                || epochs.size() < 2
                || stoppedEarly(run)
                || isToGoOn(run)) {
            return Optional.empty();
        }
        double before = epochs.get(epochs.size() - 2).trainingLoss();
        double now = run.last().trainingLoss();
        return now <= FALLING * before
                ? Optional.of(
                        Evidence.of(
                                Quantity.TRAINING_LOSS,
                                run.last().epoch() - 2,
                                run.last().epoch(),
                                Evidence.rounded(before),
                                Evidence.rounded(now)))
                : Optional.empty();
    }

    /** Not for want of epochs. */
    private static boolean stoppedEarly(Standing run) {
        int patience = run.experiment().config().patience();
        return patience > 0 && run.last().epoch() - run.bestEpoch() >= patience;
    }

    /** More of them have been set since. */
    private static boolean isToGoOn(Standing run) {
        return run.experiment().config().epochs() > run.last().epoch();
    }

    @Override
    public Proposal proposal(Standing run) {
        int epochs = Math.min(TIMES * run.last().epoch(), Optimization.MAX_EPOCHS);
        return Proposal.of(c -> c.withEpochs(epochs), "coach.try.epochs", epochs);
    }
}
