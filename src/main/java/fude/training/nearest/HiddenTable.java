package fude.training.nearest;

import fude.data.Dataset;
import fude.training.Classifier;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the last hidden layer of a network answers to images, made in short stretches; then the
 * images can be found that are nearest by these answers. Where the answers to all images would take
 * more than {@link #LIMIT}, they are those of a sample: every second or third image, say. Not for
 * two threads at once.
 */
public final class HiddenTable {
    /** In bytes. */
    public static final long LIMIT = 64L << 20;

    private final Classifier classifier;
    private final Dataset images;
    private final int layer;
    private final int units;
    private final int every;
    private final int size;
    private final float[] scale;
    private final float[] input;
    private final float[] answers;
    private int made;

    /**
     * @param images of the size that the network reads
     * @throws IllegalArgumentException if the network has no hidden layer
     */
    public HiddenTable(Classifier classifier, Dataset images) {
        this(classifier, images, LIMIT);
    }

    /**
     * @param limit in bytes
     */
    HiddenTable(Classifier classifier, Dataset images, long limit) {
        if (!hasHidden(classifier)) {
            throw new IllegalArgumentException("no hidden layer");
        }
        this.classifier = classifier;
        this.images = images;
        this.layer = classifier.predictor().spec().layers().size() - 1;
        this.units = classifier.predictor().spec().outputsOf(layer);
        long room = Math.max(1, limit / ((long) Float.BYTES * units));
        this.every = (int) ((images.size() + room - 1) / room);
        this.size = (images.size() + every - 1) / every;
        this.scale = classifier.scaling().table();
        this.input = new float[images.inputs()];
        this.answers = new float[size * units];
    }

    /** Whether a network has a hidden layer, by which images can be compared. */
    public static boolean hasHidden(Classifier classifier) {
        return !classifier.predictor().spec().layers().isEmpty();
    }

    /** The network whose answers these are. */
    public Classifier classifier() {
        return classifier;
    }

    /** The images, of which some may be left out. */
    public Dataset images() {
        return images;
    }

    /** How many images take part. */
    public int size() {
        return size;
    }

    /** Whether images are left out, since there is no room for their answers. */
    public boolean isSample() {
        return every > 1;
    }

    public boolean isDone() {
        return made == size;
    }

    /** The part that is done, 0 to 1. */
    public double progress() {
        return (double) made / size;
    }

    /** Goes on for a while, by at least one image where one is left. */
    public void goOn(int milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (made < size) {
            images.copyScaled(made * every, scale, input, 0);
            float[] found = classifier.predictor().answers(layer, input);
            System.arraycopy(found, 0, answers, made * units, units);
            made++;
            if (System.nanoTime() - end >= 0) {
                return;
            }
        }
    }

    /**
     * The images whose answers are nearest to those to an image; only when all are made.
     *
     * @param image of the size of the others, 0 to 255
     * @return the nearest first
     */
    public List<Neighbour> find(byte[] image, int count) {
        float[] scaled = new float[image.length];
        for (int i = 0; i < image.length; i++) {
            scaled[i] = scale[image[i] & 0xff];
        }
        float[] wanted = classifier.predictor().answers(layer, scaled);
        Nearest nearest = new Nearest(count);
        for (int i = 0; i < size; i++) {
            nearest.add(i * every, squaredDistance(wanted, i * units));
        }
        return nearest.list(Math::sqrt);
    }

    private double squaredDistance(float[] wanted, int from) {
        double sum = 0;
        for (int i = 0; i < units; i++) {
            double d = (double) answers[from + i] - wanted[i];
            sum += d * d;
        }
        return sum;
    }
}
