package fude.training.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Points;
import fude.data.Samples;
import fude.nn.DenseSpec;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.training.SmallRuns;
import fude.training.measure.Evaluator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class LossSliceTest {
    /** y = w x + b on three points of y = 2x + 1. */
    private static final NetworkSpec LINE =
            new NetworkSpec(1, List.of(), 1, Initialization.values()[0], Loss.MSE);

    private static final Samples POINTS =
            Points.regression(new float[][] {{-1}, {0}, {1}}, new float[][] {{-1}, {1}, {3}});

    private static final WeightAt W = new WeightAt(0, 0, 0);
    private static final WeightAt B = new WeightAt(0, WeightAt.BIAS, 0);

    private static LossSlice done(LossSlice slice) {
        double progress = 0;
        while (!slice.isDone()) {
            slice.goOn();
            assertTrue(slice.progress() >= progress);
            progress = slice.progress();
        }
        assertEquals(1, progress, 1e-12);
        return slice;
    }

    private static List<float[]> line(float w, float b) {
        return List.of(new float[] {w}, new float[] {b});
    }

    @Test
    void theLossOfALineIsABowlOverItsTwoWeights() {
        LossPlane plane = LossPlane.of(LINE, line(0.5f, -1), W, B);
        LossSlice slice = done(new LossSlice(LINE, plane, 3, POINTS, 1));
        double[][] values = slice.values();
        assertEquals(LossSlice.POINTS, values.length);
        assertEquals(3, slice.sample());
        for (int row = 0; row < 25; row++) {
            for (int column = 0; column < 25; column++) {
                double w = 0.5 + (column - 12) * 0.25;
                double b = -1 + (row - 12) * 0.25;
                double loss = 2.0 / 3 * (w - 2) * (w - 2) + (b - 1) * (b - 1);
                assertEquals(loss, values[row][column], 1e-4 * (1 + loss));
            }
        }
    }

    @Test
    void aCoarsePictureComesFirst() {
        LossSlice slice = new LossSlice(LINE, LossPlane.of(LINE, line(0, 0), W, B), 1, POINTS, 1);
        assertEquals(0, slice.values().length);
        for (int i = 0; i < 16; i++) {
            slice.goOn();
        }
        assertEquals(4, slice.values().length);
        double corner = slice.values()[3][3];
        assertEquals(corner, done(slice).values()[24][24]);
    }

    @Test
    void aPathOverTheTwoWeightsIsOnThePlane() {
        LossPlane plane = LossPlane.of(LINE, line(0.5f, -1), W, B);
        LossPlane.Place place = plane.nearest(line(2, 1));
        assertEquals(1.5, place.a(), 1e-9);
        assertEquals(2, place.b(), 1e-9);
        assertEquals(0, place.away(), 1e-6);
        assertEquals(0, plane.nearest(line(0.5f, -1)).away());
        assertEquals(0.5, LossPlane.value(LINE, line(0.5f, -1), W));
        assertEquals(-1, LossPlane.value(LINE, line(0.5f, -1), B));
    }

    @Test
    void whatLeavesThePlaneIsTold() {
        NetworkSpec spec = SmallRuns.spec("dense 6, dense 5 tanh");
        List<float[]> centre = Network.of(spec, 1).copyState();
        LossPlane plane = LossPlane.of(spec, centre, new WeightAt(1, 2, 3), new WeightAt(2, 4, 1));
        List<float[]> moved = plane.weights(0.3, -0.4);
        assertEquals(0, plane.nearest(moved).away(), 1e-3);
        moved.get(0)[7] += 0.5f;
        LossPlane.Place place = plane.nearest(moved);
        assertEquals(0.3, place.a(), 1e-6);
        assertEquals(-0.4, place.b(), 1e-6);
        assertEquals(Math.sqrt(0.5), place.away(), 1e-3);
    }

    @Test
    void randomDirectionsAreAsLongAsTheUnitsWeights() {
        NetworkSpec spec = SmallRuns.spec("dense 6, batchnorm, dense 5 tanh");
        List<float[]> centre = Network.of(spec, 1).copyState();
        LossPlane plane = LossPlane.random(spec, centre, 3);
        List<float[]> moved = plane.weights(1, 0);
        int units = 6;
        for (int unit = 0; unit < units; unit++) {
            double squares = 0;
            double way = 0;
            for (int i = unit; i < centre.get(0).length; i += units) {
                squares += centre.get(0)[i] * centre.get(0)[i];
                double d = moved.get(0)[i] - centre.get(0)[i];
                way += d * d;
            }
            assertEquals(squares, way, 1e-4 * squares);
        }
        List<String> names = Network.of(spec, 1).state().stream().map(s -> s.name()).toList();
        for (int s = 0; s < names.size(); s++) {
            if (!names.get(s).contains("weights")) {
                assertArrayEquals(centre.get(s), moved.get(s), names.get(s));
            }
        }
        assertNotEquals(
                plane.weights(1, 0).get(0)[0],
                LossPlane.random(spec, centre, 4).weights(1, 0).get(0)[0]);
        LossPlane.Place place = plane.nearest(plane.weights(0.25, -0.5));
        assertEquals(0.25, place.a(), 1e-4);
        assertEquals(-0.5, place.b(), 1e-4);
    }

    @Test
    void atTheCentreItIsTheLossThatIsMeasured() {
        NetworkSpec spec = SmallRuns.spec("dense 6, dropout 0.5, batchnorm, dense 5 tanh");
        Network network = Network.of(spec, 1);
        Samples samples = SmallRuns.scaled(SmallRuns.images(80, 3));
        LossSlice slice =
                done(
                        new LossSlice(
                                spec,
                                LossPlane.random(spec, network.copyState(), 3),
                                1,
                                samples,
                                1));
        double measured = new Evaluator(samples, network).evaluate(network).loss();
        assertEquals(measured, slice.values()[12][12], 1e-5);
    }

    @Test
    void aFixedSampleStandsForManySamples() {
        NetworkSpec spec = SmallRuns.spec("dense 6");
        List<float[]> centre = Network.of(spec, 1).copyState();
        Samples samples = SmallRuns.scaled(SmallRuns.images(700, 3));
        LossPlane plane = LossPlane.random(spec, centre, 3);
        LossSlice one = new LossSlice(spec, plane, 1, samples, 1);
        LossSlice same = new LossSlice(spec, plane, 1, samples, 1);
        assertEquals(LossSlice.SAMPLE, one.sample());
        for (int i = 0; i < 16; i++) {
            one.goOn();
            same.goOn();
        }
        assertArrayEquals(one.values(), same.values());
    }

    @Test
    void aSmallNetworkOfPointsHasASliceToo() {
        NetworkSpec spec =
                new NetworkSpec(
                        2,
                        List.of(new DenseSpec(2, Activation.TANH)),
                        1,
                        Initialization.values()[0],
                        Loss.MSE);
        List<float[]> centre = Network.of(spec, 1).copyState();
        Samples xor =
                Points.regression(
                        new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}},
                        new float[][] {{0}, {1}, {1}, {0}});
        LossSlice slice = done(new LossSlice(spec, LossPlane.random(spec, centre, 1), 1, xor, 1));
        for (double[] row : slice.values()) {
            for (double loss : row) {
                assertTrue(Double.isFinite(loss));
            }
        }
    }
}
