package fude.ui.inside.plots;

import fude.nn.loss.Loss;
import java.util.List;

/**
 * A loss over what is predicted for one sample: the probability of the right class, while the other
 * classes share the rest evenly, or a number.
 *
 * @param classes how many there are; 0 where a number is predicted
 * @param target the number that is right; of no account where there are classes
 */
record LossCurve(Loss loss, int classes, double target) {
    /** Probabilities of 0 and 1 have logits without end. */
    static final double LEAST = 1e-12;

    /** What can be plotted over the probability of the right class. */
    static final List<Loss> OF_CLASSES = List.of(Loss.values());

    /** What can be plotted over a number. */
    static final List<Loss> OF_NUMBERS = List.of(Loss.MSE, Loss.MAE, Loss.RMSE);

    /** The loss. */
    double value(double x) {
        return loss.ofSample(outputs(x), targets());
    }

    /** The derivative of the loss with respect to x, from the gradient that is trained with. */
    double slope(double x) {
        double[] gradient = outputs(x);
        loss.ofSample(gradient, targets());
        if (gradient.length == 1) {
            return gradient[0] * (classes == 0 ? 1 : logitSlope(within(x)));
        }
        double rest = gradient.length - 1.0;
        double p = within(x);
        double ofRest = loss.isForNumbers() ? -1 / rest : -1 / (1 - p);
        double slope = gradient[0] * (loss.isForNumbers() ? 1 : 1 / p);
        for (int i = 1; i < gradient.length; i++) {
            slope += gradient[i] * ofRest;
        }
        return slope;
    }

    private static double logitSlope(double p) {
        return 1 / (p * (1 - p));
    }

    /** What the last layer puts out for it; the right class is the first one. */
    private double[] outputs(double x) {
        if (classes == 0) {
            return new double[] {x};
        }
        if (loss == Loss.BINARY_CROSS_ENTROPY) {
            return new double[] {logit(x)};
        }
        double p = within(x);
        double[] outputs = new double[classes];
        for (int i = 0; i < classes; i++) {
            double share = i == 0 ? p : (1 - p) / (classes - 1);
            outputs[i] = loss.isForNumbers() ? share : Math.log(share);
        }
        return outputs;
    }

    private double[] targets() {
        if (classes == 0) {
            return new double[] {target};
        }
        double[] targets = new double[loss == Loss.BINARY_CROSS_ENTROPY ? 1 : classes];
        targets[0] = 1;
        return targets;
    }

    /** What becomes this probability by the sigmoid. */
    static double logit(double p) {
        return Math.log(within(p) / (1 - within(p)));
    }

    private static double within(double p) {
        return Math.max(LEAST, Math.min(1 - LEAST, p));
    }

    /** The loss as it is written for x, which stands for the prediction. */
    String words() {
        if (classes == 0) {
            return loss == Loss.MSE ? "(y − t)²" : loss == Loss.MAE ? "|y − t|" : "√(y − t)²";
        }
        return switch (loss) {
            case CROSS_ENTROPY, BINARY_CROSS_ENTROPY -> "−ln p";
            case SOFTMAX_TWICE -> "−ln softmax(p)";
            case MSE -> "[(1 − p)² + (1 − p)² / (C − 1)] / C";
            case MAE -> "2 (1 − p) / C";
            case RMSE -> "√MSE";
        };
    }
}
