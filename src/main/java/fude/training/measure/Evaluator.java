package fude.training.measure;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RowFiller;
import fude.training.batch.Targets;

/** Measures a network on samples, in chunks, with the network's own buffers. */
public final class Evaluator implements RowFiller {
    /** Samples that go through the network at a time. */
    private static final int CHUNK = 500;

    private final Samples samples;
    private final Loss loss;
    private final Targets coding;
    private final BatchLoss batchLoss;
    private final FloatMatrix input;
    private final FloatMatrix targets;
    private final double[] outputs;
    private int first;

    /** For the networks that are like this one. */
    public Evaluator(Samples samples, Network like) {
        this.samples = samples;
        this.loss = like.spec().loss();
        this.coding = new Targets(like.spec().outputs());
        this.batchLoss = new BatchLoss(loss, coding.width());
        this.input = like.inputMatrix();
        this.targets = like.outputMatrix();
        this.outputs = new double[coding.width()];
    }

    /** Runs on the thread that the network belongs to. */
    public Evaluation evaluate(Network network) {
        return evaluate(network, () -> {});
    }

    /**
     * @param between is run before each chunk: the place to rest
     */
    public Evaluation evaluate(Network network, Runnable between) {
        Evaluation.Builder evaluation = new Evaluation.Builder(samples.size(), samples.classes());
        Errors.Sum errors = new Errors.Sum(samples.targetUnit());
        double lossSum = 0;
        for (int start = 0; start < samples.size(); start += CHUNK) {
            between.run();
            read(start, Math.min(samples.size(), start + CHUNK));
            Matrix answers = network.forward(input, Pass.INFERENCE);
            lossSum += batchLoss.sum(answers, targets);
            for (int i = 0; samples.classes() > 0 && i < input.rows(); i++) {
                answers.readRow(i, outputs);
                evaluation.add(samples.label(start + i), loss.probabilities(outputs));
            }
            if (samples.classes() == 0) {
                add(errors, answers);
            }
        }
        double mean = loss.ofMean(lossSum / samples.size());
        return samples.classes() > 0
                ? evaluation.build(mean)
                : Evaluation.ofNumbers(mean, errors.errors());
    }

    private void add(Errors.Sum errors, Matrix answers) {
        float[] wanted = targets.read();
        for (int i = 0; i < input.rows(); i++) {
            answers.readRow(i, outputs);
            for (int j = 0; j < outputs.length; j++) {
                errors.add(outputs[j], wanted[i * outputs.length + j]);
            }
        }
    }

    /** Whether something was measured on as many samples of each class. */
    public boolean measures(Evaluation measured) {
        int[] counts = new int[samples.classes()];
        for (int i = 0; counts.length > 0 && i < samples.size(); i++) {
            counts[samples.label(i)]++;
        }
        boolean fits = measured.classes() == counts.length;
        for (int label = 0; fits && label < counts.length; label++) {
            fits = measured.count(label) == counts[label];
        }
        return fits;
    }

    /** The first samples as a batch, for looking into the network. */
    public FloatMatrix someInput() {
        read(0, Math.min(samples.size(), CHUNK));
        return input;
    }

    private void read(int from, int to) {
        first = from;
        input.resize(to - from);
        input.fillRows(this);
        targets.resize(to - from);
        float[] values = targets.fill();
        for (int row = 0; row < to - from; row++) {
            coding.write(samples, from + row, values, row * coding.width());
        }
    }

    @Override
    public void fill(int slice, int row, float[] target, int offset) {
        samples.copyInput(first + row, target, offset);
    }
}
