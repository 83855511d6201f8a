package fude.lab.coach.rules;

import fude.lab.Quantity;
import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.training.LearningCurve.EpochResult;
import fude.training.measure.LayerStatistics;
import java.util.List;
import java.util.Optional;

/**
 * A layer answers nothing to any image, so that no gradient comes through and no learning rate
 * brings it back. What did it may be over: the highest rate of the whole run is named.
 */
public final class DeadUnits implements Rule {
    /** The share of a layer's units that answer nothing. */
    private static final double DEAD = 0.9;

    /** The few that are left do not bring the loss below this share of guessing's. */
    private static final double STILL_HIGH = 0.5;

    @Override
    public String id() {
        return "dead-units";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        return deadLayer(run)
                .map(
                        dead ->
                                Evidence.of(
                                        Quantity.TRAINING_LOSS,
                                        run.curve().epochs().size() - 1,
                                        run.position(),
                                        number(run, dead),
                                        Evidence.percent(dead.deadShare()),
                                        run.rates().highest()));
    }

    /** Whether there is such a layer. */
    static boolean died(Standing run) {
        return deadLayer(run).isPresent();
    }

    private static Optional<LayerStatistics> deadLayer(Standing run) {
        boolean zeros = run.experiment().initialization() == Initialization.ZEROS;
        return zeros || run.diverged() || !isHigh(run)
                ? Optional.empty()
                : run.layers().stream()
                        .filter(layer -> layer.layer() < run.experiment().layers().size())
                        .filter(layer -> layer.deadShare() >= DEAD)
                        .findFirst();
    }

    /** At the end of the last epoch, whatever was set in it: a dead layer stays as it is. */
    private static boolean isHigh(Standing run) {
        List<EpochResult> epochs = run.curve().epochs();
        return epochs.size() * run.batchesPerEpoch() >= Standing.SOME_STEPS
                && epochs.get(epochs.size() - 1).measuredLoss() >= STILL_HIGH * run.guessing();
    }

    /** Which of the hidden layers it is, from 1. */
    private static int number(Standing run, LayerStatistics dead) {
        long layers =
                run.experiment().layers().stream()
                        .limit(dead.layer() + 1L)
                        .filter(LayerSpec::hasUnits)
                        .count();
        return (int) Math.max(1, layers);
    }

    @Override
    public Proposal proposal(Standing run) {
        return RateWasTooHigh.newStart(run, run.rates().highest());
    }
}
