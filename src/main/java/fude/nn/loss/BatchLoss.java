package fude.nn.loss;

import fude.nn.matrix.Matrix;
import org.jspecify.annotations.Nullable;

/** The {@link Loss} of batches and its gradient. */
public final class BatchLoss {
    private final LossFunction function;
    private final double[] outputs;
    private final double[] target;

    public BatchLoss(Loss loss, int outputs) {
        this.function = loss.function();
        this.outputs = new double[outputs];
        this.target = new double[outputs];
    }

    /**
     * @param outputs [batch × outputs], what the network puts out
     * @param targets [batch × outputs], what should have come out
     * @return the sum over the samples
     */
    public double sum(Matrix outputs, Matrix targets) {
        return run(outputs, targets, null, 1);
    }

    /**
     * The same, and writes the gradient of the mean over the whole batch, of which these samples
     * may be a part.
     *
     * @param gradient with respect to the outputs, [samples × outputs]
     * @param batch the number of samples in the whole batch
     */
    public double sumAndGradient(Matrix outputs, Matrix targets, Matrix gradient, int batch) {
        return run(outputs, targets, gradient, batch);
    }

    private double run(Matrix z, Matrix targets, @Nullable Matrix gradient, int batch) {
        double sum = 0;
        for (int r = 0; r < z.rows(); r++) {
            z.readRow(r, outputs);
            targets.readRow(r, target);
            sum += function.lossAndGradient(outputs, target);
            if (gradient != null) {
                for (int i = 0; i < outputs.length; i++) {
                    outputs[i] /= batch;
                }
                gradient.writeRow(r, outputs);
            }
        }
        return sum;
    }
}
