package fude.nn;

import java.util.SplittableRandom;

/** Samples that are learned all at once, with Adam. */
final class Lesson {
    private final float[][] samples;
    private final int[] labels;

    Lesson(float[][] samples, int... labels) {
        this.samples = samples;
        this.labels = labels;
    }

    /** Noise, to be learned by heart. */
    static Lesson random(int size, int inputs, int classes) {
        SplittableRandom random = new SplittableRandom(20);
        float[][] samples = new float[size][inputs];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < inputs; j++) {
                samples[i][j] = random.nextFloat();
            }
            labels[i] = i % classes;
        }
        return new Lesson(samples, labels);
    }

    float[] sample(int index) {
        return samples[index].clone();
    }

    /** A new matrix of all samples. */
    FloatMatrix input() {
        int inputs = samples[0].length;
        FloatMatrix input = new FloatMatrix(samples.length, inputs);
        for (int i = 0; i < samples.length; i++) {
            System.arraycopy(samples[i], 0, input.change(), i * inputs, inputs);
        }
        return input;
    }

    void learn(Network network, double learningRate, int steps) {
        int classes = network.spec().outputs();
        SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy(classes);
        FloatMatrix gradient = new FloatMatrix(samples.length, classes);
        Optimizer optimizer = new Adam(0.9, 0.999, 1e-8);
        Pass pass = Pass.training(new SplittableRandom(1));
        for (int i = 0; i < steps; i++) {
            loss.scoreAndGradient(network.forward(input(), pass), labels, gradient);
            network.backward(gradient);
            optimizer.step(network.parameters(), learningRate);
        }
    }

    /** How many samples the network now answers rightly. */
    int right(Network network) {
        Matrix logits = network.forward(input(), Pass.INFERENCE);
        return new SoftmaxCrossEntropy(network.spec().outputs()).score(logits, labels).right();
    }
}
