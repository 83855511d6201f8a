package fude.data;

/** The images of a data set as a network takes them: pixels as numbers, and a class for each. */
public final class ScaledImages implements Samples {
    private final Dataset images;
    private final float[] scale;

    public ScaledImages(Dataset images, Scaling scaling) {
        this.images = images;
        this.scale = scaling.table();
    }

    @Override
    public int size() {
        return images.size();
    }

    @Override
    public int inputs() {
        return images.inputs();
    }

    @Override
    public void copyInput(int sample, float[] to, int offset) {
        images.copyScaled(sample, scale, to, offset);
    }

    @Override
    public int classes() {
        return images.classes();
    }

    @Override
    public int label(int sample) {
        return images.label(sample);
    }

    @Override
    public int targets() {
        return 0;
    }

    @Override
    public void copyTarget(int sample, float[] to, int offset) {
        throw new UnsupportedOperationException("images have classes");
    }
}
