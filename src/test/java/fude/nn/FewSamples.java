package fude.nn;

import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import java.util.SplittableRandom;

/** Samples that are learned all at once. */
final class FewSamples {
    private final float[][] samples;
    private final float[][] numbers;
    private final int[] labels;

    FewSamples(float[][] samples, int... labels) {
        this(samples, null, labels);
    }

    private FewSamples(float[][] samples, float[][] numbers, int[] labels) {
        this.samples = samples;
        this.numbers = numbers;
        this.labels = labels;
    }

    /** With numbers that should come out, instead of classes. */
    static FewSamples ofNumbers(float[][] samples, float[][] numbers) {
        return new FewSamples(samples, numbers, null);
    }

    /** Noise, to be learned by heart. */
    static FewSamples random(int size, int inputs, int classes) {
        SplittableRandom random = new SplittableRandom(20);
        float[][] samples = new float[size][inputs];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < inputs; j++) {
                samples[i][j] = random.nextFloat();
            }
            labels[i] = i % classes;
        }
        return new FewSamples(samples, labels);
    }

    int size() {
        return samples.length;
    }

    float[] sample(int index) {
        return samples[index].clone();
    }

    /** A new matrix of all samples. */
    FloatMatrix input() {
        return matrix(samples, ThreadTeam.ALONE);
    }

    /**
     * What should come out of all samples: a 1 for the class, or the second class as one number.
     */
    FloatMatrix targets(int outputs) {
        if (numbers != null) {
            return matrix(numbers, ThreadTeam.ALONE);
        }
        FloatMatrix targets = new FloatMatrix(samples.length, outputs);
        for (int i = 0; i < samples.length; i++) {
            if (outputs == 1) {
                targets.set(i, 0, labels[i]);
            } else {
                targets.set(i, labels[i], 1);
            }
        }
        return targets;
    }

    private static FloatMatrix matrix(float[][] rows, ThreadTeam team) {
        FloatMatrix matrix = new FloatMatrix(rows.length, rows[0].length, team);
        for (int i = 0; i < rows.length; i++) {
            matrix.writeRow(i, rows[i]);
        }
        return matrix;
    }

    /** With Adam. */
    void learn(Network network, double learningRate, int steps) {
        Optimizer optimizer =
                OptimizerSpec.of(OptimizerSpec.Rule.ADAM).create(Regularization.NONE, network);
        learn(network, optimizer, learningRate, steps);
    }

    void learn(Network network, Optimizer optimizer, double learningRate, int steps) {
        Loss loss = network.spec().loss();
        BatchLoss batchLoss = new BatchLoss(loss, network.spec().outputs());
        FloatMatrix input = matrix(samples, network.team());
        FloatMatrix gradient = network.outputMatrix();
        FloatMatrix targets = targets(network.spec().outputs());
        gradient.resize(size());
        for (int i = 0; i < steps; i++) {
            Matrix outputs = network.forward(input, Pass.training(i));
            double sum = batchLoss.sumAndGradient(outputs, targets, gradient, size());
            gradient.times(loss.derivativeOfMean(sum / size()));
            network.backward(gradient);
            optimizer.step(network.parameters(), learningRate);
        }
    }

    /** The loss over all samples, as it stands. */
    double loss(Network network) {
        Loss loss = network.spec().loss();
        int outputs = network.spec().outputs();
        Matrix answers = network.forward(input(), Pass.INFERENCE);
        return loss.ofMean(new BatchLoss(loss, outputs).sum(answers, targets(outputs)) / size());
    }

    /** How many samples the network now answers rightly. */
    int right(Network network) {
        Matrix outputs = network.forward(input(), Pass.INFERENCE);
        int right = 0;
        for (int i = 0; i < size(); i++) {
            double[] row = new double[outputs.columns()];
            outputs.readRow(i, row);
            int answer = Loss.answer(network.spec().loss().probabilities(row));
            right += answer == labels[i] ? 1 : 0;
        }
        return right;
    }
}
