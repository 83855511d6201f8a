package fude.lab.coach.rules;

import fude.nn.LayerSpec;
import java.util.List;
import java.util.Optional;

/** A layer has fewer units than there are classes, and the loss stays high: widen it. */
public final class NarrowLayer implements Rule {
    private static final double STILL_HIGH = 0.4;
    private static final int WIDE = 64;

    @Override
    public String id() {
        return "narrow-layer";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        int narrowest = run.dense().stream().mapToInt(LayerSpec::units).min().orElse(WIDE);
        return narrowest < run.classes()
                        && run.steps() >= Standing.FEW_HUNDRED
                        && run.recentLoss() >= STILL_HIGH * run.guessing()
                        && run.leastLoss() >= STILL_HIGH * run.guessing()
                        && !Aftermath.of(run)
                ? Optional.of(Evidence.ofTrainingLoss(run, narrowest, run.classes()))
                : Optional.empty();
    }

    @Override
    public Proposal proposal(Standing run) {
        List<LayerSpec> widened =
                run.experiment().layers().stream().map(layer -> widen(layer, run)).toList();
        return Proposal.layers(widened, "coach.try.wider", WIDE);
    }

    private static LayerSpec widen(LayerSpec layer, Standing run) {
        return layer.hasUnits() && layer.units() < run.classes() ? layer.withUnits(WIDE) : layer;
    }
}
