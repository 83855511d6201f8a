package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.Quantity;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.measure.BatchLosses;
import fude.ui.controls.plot.Axis;
import fude.ui.curve.DataSeries.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSeriesTest {
    private static final LearningCurve CURVE =
            curve(new double[] {0.5, 1, 1.5, 2}, new double[] {2, 1, 0.5, 0.25});

    static LearningCurve curve(double[] positions, double[] losses) {
        return LearningCurve.of(
                positions,
                losses,
                List.of(
                        new EpochResult(0, Double.NaN, 2.3, 0.1, 0),
                        new EpochResult(1, 1.5, 0.9, 0.8, 1),
                        new EpochResult(2, 0.375, 0.4, 0.9, 1)));
    }

    @Test
    void theTrainingLossHasItsPointsOrOneForEachEpoch() {
        DataSeries fine = DataSeries.of(CURVE, Quantity.TRAINING_LOSS, Resolution.FINE);
        assertArrayEquals(new double[] {2, 1, 0.5, 0.25}, fine.y());
        DataSeries coarse = DataSeries.of(CURVE, Quantity.TRAINING_LOSS, Resolution.EPOCH);
        assertArrayEquals(new double[] {1, 2}, coarse.x());
        assertArrayEquals(new double[] {1.5, 0.375}, coarse.y());
    }

    @Test
    void singleBatchesStandWhereTheyAreKnownAndMeansElsewhere() {
        LearningCurve known =
                CURVE.withBatches(BatchLosses.of(4, 3, new float[] {0.9f, 1.1f, 0.6f}));
        DataSeries single = DataSeries.of(known, Quantity.TRAINING_LOSS, Resolution.BATCH);
        assertArrayEquals(new double[] {0.5, 0.75, 1, 1.25, 1.5, 2}, single.x());
        assertArrayEquals(new double[] {2, 0.9, 1.1, 0.6, 0.5, 0.25}, single.y(), 1e-6);
        DataSeries unknown = DataSeries.of(CURVE, Quantity.TRAINING_LOSS, Resolution.BATCH);
        assertArrayEquals(new double[] {0.5, 1, 1.5, 2}, unknown.x());
    }

    @Test
    void whatIsMeasuredBeginsBeforeTheFirstBatch() {
        DataSeries accuracy = DataSeries.of(CURVE, Quantity.MEASURED_ACCURACY, Resolution.FINE);
        assertArrayEquals(new double[] {0, 1, 2}, accuracy.x());
        assertArrayEquals(new double[] {0.1, 0.8, 0.9}, accuracy.y());
    }

    /** By hand: 2; (0.25·2 + 0.5·1) / 0.75 = 4/3; (0.125·2 + 0.25 + 0.25) / 0.875 = 6/7. */
    @Test
    void smoothingWeighsThePastAndDoesNotPullTheFirstValuesTo0() {
        DataSeries smooth =
                DataSeries.of(CURVE, Quantity.TRAINING_LOSS, Resolution.FINE).smoothed(0.5);
        assertEquals(2, smooth.y()[0], 1e-12);
        assertEquals(4.0 / 3, smooth.y()[1], 1e-12);
        assertEquals(6.0 / 7, smooth.y()[2], 1e-12);
    }

    @Test
    void aPositionHasAPointBeforeItAndANearestOne() {
        DataSeries fine = DataSeries.of(CURVE, Quantity.TRAINING_LOSS, Resolution.FINE);
        assertEquals(-1, fine.at(0.4));
        assertEquals(1, fine.at(1.4));
        assertEquals(0, fine.nearest(0.1));
        assertEquals(2, fine.nearest(1.4));
        assertEquals(3, fine.nearest(9));
    }

    @Test
    void aLineThatLeavesThePlotHasAnEdgeForEachStretchOutside() {
        DataSeries series =
                new DataSeries(new double[] {0, 1, 2, 3, 4, 9}, new double[] {7, 8, 1, 9, -1, 9});
        assertEquals(
                List.of(
                        new DataSeries.Edge(0, true),
                        new DataSeries.Edge(30, true),
                        new DataSeries.Edge(40, false)),
                series.outside(new Axis(0, 5, 0, 50), new Axis(0, 5, 100, 0)));
    }

    @Test
    void repeatedRunsHaveAMeanAndARange() {
        LearningCurve other =
                LearningCurve.of(
                        new double[0],
                        new double[0],
                        List.of(
                                new EpochResult(0, Double.NaN, 2.3, 0.2, 0),
                                new EpochResult(1, 1.5, 0.9, 0.6, 1)));
        Spread spread = Spread.of(List.of(CURVE, other), Quantity.MEASURED_ACCURACY);
        assertArrayEquals(new double[] {0, 1}, spread.mean().x(), "as far as the shortest");
        assertArrayEquals(new double[] {0.15, 0.7}, spread.mean().y(), 1e-12);
        assertArrayEquals(new double[] {0.1, 0.6}, spread.least());
        assertArrayEquals(new double[] {0.2, 0.8}, spread.most());
    }

    @Test
    void runsAreComparedAtTheEpochsThatAllWereMeasuredAfter() {
        LearningCurve fewer =
                LearningCurve.of(
                        new double[0],
                        new double[0],
                        List.of(
                                new EpochResult(0, Double.NaN, 2.3, 0.2, 0),
                                new EpochResult(2, 1, 0.9, 0.7, 1)));
        Spread spread = Spread.of(List.of(CURVE, fewer), Quantity.MEASURED_ACCURACY);
        assertArrayEquals(new double[] {0, 2}, spread.mean().x());
        assertArrayEquals(new double[] {0.15, 0.8}, spread.mean().y(), 1e-12);
    }
}
