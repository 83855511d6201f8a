package fude.training;

import fude.data.Dataset;
import fude.nn.Prediction;
import fude.training.measure.Answers;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Asks a network about every image of a data set, in short stretches, so that other work of the
 * same thread gets its turn between them. Not for two threads at once.
 */
public final class Answering {
    private final Classifier classifier;
    private final Dataset images;
    private final byte[] predicted;
    private final float[] confidence;
    private int count;

    /**
     * @param images of the size and the classes that the classifier learned from
     */
    public Answering(Classifier classifier, Dataset images) {
        this.classifier = classifier;
        this.images = images;
        this.predicted = new byte[images.size()];
        this.confidence = new float[images.size()];
    }

    /**
     * Goes on for a while, by at least one image where one is left.
     *
     * @return all answers so far
     */
    public Answers goOn(int milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (count < predicted.length) {
            Prediction answer = classifier.classify(images.image(count));
            predicted[count] = (byte) answer.label();
            confidence[count] = (float) answer.confidence();
            count++;
            if (System.nanoTime() - end >= 0) {
                break;
            }
        }
        return new Answers(Arrays.copyOf(predicted, count), Arrays.copyOf(confidence, count));
    }
}
