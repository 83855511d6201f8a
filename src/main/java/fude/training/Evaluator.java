package fude.training;

import fude.data.Dataset;
import fude.data.Scaling;
import fude.nn.FloatMatrix;
import fude.nn.Matrix;
import fude.nn.Network;
import fude.nn.Pass;
import fude.nn.SoftmaxCrossEntropy;

/** Measures a network on a data set, in chunks, with the network's own buffers. */
public final class Evaluator {
    /** Samples that go through the network at a time. */
    private static final int CHUNK = 500;

    private final Dataset dataset;
    private final float[] scale;
    private final FloatMatrix input;
    private final SoftmaxCrossEntropy loss;

    public Evaluator(Dataset dataset, Scaling scaling) {
        this.dataset = dataset;
        this.scale = scaling.table();
        this.input = new FloatMatrix(0, dataset.inputs());
        this.loss = new SoftmaxCrossEntropy(dataset.classes());
    }

    /** Runs on the thread that the network belongs to. */
    public Evaluation evaluate(Network network) {
        int samples = dataset.size();
        byte[] predicted = new byte[samples];
        float[] confidence = new float[samples];
        int[][] confusion = new int[dataset.classes()][dataset.classes()];
        double[] probabilities = new double[dataset.classes()];
        double lossSum = 0;
        for (int start = 0; start < samples; start += CHUNK) {
            int[] labels = new int[Math.min(CHUNK, samples - start)];
            input.resize(labels.length);
            float[] values = input.fill();
            for (int i = 0; i < labels.length; i++) {
                labels[i] = dataset.label(start + i);
                dataset.copyScaled(start + i, scale, values, i * dataset.inputs());
            }
            Matrix logits = network.forward(input, Pass.INFERENCE);
            lossSum += loss.score(logits, labels).loss();
            for (int i = 0; i < labels.length; i++) {
                logits.readRow(i, probabilities);
                int answer = SoftmaxCrossEntropy.answer(probabilities);
                predicted[start + i] = (byte) answer;
                confidence[start + i] = (float) probabilities[answer];
                confusion[labels[i]][answer]++;
            }
        }
        return new Evaluation(lossSum / samples, predicted, confidence, confusion);
    }
}
