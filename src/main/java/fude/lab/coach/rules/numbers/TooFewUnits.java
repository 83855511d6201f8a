package fude.lab.coach.rules.numbers;

import fude.lab.coach.rules.Evidence;
import fude.lab.coach.rules.Proposal;
import fude.lab.coach.rules.Rule;
import fude.lab.coach.rules.Standing;
import fude.nn.DenseSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.training.LearningCurve.EpochResult;
import java.util.List;
import java.util.Optional;

/**
 * The loss stops high, and the first layer draws hardly a line: XOR with one unit, or with two that
 * began badly.
 */
public final class TooFewUnits implements Rule {
    private static final int FEW = 3;
    private static final int ENOUGH = 4;
    private static final int SOME_STEPS = 50;

    /** Of guessing's loss. */
    private static final double HIGH = 0.3;

    /** Since half of the run the loss has fallen to no less than this share. */
    private static final double STOPPED = 0.9;

    @Override
    public String id() {
        return "too-few-units";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        List<EpochResult> epochs = run.epochs();
        int lines = lines(run);
        if (epochs.isEmpty() || run.diverged() || run.steps() < SOME_STEPS || lines >= FEW) {
            return Optional.empty();
        }
        double now = run.recentLoss();
        boolean high = now >= HIGH * run.guessing();
        boolean stopped = now >= STOPPED * epochs.get(epochs.size() / 2).trainingLoss();
        return high && stopped
                ? Optional.of(Evidence.ofTrainingLoss(run, Evidence.rounded(now), lines))
                : Optional.empty();
    }

    /** That the first layer draws: one without hidden layers. */
    private static int lines(Standing run) {
        return run.dense().isEmpty() ? 1 : run.dense().get(0).units();
    }

    @Override
    public Proposal proposal(Standing run) {
        List<LayerSpec> layers =
                run.dense().isEmpty()
                        ? List.of(new DenseSpec(ENOUGH, Activation.TANH))
                        : run.experiment().layers().stream().map(TooFewUnits::widen).toList();
        return Proposal.layers(layers, "coach.try.units", ENOUGH);
    }

    private static LayerSpec widen(LayerSpec layer) {
        return layer.hasUnits() && layer.units() < ENOUGH ? layer.withUnits(ENOUGH) : layer;
    }
}
