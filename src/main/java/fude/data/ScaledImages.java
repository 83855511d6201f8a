package fude.data;

/** The images of a data set as a network takes them: pixels as numbers, and a class for each. */
public final class ScaledImages implements Samples {
    private final Dataset images;
    private final Scaling scaling;
    private final float[] scale;

    public ScaledImages(Dataset images, Scaling scaling) {
        this.images = images;
        this.scaling = scaling;
        this.scale = scaling.table();
    }

    public Dataset images() {
        return images;
    }

    public Scaling scaling() {
        return scaling;
    }

    @Override
    public int size() {
        return images.size();
    }

    @Override
    public long checksum() {
        return images.checksum();
    }

    @Override
    public int inputs() {
        return images.inputs();
    }

    @Override
    public void copyInput(int sample, float[] to, int offset) {
        images.copyScaled(sample, scale, to, offset);
    }

    /** Whether white paper is 0, so that inputs can be left out where all images are white. */
    public boolean isWhiteZero() {
        return scale[0] == 0;
    }

    /** Takes an image into {@code used}. */
    public void addTo(UsedInputs used, int sample) {
        images.addTo(used, sample);
    }

    /** {@link #copyInput} for some of the inputs alone, one after another. */
    public void copyUsed(int sample, UsedInputs used, float[] to, int offset) {
        images.copyScaled(sample, used, scale, to, offset);
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
