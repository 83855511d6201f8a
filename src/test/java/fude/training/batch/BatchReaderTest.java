package fude.training.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.ImageSource;
import fude.data.Points;
import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.nn.matrix.ThreadTeam;
import fude.text.ReportedException;
import fude.training.SmallRuns;
import fude.training.augment.Augmentation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class BatchReaderTest {
    private static final int SIZE = 23;
    private static final Augmentation TURNED = new Augmentation(1, 20, 0, 0, 0);

    @Test
    void everyEpochDealsOutEverySampleOnce() {
        BatchReader reader = reader(1);
        List<Integer> all = IntStream.range(0, SIZE).boxed().toList();
        for (int epoch = 0; epoch < 5; epoch++) {
            List<Integer> order = new ArrayList<>(order(reader, epoch, SIZE));
            assertFalse(order.equals(all), "epoch " + epoch + " is not shuffled");
            Collections.sort(order);
            assertEquals(all, order);
        }
    }

    @Test
    void theOrderFollowsFromSeedAndEpochAlone() {
        BatchReader reader = reader(1);
        List<Integer> first = order(reader, 0, SIZE);
        List<Integer> second = order(reader, 1, SIZE);
        assertFalse(first.equals(second));
        assertFalse(first.equals(order(reader(2), 0, SIZE)));
        assertEquals(first, order(reader, 0, SIZE));
        assertEquals(second, order(reader(1), 1, SIZE));
    }

    @Test
    void theOrderOfTheDataStaysWhereThatIsAskedFor() {
        int[] order = new int[SIZE];
        SampleOrder.AS_GIVEN.arrange(order, numbers(SIZE), 1, 3);
        assertArrayEquals(IntStream.range(0, SIZE).toArray(), order);
    }

    @Test
    void oneClassComesAfterTheOtherWhereThatIsAskedFor() {
        Samples samples = SmallRuns.training();
        int[] order = new int[samples.size()];
        SampleOrder.BY_CLASS.arrange(order, samples, 1, 0);
        int[] labels = Arrays.stream(order).map(samples::label).toArray();
        assertArrayEquals(Arrays.stream(labels).sorted().toArray(), labels);
        assertEquals(samples.size(), Arrays.stream(order).distinct().count());
    }

    @Test
    void numbersHaveNoClassesToSortThemBy() {
        int[] order = new int[SIZE];
        SampleOrder.BY_CLASS.arrange(order, numbers(SIZE), 1, 0);
        assertArrayEquals(IntStream.range(0, SIZE).toArray(), order);
    }

    @Test
    void everyOrderOccurs() {
        BatchReader reader = reader(numbers(3), Augmentation.NONE, 1);
        Set<List<Integer>> orders = new HashSet<>();
        for (int epoch = 0; epoch < 60; epoch++) {
            orders.add(order(reader, epoch, 3));
        }
        assertEquals(6, orders.size());
    }

    @Test
    void aBatchHasAsManyRowsAsItIsAskedFor() {
        BatchReader reader = reader(1);
        reader.read(0, 20, 23);
        assertEquals(3, reader.input().rows());
        assertEquals(3, reader.targets().rows());
        reader.read(1, 0, 5);
        assertEquals(5, reader.input().rows());
        assertEquals(5, reader.targets().rows());
    }

    @Test
    void pixelsAreScaledAndKeepTheirPlaceAndLabel() {
        for (Scaling scaling : List.of(Scaling.UNIT, new Scaling(2 / 255.0, -1))) {
            ScaledImages images = new ScaledImages(SmallRuns.images(12, 3), scaling);
            List<String> given = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                float[] row = new float[images.inputs()];
                images.copyInput(i, row, 0);
                given.add(images.label(i) + Arrays.toString(row));
            }
            Collections.sort(given);
            assertEquals(given, dealt(reader(images, Augmentation.NONE, 1), 12, 0));
        }
    }

    /** White images between the others, which are read without their empty columns. */
    @Test
    void columnsWithoutInkAreZero() {
        byte[] pixels = new byte[3 * 4];
        pixels[5] = 51;
        Dataset images = new Dataset(1, 4, List.of("a"), pixels, new byte[3]);
        BatchReader reader = reader(SmallRuns.scaled(images), Augmentation.NONE, 1);
        reader.read(0, 0, 3);
        int inked = 0;
        for (int r = 0; r < 3; r++) {
            assertEquals(0, reader.input().get(r, 0));
            assertEquals(0, reader.input().get(r, 3));
            inked += reader.input().get(r, 1) == 0.2f ? 1 : 0;
        }
        assertEquals(1, inked);
    }

    @Test
    void classesBecomeOneHotOrASingleOutput() {
        Samples points = Points.classified(new float[][] {{0}, {1}}, new int[] {0, 1}, 2);
        assertArrayEquals(new float[] {0, 1}, targets(points, 2, 1));
        assertArrayEquals(new float[] {1, 0}, targets(points, 2, 0));
        assertArrayEquals(new float[] {1}, targets(points, 1, 1));
        assertArrayEquals(new float[] {0}, targets(points, 1, 0));
    }

    @Test
    void distortionFollowsFromSeedEpochAndImageAlone() {
        ScaledImages images = (ScaledImages) SmallRuns.training();
        List<String> once = dealt(reader(images, TURNED, 1), 65, 0);
        assertEquals(once, dealt(reader(images, TURNED, 1), 65, 0));
        BatchReader later = reader(images, TURNED, 1);
        dealt(later, 65, 3);
        assertEquals(once, dealt(later, 65, 0));
        assertFalse(once.equals(dealt(later, 65, 1)), "every epoch distorts again");
        assertFalse(once.equals(dealt(reader(images, TURNED, 2), 65, 0)), "so does every seed");
        assertFalse(once.equals(dealt(reader(images, Augmentation.NONE, 1), 65, 0)));
    }

    @Test
    void twoThreadsDistortAsOne() {
        Dataset large = new Dataset(28, 28, List.of("a", "b"), noise(64 * 784), new byte[64]);
        Samples images = SmallRuns.scaled(large);
        NetworkSpec spec = new NetworkSpec(784, List.of(), 2);
        Network two = Network.of(spec, 1, new ThreadTeam(2));
        Network one = Network.of(spec, 1);
        assertEquals(
                dealt(new BatchReader(images, one, SampleOrder.SHUFFLED, TURNED, 1), 64, 0),
                dealt(new BatchReader(images, two, SampleOrder.SHUFFLED, TURNED, 1), 64, 0));
    }

    @Test
    void newImagesFollowFromSeedEpochAndSampleAlone() {
        Samples images = endless(SIZE);
        List<String> once = dealt(reader(images, Augmentation.NONE, 1), SIZE, 0);
        BatchReader later = reader(images, Augmentation.NONE, 1);
        List<String> next = dealt(later, SIZE, 3);
        assertEquals(once, dealt(later, SIZE, 0));
        assertFalse(once.equals(next), "every epoch has other images");
        assertFalse(once.equals(dealt(reader(images, Augmentation.NONE, 2), SIZE, 0)));
        List<String> inTwo = new ArrayList<>(dealt(later, 0, 10, 0));
        inTwo.addAll(dealt(later, 10, SIZE, 0));
        Collections.sort(inTwo);
        assertEquals(once, inTwo);
    }

    @Test
    void newImagesAreOfTheClassesOfThoseWhosePlacesTheyTake() {
        BatchReader reader = reader(endless(SIZE), Augmentation.NONE, 1);
        for (String sample : dealt(reader, SIZE, 0)) {
            float shown =
                    Float.parseFloat(
                            sample.substring(sample.lastIndexOf(' '), sample.length() - 1));
            assertEquals(sample.charAt(0) - '0', Math.round(shown * 255), sample);
        }
    }

    /** Of joined data sets one is written again in each epoch while the other stays. */
    @Test
    void imagesThatStayAreDealtBetweenNewOnes() throws ReportedException {
        Dataset fresh = ((ScaledImages) endless(SIZE)).images();
        Dataset staying = new Dataset(2, 2, List.of("a", "b"), noise(4 * SIZE), new byte[SIZE]);
        Dataset joined =
                DatasetSplit.joined(
                                List.of(
                                        new DatasetSplit("staying", staying, staying),
                                        new DatasetSplit("fresh", fresh, fresh)))
                        .training();
        Samples images = SmallRuns.scaled(joined);
        List<String> given =
                dealt(reader(SmallRuns.scaled(staying), Augmentation.NONE, 1), SIZE, 0);
        Set<String> once = new HashSet<>(dealt(reader(images, Augmentation.NONE, 1), 2 * SIZE, 0));
        Set<String> next = new HashSet<>(dealt(reader(images, Augmentation.NONE, 1), 2 * SIZE, 1));
        assertEquals(2 * SIZE, once.size());
        assertEquals(once, Set.copyOf(dealt(reader(images, Augmentation.NONE, 1), 2 * SIZE, 0)));
        once.retainAll(next);
        assertEquals(Set.copyOf(given), once);
    }

    @Test
    void newImagesAreDistortedToo() {
        Samples images = endless(SIZE);
        List<String> distorted = dealt(reader(images, TURNED, 1), SIZE, 0);
        assertEquals(distorted, dealt(reader(images, TURNED, 1), SIZE, 0));
        assertFalse(distorted.equals(dealt(reader(images, Augmentation.NONE, 1), SIZE, 0)));
    }

    /** Of two classes, in turn; each new image shows three bytes of chance and then its class. */
    private static Samples endless(int size) {
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            labels[i] = (byte) (i % 2);
        }
        Dataset given = new Dataset(2, 2, List.of("a", "b"), new byte[4 * size], labels);
        ImageSource source =
                (place, label, key) ->
                        new byte[] {
                            (byte) key, (byte) (key >> 8), (byte) (key >> 16), (byte) label
                        };
        return SmallRuns.scaled(given.withSource(Optional.of(source)));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Every sample of an epoch as text, with its class, in order of the texts. */
    private static List<String> dealt(BatchReader reader, int size, int epoch) {
        return dealt(reader, 0, size, epoch);
    }

    private static List<String> dealt(BatchReader reader, int from, int to, int epoch) {
        List<String> dealt = new ArrayList<>();
        reader.read(epoch, from, to);
        for (int r = 0; r < to - from; r++) {
            int columns = reader.input().columns();
            float[] row = Arrays.copyOfRange(reader.input().read(), r * columns, (r + 1) * columns);
            int label = 0;
            while (reader.targets().get(r, label) == 0) {
                label++;
            }
            dealt.add(label + Arrays.toString(row));
        }
        Collections.sort(dealt);
        return dealt;
    }

    private static float[] targets(Samples points, int outputs, int sample) {
        float[] targets = new float[outputs];
        new Targets(outputs).write(points, sample, targets, 0);
        return targets;
    }

    private static BatchReader reader(long seed) {
        return reader(numbers(SIZE), Augmentation.NONE, seed);
    }

    private static BatchReader reader(Samples samples, Augmentation augmentation, long seed) {
        NetworkSpec spec =
                SmallRuns.spec(samples.inputs(), "", samples.classes(), Loss.CROSS_ENTROPY);
        return new BatchReader(
                samples, Network.of(spec, 1), SampleOrder.SHUFFLED, augmentation, seed);
    }

    /** Images of one pixel that is the image's number. */
    private static Samples numbers(int size) {
        byte[] pixels = new byte[size];
        for (int i = 0; i < size; i++) {
            pixels[i] = (byte) i;
        }
        Dataset images = new Dataset(1, 1, List.of("a"), pixels, new byte[size]);
        return new ScaledImages(images, new Scaling(1, 0));
    }

    /** In batches of five. */
    private static List<Integer> order(BatchReader reader, int epoch, int size) {
        List<Integer> order = new ArrayList<>();
        for (int from = 0; from < size; from += 5) {
            reader.read(epoch, from, Math.min(size, from + 5));
            for (int i = 0; i < reader.input().rows(); i++) {
                order.add((int) reader.input().get(i, 0));
            }
        }
        return order;
    }
}
