package fude.training.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.Scaling;
import fude.nn.Network;
import fude.nn.Numeric;
import fude.training.Classifier;
import fude.training.SmallRuns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against going through all images and sorting them. */
@ExtendWith(Numeric.class)
class NearestTest {
    private static final Dataset IMAGES = SmallRuns.images(500, 3);
    private static final byte[] IMAGE = SmallRuns.images(1, 8).image(0);

    private static Classifier classifier(String layers) {
        return new Classifier(
                Network.of(SmallRuns.spec(layers), 5).predictor(),
                new ImageForm(SmallRuns.ROWS, SmallRuns.COLUMNS, Scaling.UNIT));
    }

    private static List<Integer> sorted(IntToDoubleFunction distance, int every) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < IMAGES.size(); i += every) {
            all.add(i);
        }
        all.sort(Comparator.comparingDouble(distance::applyAsDouble));
        return all.subList(0, 10);
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += ((double) a[i] - b[i]) * ((double) a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    private static double byPixels(int image) {
        double sum = 0;
        for (int i = 0; i < IMAGE.length; i++) {
            double d = (IMAGES.pixel(image, i) - (IMAGE[i] & 0xff)) / 255.0;
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private static void assertNearest(
            List<Integer> expected, IntToDoubleFunction distance, List<Neighbour> found) {
        assertEquals(expected, found.stream().map(Neighbour::image).toList());
        for (Neighbour one : found) {
            assertEquals(distance.applyAsDouble(one.image()), one.distance(), 1e-9);
        }
    }

    @Test
    void theNearestByPixelsAreThoseOfAllImagesSorted() {
        List<Neighbour> found = PixelSearch.find(IMAGES, IMAGE, 10, () -> true).orElseThrow();
        assertNearest(sorted(NearestTest::byPixels, 1), NearestTest::byPixels, found);
        Neighbour itself = PixelSearch.find(IMAGES, IMAGES.image(7), 10, () -> true).get().get(0);
        assertEquals(new Neighbour(7, 0), itself);
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotFound() {
        assertEquals(Optional.empty(), PixelSearch.find(IMAGES, IMAGE, 10, () -> false));
    }

    @Test
    void fewerImagesThanWantedAreAllOfThem() {
        assertEquals(4, PixelSearch.find(IMAGES.first(4), IMAGE, 10, () -> true).get().size());
    }

    @Test
    void theNearestByTheLastHiddenLayerAreThoseOfAllImagesSorted() {
        Classifier of = classifier("dense 12, dense 8 tanh, batchnorm, activation relu");
        HiddenTable table = new HiddenTable(of, IMAGES);
        assertFalse(table.isDone());
        while (!table.isDone()) {
            table.goOn(0);
        }
        assertFalse(table.isSample());
        IntToDoubleFunction byLayer =
                image ->
                        distance(
                                of.trace(IMAGES.image(image)).activations(3),
                                of.trace(IMAGE).activations(3));
        assertNearest(sorted(byLayer, 1), byLayer, table.find(IMAGE, 10));
    }

    @Test
    void whereThereIsNoRoomForAllASampleTakesPart() {
        Classifier of = classifier("dense 12");
        HiddenTable table = new HiddenTable(of, IMAGES, 200 * 12 * 4);
        table.goOn(10_000);
        assertTrue(table.isSample());
        assertEquals(167, table.size());
        IntToDoubleFunction byLayer =
                image ->
                        distance(
                                of.trace(IMAGES.image(image)).activations(0),
                                of.trace(IMAGE).activations(0));
        assertNearest(sorted(byLayer, 3), byLayer, table.find(IMAGE, 10));
    }

    @Test
    void aNetworkWithoutHiddenLayersHasNoTable() {
        assertFalse(HiddenTable.hasHidden(classifier("")));
        assertThrows(IllegalArgumentException.class, () -> new HiddenTable(classifier(""), IMAGES));
    }
}
