package fude.lab.coach.rules.numbers;

import fude.data.Scaling;
import fude.data.ScalingKind;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.lab.coach.rules.Evidence;
import fude.lab.coach.rules.Proposal;
import fude.lab.coach.rules.Rule;
import fude.lab.coach.rules.Standing;
import fude.nn.activation.Activation;
import java.util.Optional;

/** The layer that answers has an activation that never comes to what should come out. */
public final class OutOfReach implements Rule {

    @Override
    public String id() {
        return "out-of-reach";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        return !run.epochs().isEmpty() && isIn(run.experiment())
                ? Optional.of(
                        Evidence.of(
                                Quantity.MEASURED_RMSE,
                                0,
                                run.last().epoch(),
                                Evidence.rounded(run.last().measuredRmse())))
                : Optional.empty();
    }

    /** Whether some of what is learned cannot come out. */
    public static boolean isIn(Experiment experiment) {
        if (!(experiment.data() instanceof NumberSplit split) || split.kind().hasClasses()) {
            return false;
        }
        NumberTable learned = split.training();
        Activation output = experiment.network().outputActivation();
        if (experiment.choice().targetScaling() == ScalingKind.STANDARD) {
            // some numbers of mean 0 and deviation 1 lie below 0, and some as far away as 1 or more
            return output != Activation.IDENTITY && learned.leastTarget() < learned.mostTarget();
        }
        double[] ends = {learned.leastTarget(), learned.mostTarget()};
        Scaling scaling = experiment.choice().targetScaling().of(ends);
        double least = scaling.of(ends[0]);
        double most = scaling.of(ends[1]);
        return switch (output) {
            case SIGMOID -> least < 0 || most > 1;
            case TANH -> least < -1 || most > 1;
            case RELU -> least < 0;
            default -> false;
        };
    }

    @Override
    public Proposal proposal(Standing run) {
        return remedy("coach.try.no-output-activation");
    }

    /** An output without activation. */
    public static Proposal remedy(String key) {
        return Proposal.plan(plan -> plan.withOutputActivation(Activation.IDENTITY), key);
    }
}
