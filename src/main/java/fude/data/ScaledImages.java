package fude.data;

import java.util.List;
import java.util.Optional;

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

    public ImageForm form() {
        return new ImageForm(images.rows(), images.columns(), scaling);
    }

    /** {@inheritDoc} As they are: no others take their places. */
    @Override
    public ScaledImages some(List<Integer> chosen) {
        int[] places = chosen.stream().mapToInt(i -> i).toArray();
        return new ScaledImages(images.images(places).withSource(Optional.empty()), scaling);
    }

    /** An image of the same size and classes that is none of them. */
    public ScaledImages with(byte[] pixels, int label) {
        byte[] one = {(byte) label};
        return new ScaledImages(
                new Dataset(images.rows(), images.columns(), images.classNames(), pixels, one),
                scaling);
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
