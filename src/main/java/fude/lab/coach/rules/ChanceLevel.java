package fude.lab.coach.rules;

import fude.lab.Quantity;
import java.util.Optional;

/** New images are not answered better than by always naming one class: are the labels right? */
public final class ChanceLevel implements Rule {
    /** More than three standard deviations of luck with 1,000 images. */
    private static final double LUCK = 0.05;

    /** The training loss has fallen to this share of guessing's: something was learned. */
    private static final double LEARNED = 0.5;

    /** Where labels are wrong, so much more may be luck with the few right ones. */
    private static final double LUCK_WITH_NOISE = 0.1;

    /** Per cent of wrong labels beyond which they are the first to be suspected. */
    private static final double NOISY = 50;

    private static final double SET_ASIDE = 20;

    @Override
    public String id() {
        return "chance-level";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        if (run.epochs().isEmpty()) {
            return Optional.empty();
        }
        double accuracy = run.last().measuredAccuracy();
        double above = accuracy - run.baseline();
        boolean suspected =
                run.experiment().choice().labelNoise() >= NOISY
                        && run.steps() >= Standing.SOME_STEPS
                        && run.bestAccuracy() - run.baseline() <= LUCK_WITH_NOISE
                        && !Aftermath.of(run);
        boolean learned = run.recentLoss() <= LEARNED * run.guessing();
        return suspected && above <= LUCK_WITH_NOISE || learned && above <= LUCK
                ? Optional.of(
                        Evidence.of(
                                Quantity.MEASURED_ACCURACY,
                                run.since(),
                                run.position(),
                                Evidence.percent(accuracy),
                                Evidence.percent(run.baseline()),
                                Evidence.percent(1.0 / run.classes())))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        if (run.experiment().choice().labelNoise() > 0) {
            return rightLabels();
        }
        if (run.experiment().data().isValidating() || run.experiment().choice().validation() > 0) {
            return Overfitting.remedy(run);
        }
        return Proposal.data(c -> c.withValidation(SET_ASIDE), "coach.try.validation");
    }

    static Proposal rightLabels() {
        return Proposal.data(c -> c.withLabelNoise(0), "coach.try.labels");
    }
}
