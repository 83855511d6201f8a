package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.Dataset;
import fude.data.Scaling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchReaderTest {
    private static final int SIZE = 23;

    @Test
    void everyEpochDealsOutEverySampleOnce() {
        BatchReader reader = reader(1);
        List<Integer> all = IntStream.range(0, SIZE).boxed().toList();
        for (int epoch = 0; epoch < 5; epoch++) {
            List<Integer> order = new ArrayList<>(order(reader, epoch));
            assertFalse(order.equals(all), "epoch " + epoch + " is not shuffled");
            Collections.sort(order);
            assertEquals(all, order);
        }
    }

    @Test
    void theOrderFollowsFromSeedAndEpochAlone() {
        BatchReader reader = reader(1);
        List<Integer> first = order(reader, 0);
        List<Integer> second = order(reader, 1);
        assertFalse(first.equals(second));
        assertFalse(first.equals(order(reader(2), 0)));
        assertEquals(first, order(reader, 0));
        assertEquals(second, order(reader(1), 1));
    }

    @Test
    void everyOrderOccurs() {
        BatchReader reader = new BatchReader(dataset().first(3), new Scaling(1, 0), 3, 1);
        Set<List<Integer>> orders = new HashSet<>();
        for (int epoch = 0; epoch < 60; epoch++) {
            orders.add(order(reader, epoch));
        }
        assertEquals(6, orders.size());
    }

    @Test
    void theLastBatchHoldsWhatIsLeft() {
        BatchReader reader = reader(1);
        assertEquals(5, reader.batchesPerEpoch());
        reader.read(0, 4);
        assertEquals(3, reader.input().rows());
        assertEquals(3, reader.labels().length);
        reader.read(1, 0);
        assertEquals(5, reader.input().rows());
        assertEquals(1, new BatchReader(dataset(), Scaling.UNIT, 100, 1).batchesPerEpoch());
        assertEquals(1, new BatchReader(dataset(), Scaling.UNIT, SIZE, 1).batchesPerEpoch());
    }

    @Test
    void pixelsAreScaledAndKeepTheirPlaceAndLabel() {
        Dataset images = Samples.images(12, 3);
        BatchReader reader = new BatchReader(images, Scaling.UNIT, 12, 1);
        reader.read(0, 0);
        List<String> dealt = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double[] row = new double[images.inputs()];
            reader.input().readRow(i, row);
            dealt.add(text(reader.labels()[i], row));
            for (int p = 0; p < row.length; p++) {
                row[p] = (float) (images.pixel(i, p) / 255.0);
            }
            given.add(text(images.label(i), row));
        }
        Collections.sort(dealt);
        Collections.sort(given);
        assertArrayEquals(given.toArray(), dealt.toArray());
    }

    private static String text(int label, double[] row) {
        StringBuilder text = new StringBuilder().append(label);
        for (double value : row) {
            text.append(String.format(" %.5f", value));
        }
        return text.toString();
    }

    private static BatchReader reader(long seed) {
        return new BatchReader(dataset(), new Scaling(1, 0), 5, seed);
    }

    /** Images of one pixel that is the image's number. */
    private static Dataset dataset() {
        byte[] pixels = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            pixels[i] = (byte) i;
        }
        return new Dataset(1, 1, List.of("a"), pixels, new byte[SIZE]);
    }

    private static List<Integer> order(BatchReader reader, int epoch) {
        List<Integer> order = new ArrayList<>();
        for (int batch = 0; batch < reader.batchesPerEpoch(); batch++) {
            reader.read(epoch, batch);
            for (int i = 0; i < reader.input().rows(); i++) {
                order.add((int) reader.input().get(i, 0));
            }
        }
        return order;
    }
}
