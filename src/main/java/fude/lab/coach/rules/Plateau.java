package fude.lab.coach.rules;

import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.optimizer.OptimizerSpec;
import java.util.List;
import java.util.Optional;

/** The training loss does not fall, for none of the reasons that are known by their own signs. */
public final class Plateau implements Rule {

    @Override
    public String id() {
        return "plateau";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        return run.stuck() && !Aftermath.of(run)
                ? Optional.of(
                        Evidence.ofTrainingLoss(
                                run,
                                Evidence.rounded(run.recentLoss()),
                                Evidence.rounded(run.guessing())))
                : Optional.empty();
    }

    /**
     * A loss that is made for classes, an optimizer that finds its own steps, a network that
     * learns.
     */
    @Override
    public Proposal proposal(Standing run) {
        if (run.experiment().loss().isForNumbers()) {
            return SoftmaxTwice.crossEntropy();
        }
        OptimizerSpec adam = OptimizerSpec.of(OptimizerSpec.Rule.ADAM);
        double usual = UsualRate.of(OptimizerSpec.Rule.ADAM);
        if (run.experiment().config().optimizer().rule() != adam.rule()) {
            return Proposal.of(
                    c -> c.withOptimizer(adam).withLearningRate(usual), "coach.try.adam", usual);
        }
        return defaultLayers(run);
    }

    /** Or, where they are there, other first weights. */
    static Proposal defaultLayers(Standing run) {
        List<LayerSpec> usual = NetworkSpec.defaultLayers();
        return run.experiment().layers().equals(usual)
                ? GoodRun.otherSeed(run)
                : Proposal.layers(usual, "coach.try.default-layers");
    }
}
