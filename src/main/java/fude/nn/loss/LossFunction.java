package fude.nn.loss;

/** A loss and the activation that belongs to it, for one sample. Has no state. */
interface LossFunction {

    /**
     * @param outputs z, what the last layer puts out; replaced by ∂L/∂z
     * @param target what should have come out
     * @return the sample's loss L
     */
    double lossAndGradient(double[] outputs, double[] target);

    /**
     * How probable each class is; only where there are classes.
     *
     * @param outputs z, what the last layer puts out; may be overwritten and returned
     */
    double[] probabilities(double[] outputs);
}
