package fude.ui.curve;

import fude.lab.Quantity;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.measure.BatchLosses;
import fude.ui.controls.plot.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values along a run, from left to right.
 *
 * @param x positions in epochs
 */
record DataSeries(double[] x, double[] y) {

    int size() {
        return x.length;
    }

    /**
     * @param grain of the training loss
     */
    static DataSeries of(LearningCurve curve, Quantity quantity, Resolution grain) {
        if (quantity != Quantity.TRAINING_LOSS || grain == Resolution.EPOCH) {
            return measurements(curve, quantity);
        }
        boolean single = grain == Resolution.BATCH && curve.batches().size() > 0;
        return single ? batches(curve) : points(curve);
    }

    /** Where single batches are not known, the means before and after them. */
    private static DataSeries batches(LearningCurve curve) {
        BatchLosses batches = curve.batches();
        double from = batches.position(0) - 1.0 / batches.perEpoch();
        double to = batches.position(batches.size() - 1);
        DataSeries points = points(curve);
        int before = points.at(from) + 1;
        int after = points.at(to) + 1;
        int size = before + batches.size() + points.size() - after;
        double[] x = Arrays.copyOf(points.x, size);
        double[] y = Arrays.copyOf(points.y, size);
        for (int i = 0; i < batches.size(); i++) {
            x[before + i] = batches.position(i);
            y[before + i] = batches.loss(i);
        }
        System.arraycopy(points.x, after, x, before + batches.size(), points.size() - after);
        System.arraycopy(points.y, after, y, before + batches.size(), points.size() - after);
        return new DataSeries(x, y);
    }

    private static DataSeries points(LearningCurve curve) {
        double[] x = new double[curve.points()];
        double[] y = new double[curve.points()];
        for (int i = 0; i < x.length; i++) {
            x[i] = curve.position(i);
            y[i] = curve.trainingLoss(i);
        }
        return new DataSeries(x, y);
    }

    /** There is no training loss before the first batch. */
    private static DataSeries measurements(LearningCurve curve, Quantity quantity) {
        boolean learned = quantity == Quantity.TRAINING_LOSS;
        List<EpochResult> results = learned ? curve.epochs() : curve.measurements();
        double[] x = new double[results.size()];
        double[] y = new double[results.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = results.get(i).epoch();
            y[i] = quantity.of(results.get(i));
        }
        return new DataSeries(x, y);
    }

    /**
     * The exponential moving average, so corrected that the first values do not pull to 0. (Kingma
     * and Ba 2015, section 3, for the correction.)
     *
     * @param weight of the past, 0 to below 1
     */
    DataSeries smoothed(double weight) {
        double[] smooth = new double[y.length];
        double mean = 0;
        double past = 1;
        for (int i = 0; i < y.length; i++) {
            mean = weight * mean + (1 - weight) * y[i];
            past *= weight;
            smooth[i] = mean / (1 - past);
        }
        return new DataSeries(x, smooth);
    }

    /**
     * Where a line leaves a plot at its top or bottom.
     *
     * @param at pixel of the first point outside
     */
    record Edge(double at, boolean above) {}

    /** An edge for each stretch that lies beyond the axis of the values, within that of places. */
    List<Edge> outside(Axis places, Axis values) {
        List<Edge> edges = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < x.length; i++) {
            boolean inSight = x[i] >= places.low() && x[i] <= places.high();
            int side = !inSight ? 0 : y[i] > values.high() ? 1 : y[i] < values.low() ? -1 : 0;
            if (side != 0 && side != before) {
                edges.add(new Edge(places.pixel(x[i]), side > 0));
            }
            before = side;
        }
        return edges;
    }

    /** The last point at or before a position, −1 if there is none. */
    int at(double position) {
        int low = 0;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (x[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether there is a point at this very position. */
    private boolean isPoint(double position) {
        int at = at(position);
        return at >= 0 && x[at] == position;
    }

    /** The point nearest to a position, −1 if there is none. */
    int nearest(double position) {
        int before = at(position);
        boolean after =
                before + 1 < x.length
                        && (before < 0 || x[before + 1] - position < position - x[before]);
        return after ? before + 1 : before;
    }

    /**
     * How far runs with the same settings lie apart, epoch by epoch where all were measured, as far
     * as the shortest has come.
     *
     * @param least the smallest value at each position of the mean
     * @param most the largest
     */
    record Spread(DataSeries mean, double[] least, double[] most) {

        /**
         * @param runs at least one
         */
        static Spread of(List<LearningCurve> runs, Quantity quantity) {
            List<DataSeries> all =
                    runs.stream()
                            .map(run -> DataSeries.of(run, quantity, Resolution.EPOCH))
                            .toList();
            double[] x = all.get(0).x();
            for (DataSeries one : all) {
                x = Arrays.stream(x).filter(one::isPoint).toArray();
            }
            double[] mean = new double[x.length];
            double[] least = new double[x.length];
            double[] most = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                double at = x[i];
                var values =
                        all.stream()
                                .mapToDouble(series -> series.y()[series.at(at)])
                                .summaryStatistics();
                mean[i] = values.getAverage();
                least[i] = values.getMin();
                most[i] = values.getMax();
            }
            return new Spread(new DataSeries(x, mean), least, most);
        }
    }
}
