package fude.training.batch;

import fude.data.Samples;

/**
 * How a class becomes the numbers that should come out of a network: one output for each class, 1
 * for the right one and 0 for the others ("one-hot"), or for two classes a single output, 1 for the
 * second class. Numbers stay as they are.
 *
 * @param width the number of outputs
 */
public record Targets(int width) {

    /** Writes what should come out of a sample to {@code to}, from {@code offset} on. */
    public void write(Samples samples, int sample, float[] to, int offset) {
        if (samples.classes() == 0) {
            samples.copyTarget(sample, to, offset);
        } else if (width == 1) {
            to[offset] = samples.label(sample);
        } else {
            int label = samples.label(sample);
            for (int i = 0; i < width; i++) {
                to[offset + i] = i == label ? 1 : 0;
            }
        }
    }
}
