package fude.data;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which images are for testing where a source does not say: every sixth, as many as MNIST has. */
public final class TestShare {
    public static final int EVERY = 6;

    private TestShare() {}

    public static boolean isTest(int image) {
        return image % EVERY == EVERY - 1;
    }

    /** Two sets of images that share the pixels of the one. */
    public static DatasetSplit split(String name, Dataset images) {
        return new DatasetSplit(
                name, chosen(images, i -> !isTest(i)), chosen(images, TestShare::isTest));
    }

    private static Dataset chosen(Dataset images, IntPredicate which) {
        return images.images(IntStream.range(0, images.size()).filter(which).toArray());
    }
}
