package fude.training.batch;

import fude.data.Samples;
import java.util.random.RandomGenerator;

/** One image again and again, and after it some of the training images, chosen by chance. */
public final class Mixture implements Samples {
    private final float[] image;
    private final int label;
    private final int copies;
    private final Samples training;
    private final int[] chosen;

    /**
     * @param image one sample, scaled as the others
     * @param copies how many times it is there
     * @param others how many of the training samples are there
     */
    public Mixture(
            float[] image,
            int label,
            int copies,
            Samples training,
            int others,
            RandomGenerator random) {
        this.image = image;
        this.label = label;
        this.copies = copies;
        this.training = training;
        this.chosen = random.ints(others, 0, training.size()).toArray();
    }

    @Override
    public int size() {
        return copies + chosen.length;
    }

    @Override
    public long checksum() {
        throw new UnsupportedOperationException("a mixture is learned from once");
    }

    @Override
    public int inputs() {
        return training.inputs();
    }

    @Override
    public void copyInput(int sample, float[] to, int offset) {
        if (sample < copies) {
            System.arraycopy(image, 0, to, offset, image.length);
        } else {
            training.copyInput(chosen[sample - copies], to, offset);
        }
    }

    @Override
    public int classes() {
        return training.classes();
    }

    @Override
    public int label(int sample) {
        return sample < copies ? label : training.label(chosen[sample - copies]);
    }

    @Override
    public int targets() {
        return 0;
    }

    @Override
    public void copyTarget(int sample, float[] to, int offset) {
        throw new UnsupportedOperationException("a mixture has classes");
    }
}
