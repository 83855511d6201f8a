package fude.training.batch;

import fude.data.Dataset;
import fude.data.ImageSource;
import fude.data.ScaledImages;
import fude.nn.matrix.RandomStream;
import java.util.stream.IntStream;

/**
 * Images that are seen once and never again: those of each batch are made when it is read, of the
 * same classes as the ones whose places they take (those of joined data sets may stay). Seed, epoch
 * and place alone decide them; all cores take part.
 */
final class FreshImages {
    private final ScaledImages given;
    private final ImageSource source;
    private final long seed;

    FreshImages(ScaledImages given, ImageSource source, long seed) {
        this.given = given;
        this.source = source;
        this.seed = seed;
    }

    /** Makes an image for each of {@code order[from]} to {@code order[to − 1]}. */
    ScaledImages of(int epoch, int[] order, int from, int to) {
        Dataset images = given.images();
        byte[] pixels = new byte[(to - from) * images.inputs()];
        byte[] labels = new byte[to - from];
        IntStream.range(0, to - from)
                .parallel()
                .forEach(
                        row -> {
                            int sample = order[from + row];
                            int label = images.originalLabel(sample);
                            byte[] image =
                                    source.image(images.place(sample), label, key(epoch, sample));
                            labels[row] = (byte) label;
                            System.arraycopy(image, 0, pixels, row * image.length, image.length);
                        });
        Dataset fresh =
                new Dataset(images.rows(), images.columns(), images.classNames(), pixels, labels);
        return new ScaledImages(fresh, given.scaling());
    }

    private long key(int epoch, int sample) {
        return RandomStream.seed(seed, RandomStream.Purpose.FRESH_IMAGES, epoch, sample);
    }
}
