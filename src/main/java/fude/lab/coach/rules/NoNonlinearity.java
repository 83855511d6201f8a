package fude.lab.coach.rules;

import fude.lab.Quantity;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.training.LearningCurve.EpochResult;
import java.util.List;
import java.util.Optional;

/** Several layers without a non-linearity are one, and the loss stops where one layer stops. */
public final class NoNonlinearity implements Rule {
    private static final int EPOCHS = 3;

    /** The loss falls no more: the last epoch's is so much of the one before, or above. */
    private static final double STOPPED = 0.9;

    @Override
    public String id() {
        return "no-nonlinearity";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        List<EpochResult> epochs = run.epochs();
        if (run.dense().isEmpty() || bends(run) || epochs.size() < EPOCHS) {
            return Optional.empty();
        }
        double now = run.last().trainingLoss();
        boolean stopped =
                run.steps() >= Standing.SOME_STEPS
                        && !RateTooLow.hardlyMoves(run)
                        && now >= STOPPED * epochs.get(epochs.size() - 2).trainingLoss();
        return stopped
                ? Optional.of(
                        Evidence.of(
                                Quantity.TRAINING_LOSS,
                                run.last().epoch() - 2,
                                run.last().epoch(),
                                Evidence.rounded(now)))
                : Optional.empty();
    }

    private static boolean bends(Standing run) {
        return run.experiment().layers().stream()
                .anyMatch(layer -> layer.activation() != Activation.IDENTITY);
    }

    @Override
    public Proposal proposal(Standing run) {
        List<LayerSpec> bent =
                run.experiment().layers().stream().map(VanishingGradients::withRelu).toList();
        return Proposal.layers(bent, "coach.try.relu");
    }
}
