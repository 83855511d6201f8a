package fude.ui.curve;

import fude.lab.Quantity;
import fude.training.LearningCurve;
import java.util.List;

/**
 * How far runs with the same settings lie apart, epoch by epoch, as far as the shortest has come.
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
                runs.stream().map(run -> DataSeries.of(run, quantity, Resolution.EPOCH)).toList();
        int size = all.stream().mapToInt(DataSeries::size).min().orElseThrow();
        double[] x = new double[size];
        double[] mean = new double[size];
        double[] least = new double[size];
        double[] most = new double[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            var values = all.stream().mapToDouble(series -> series.y()[at]).summaryStatistics();
            x[i] = all.get(0).x()[i];
            mean[i] = values.getAverage();
            least[i] = values.getMin();
            most[i] = values.getMax();
        }
        return new Spread(new DataSeries(x, mean), least, most);
    }
}
