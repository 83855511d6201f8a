package fude.training;

import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.Scaling;
import fude.nn.Prediction;
import fude.nn.Predictor;
import fude.nn.Trace;
import java.util.List;

/** A network that reads images, pixels scaled as they were in training. Safe for any thread. */
public record Classifier(Predictor predictor, ImageForm form) {
    private static final long QUICK = 1_000_000;

    /** How pixels become the network's inputs. */
    public Scaling scaling() {
        return form.scaling();
    }

    /**
     * @param pixels one image, 0 to 255, of the size the network learned from
     */
    public Prediction classify(byte[] pixels) {
        return predictor.predict(scaled(pixels));
    }

    /**
     * What every layer answers to an image.
     *
     * @param pixels as for {@link #classify}
     */
    public Trace trace(byte[] pixels) {
        return predictor.trace(scaled(pixels));
    }

    /**
     * Whether an image is read in less time than it takes to hand it to another thread and back
     * ({@code docs/decisions/0041-quick-networks.md} has the figures).
     */
    public boolean isQuick() {
        return predictor.spec().parameters() <= QUICK;
    }

    /** Whether the network reads images with this number of pixels. */
    public boolean reads(int pixels) {
        return predictor.inputs() == pixels;
    }

    /** Whether these are images of the size that the network reads. */
    public boolean reads(Dataset images) {
        return form.rows() == images.rows() && form.columns() == images.columns();
    }

    /**
     * The same network with other numbers, which it takes over.
     *
     * @param weights in the order of {@link fude.nn.Network#state}
     */
    public Classifier with(List<float[]> weights) {
        return new Classifier(predictor.with(weights), form);
    }

    private float[] scaled(byte[] pixels) {
        Scaling scaling = form.scaling();
        float[] input = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            input[i] = (float) (scaling.factor() * (pixels[i] & 0xff) + scaling.offset());
        }
        return input;
    }
}
