package fude.lab.coach.rules;

import fude.nn.Initialization;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.text.Message;
import fude.training.measure.LayerStatistics;
import java.util.List;
import java.util.Optional;

/** In a deep network hardly anything of the loss comes through to the first layers. */
public final class VanishingGradients implements Rule {
    private static final int DEEP = 4;

    /** Five layers of sigmoids weaken a gradient at least so much: 4⁻⁵. */
    private static final double FADED = 1e-3;

    @Override
    public String id() {
        return "vanishing-gradients";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        List<Double> gradients =
                run.layers().stream()
                        .map(LayerStatistics::gradientNorm)
                        .filter(norm -> !norm.isNaN())
                        .toList();
        int depth = run.dense().size();
        if (depth < DEEP || gradients.isEmpty() || !run.stuck() || Aftermath.of(run)) {
            return Optional.empty();
        }
        boolean faded = gradients.get(0) < FADED * gradients.get(gradients.size() - 1);
        return faded ? Optional.of(Evidence.ofTrainingLoss(run, depth)) : Optional.empty();
    }

    /**
     * ReLU's slope is 1 where it is open; where it is there already, He's weights were made for it.
     */
    @Override
    public Proposal proposal(Standing run) {
        List<LayerSpec> open =
                run.experiment().layers().stream().map(VanishingGradients::withRelu).toList();
        if (!open.equals(run.experiment().layers())) {
            return Proposal.layers(open, "coach.try.relu");
        }
        return run.experiment().initialization() == Initialization.HE
                ? Plateau.defaultLayers(run)
                : new Proposal(
                        Message.of("coach.try.he"), e -> e.withInitialization(Initialization.HE));
    }

    static LayerSpec withRelu(LayerSpec layer) {
        return layer.withActivation(Activation.RELU);
    }
}
