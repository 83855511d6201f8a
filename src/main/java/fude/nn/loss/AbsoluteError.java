package fude.nn.loss;

/** The mean of |zᵢ − tᵢ| over the outputs; the derivative where they are equal is taken as 0. */
final class AbsoluteError implements LossFunction {

    @Override
    public double lossAndGradient(double[] z, double[] target) {
        double loss = 0;
        for (int i = 0; i < z.length; i++) {
            double error = z[i] - target[i];
            loss += Math.abs(error);
            z[i] = Math.signum(error) / z.length;
        }
        return loss / z.length;
    }

    /** As for the squared error. */
    @Override
    public double[] probabilities(double[] z) {
        return SquaredError.shares(z);
    }
}
