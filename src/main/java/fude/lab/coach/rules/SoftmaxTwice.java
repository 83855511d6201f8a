package fude.lab.coach.rules;

import fude.nn.loss.Loss;
import fude.text.Message;
import java.util.Optional;

/** Softmax, and softmax again in the loss: ln(e + C − 1) − 1 is the least there is. */
public final class SoftmaxTwice implements Rule {

    @Override
    public String id() {
        return "softmax-twice";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        if (run.experiment().loss() != Loss.SOFTMAX_TWICE || run.epochs().isEmpty()) {
            return Optional.empty();
        }
        double floor = run.experiment().loss().floor(run.classes());
        double now = run.recentLoss();
        return now <= (floor + run.guessing()) / 2
                ? Optional.of(
                        Evidence.ofTrainingLoss(
                                run, Evidence.rounded(now), Evidence.rounded(floor)))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        return crossEntropy();
    }

    static Proposal crossEntropy() {
        return new Proposal(
                Message.of("coach.try.cross-entropy"), e -> e.withLoss(Loss.CROSS_ENTROPY));
    }
}
