package fude.data;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Wrong labels on purpose: a share of the images gets a class drawn uniformly from all classes,
 * which is now and then the right one. A large network learns even these by heart (Zhang et al.,
 * Understanding deep learning requires rethinking generalization, ICLR 2017: partially corrupted
 * labels).
 */
final class LabelNoise {
    private LabelNoise() {}

    /**
     * Draws images one after the other, each with its new class: with the same chance, a larger
     * share changes the images of a smaller one in the same way, and then others.
     *
     * @param percent of the images, 0 to 100
     */
    static Dataset on(Dataset images, double percent, RandomGenerator chance) {
        int size = images.size();
        long drawn = Math.round(percent * size / 100);
        int[] order = IntStream.range(0, size).toArray();
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            labels[i] = (byte) images.label(i);
        }
        for (int i = 0; i < drawn; i++) {
            int other = i + chance.nextInt(size - i);
            int image = order[other];
            order[other] = order[i];
            labels[image] = (byte) chance.nextInt(images.classes());
        }
        return images.relabelled(labels);
    }
}
