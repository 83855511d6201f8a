package fude.nn.loss;

import fude.nn.activation.Softmax;
import fude.text.Named;

/** What a network is to make small, and the activation of its output that goes with it. */
public enum Loss implements Named {
    /** For classes; see {@link SoftmaxCrossEntropy}. */
    CROSS_ENTROPY(new SoftmaxCrossEntropy()),
    /** A deliberate mistake; see {@link DoubleSoftmax}. */
    SOFTMAX_TWICE(new DoubleSoftmax()),
    /** For two classes told apart by one output; see {@link BinaryCrossEntropy}. */
    BINARY_CROSS_ENTROPY(new BinaryCrossEntropy()),
    /** Mean squared error; see {@link SquaredError}. */
    MSE(new SquaredError()),
    /** Mean absolute error; see {@link AbsoluteError}. */
    MAE(new AbsoluteError()),
    /** Root of the mean squared error over the batch. */
    RMSE(new SquaredError()) {
        @Override
        public double ofMean(double mean) {
            return Math.sqrt(mean);
        }

        @Override
        public double derivativeOfMean(double mean) {
            return mean == 0 ? 0 : 0.5 / Math.sqrt(mean);
        }
    };

    private final LossFunction function;

    Loss(LossFunction function) {
        this.function = function;
    }

    LossFunction function() {
        return function;
    }

    /**
     * The loss of one sample by itself.
     *
     * @param outputs what the last layer puts out; replaced by the gradient with respect to them
     * @param target what should have come out, one number for each output
     */
    public double ofSample(double[] outputs, double[] target) {
        double mean = function.lossAndGradient(outputs, target);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] *= derivativeOfMean(mean);
        }
        return ofMean(mean);
    }

    /** The loss of many samples, given the mean over them. */
    public double ofMean(double mean) {
        return mean;
    }

    /** The derivative of {@link #ofMean}. */
    public double derivativeOfMean(double mean) {
        return 1;
    }

    /** The number of outputs that tell {@code classes} classes apart. */
    public int outputs(int classes) {
        return this == BINARY_CROSS_ENTROPY ? 1 : classes;
    }

    /** Whether it can tell {@code classes} classes apart. */
    public boolean fits(int classes) {
        return this != BINARY_CROSS_ENTROPY || classes == 2;
    }

    /** The least that it can come to, however well the network answers. */
    public double floor(int classes) {
        return this == SOFTMAX_TWICE ? DoubleSoftmax.floor(classes) : 0;
    }

    /** Whether targets may be any numbers. */
    public boolean isForNumbers() {
        return this == MSE || this == MAE || this == RMSE;
    }

    /**
     * How probable each class is.
     *
     * @param outputs what the last layer puts out; may be overwritten and returned
     */
    public double[] probabilities(double[] outputs) {
        return function.probabilities(outputs);
    }

    /** The most probable class, the first of equals. */
    public static int answer(double[] probabilities) {
        return Softmax.largest(probabilities);
    }
}
