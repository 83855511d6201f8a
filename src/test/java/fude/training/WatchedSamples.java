package fude.training;

import fude.data.Samples;
import java.util.function.IntConsumer;

/** Other samples, which tell whenever one of them is read how many were before. */
final class WatchedSamples implements Samples {
    private final Samples samples;
    private final IntConsumer listener;
    private int reads;

    WatchedSamples(Samples samples, IntConsumer listener) {
        this.samples = samples;
        this.listener = listener;
    }

    /** How often a sample was read. */
    int reads() {
        return reads;
    }

    @Override
    public void copyInput(int sample, float[] to, int offset) {
        listener.accept(reads);
        reads++;
        samples.copyInput(sample, to, offset);
    }

    @Override
    public long checksum() {
        return samples.checksum();
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public int inputs() {
        return samples.inputs();
    }

    @Override
    public int classes() {
        return samples.classes();
    }

    @Override
    public int label(int sample) {
        return samples.label(sample);
    }

    @Override
    public int targets() {
        return samples.targets();
    }

    @Override
    public void copyTarget(int sample, float[] to, int offset) {
        samples.copyTarget(sample, to, offset);
    }
}
