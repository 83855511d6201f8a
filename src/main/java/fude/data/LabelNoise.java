package fude.data;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Wrong labels on purpose: a share of the images gets a class drawn uniformly from all classes,
 * which is now and then the right one. A large network learns even these by heart (Zhang et al.,
 * Understanding deep learning requires rethinking generalization, ICLR 2017: partially corrupted
 * labels).
 */
public final class LabelNoise {
    private LabelNoise() {}

    /** The images with such labels. */
    static Dataset on(Dataset images, double percent, RandomGenerator chance) {
        int[] labels = IntStream.range(0, images.size()).map(images::label).toArray();
        on(labels, images.classes(), percent, chance);
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        return images.relabelled(bytes);
    }

    /**
     * Draws samples one after the other, each with its new class: with the same chance, a larger
     * share changes the samples of a smaller one in the same way, and then others.
     *
     * @param labels are changed
     * @param percent of the samples, 0 to 100
     */
    public static void on(int[] labels, int classes, double percent, RandomGenerator chance) {
        int size = labels.length;
        long drawn = Math.round(percent * size / 100);
        int[] order = IntStream.range(0, size).toArray();
        for (int i = 0; i < drawn; i++) {
            int other = i + chance.nextInt(size - i);
            int sample = order[other];
            order[other] = order[i];
            labels[sample] = chance.nextInt(classes);
        }
    }
}
