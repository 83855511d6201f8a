package fude.ui.curve;

import fude.lab.Quantity;
import fude.training.LearningCurve;
import fude.ui.controls.plot.Axis;
import fude.ui.curve.ChartSettings.Option;
import java.util.List;

/**
 * Chooses what the axes span: all of the run, or, where a part of it is looked at, what lies in it.
 *
 * @param zoom null for the whole run
 */
record Axes(CurveModel model, ChartSettings settings, Zoom zoom) {
    private static final double MARGIN = 0.06;
    private static final List<Quantity> LOSSES =
            List.of(Quantity.TRAINING_LOSS, Quantity.MEASURED_LOSS);

    Axis positions(double left, double right) {
        double low = zoom == null ? 0 : zoom.from();
        double high = zoom == null ? model.end() : zoom.to();
        boolean log = settings.has(Option.LOG_POSITION);
        double first =
                1.0
                        / (grain() == Resolution.BATCH
                                ? model.batchesPerEpoch()
                                : LearningCurve.POINTS_PER_EPOCH);
        return new Axis(log ? Math.max(low, first) : low, high, left, right, log);
    }

    /** The axes stay as they are when the line becomes coarser than usual. */
    private Resolution grain() {
        return settings.grain() == Resolution.BATCH ? Resolution.BATCH : Resolution.FINE;
    }

    Axis losses(double bottom, double top) {
        boolean log = settings.has(Option.LOG_LOSS);
        Range range = range(LOSSES, log);
        if (range != null) {
            return axis(range, log, bottom, top);
        }
        if (log) {
            double low = model.smallestLoss(grain()) / 1.2;
            return new Axis(low, 1.2 * model.largestLoss(grain()), bottom, top, true);
        }
        return new Axis(0, Axis.niceEnd(1.02 * model.largestLoss(grain())), bottom, top);
    }

    /** What is told beside the losses. */
    Axis beside(double bottom, double top) {
        return model.hasClasses() ? accuracies(bottom, top) : rmses(bottom, top);
    }

    private Axis rmses(double bottom, double top) {
        boolean log = settings.has(Option.LOG_LOSS);
        Range range = range(List.of(Quantity.MEASURED_RMSE), log);
        if (range != null) {
            return axis(range, log, bottom, top);
        }
        return log
                ? new Axis(model.smallestRmse() / 1.2, 1.2 * model.largestRmse(), bottom, top, true)
                : new Axis(0, Axis.niceEnd(1.02 * model.largestRmse()), bottom, top);
    }

    private Axis accuracies(double bottom, double top) {
        Range range = range(List.of(Quantity.MEASURED_ACCURACY), false);
        return range == null ? new Axis(0, 1, bottom, top) : axis(range, false, bottom, top);
    }

    private static Axis axis(Range range, boolean log, double bottom, double top) {
        if (log) {
            return new Axis(range.low() / 1.1, range.high() * 1.1, bottom, top, true);
        }
        double margin = Math.max(MARGIN * (range.high() - range.low()), 1e-4);
        return new Axis(range.low() - margin, range.high() + margin, bottom, top);
    }

    /**
     * What lies in the part that is looked at; null where that is the whole run, or nothing does.
     */
    private Range range(List<Quantity> quantities, boolean log) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (LearningCurve curve : zoom == null ? List.<LearningCurve>of() : model.curves()) {
            for (Quantity quantity : quantities) {
                DataSeries series = DataSeries.of(curve, quantity, grain());
                for (int i = 0; i < series.size(); i++) {
                    double value = series.y()[i];
                    boolean shown = Double.isFinite(value) && (!log || value > 0);
                    if (shown && series.x()[i] >= zoom.from() && series.x()[i] <= zoom.to()) {
                        low = Math.min(low, value);
                        high = Math.max(high, value);
                    }
                }
            }
        }
        return low <= high ? new Range(low, high) : null;
    }

    /** The least and the largest value. */
    private record Range(double low, double high) {}
}
