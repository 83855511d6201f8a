package fude.lab.coach.rules;

import fude.data.DataKind;
import fude.nn.optimizer.OptimizerSpec;

/**
 * The learning rate with which one would begin: PyTorch's default where it has one that suits
 * networks like these, else the middle of what learns in the sweep of {@code docs/coach.md}.
 */
final class UsualRate {
    /** A network of a few numbers takes larger steps than one of hundreds of pixels. */
    private static final double TIMES_FOR_NUMBERS = 10;

    private UsualRate() {}

    static double of(OptimizerSpec.Rule rule) {
        return switch (rule) {
            case ADAM, ADAMW, RMSPROP -> 0.001;
            case MOMENTUM, NESTEROV -> 0.005;
            case ADAGRAD -> 0.01;
            case SGD -> 0.05;
            case GRADIENT_DESCENT -> 0.1;
        };
    }

    static double of(Standing run) {
        double usual = of(run.experiment().config().optimizer().rule());
        return run.experiment().kind() == DataKind.IMAGES ? usual : TIMES_FOR_NUMBERS * usual;
    }
}
