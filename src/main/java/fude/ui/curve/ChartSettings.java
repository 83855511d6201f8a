package fude.ui.curve;

/**
 * How the chart is looked at.
 *
 * @param panels loss and accuracy side by side instead of over one another
 * @param grain how finely the training loss is told
 * @param batches counts batches along the bottom instead of epochs
 * @param logPosition equal distances along the bottom are equal factors
 * @param logLoss the same for the losses
 * @param gap shades what lies between training and measured loss
 * @param smoothing weight of the past, 0 for none to below 1
 */
record ChartSettings(
        boolean panels,
        Resolution grain,
        boolean batches,
        boolean logPosition,
        boolean logLoss,
        boolean gap,
        double smoothing) {
    static final ChartSettings PLAIN =
            new ChartSettings(false, Resolution.FINE, false, false, false, false, 0);
    static final double MOST_SMOOTHING = 0.99;

    ChartSettings withPanels(boolean other) {
        return new ChartSettings(other, grain, batches, logPosition, logLoss, gap, smoothing);
    }

    ChartSettings withGrain(Resolution other) {
        return new ChartSettings(panels, other, batches, logPosition, logLoss, gap, smoothing);
    }

    ChartSettings withBatches(boolean other) {
        return new ChartSettings(panels, grain, other, logPosition, logLoss, gap, smoothing);
    }

    ChartSettings withLogPosition(boolean other) {
        return new ChartSettings(panels, grain, batches, other, logLoss, gap, smoothing);
    }

    ChartSettings withLogLoss(boolean other) {
        return new ChartSettings(panels, grain, batches, logPosition, other, gap, smoothing);
    }

    ChartSettings withGap(boolean other) {
        return new ChartSettings(panels, grain, batches, logPosition, logLoss, other, smoothing);
    }

    ChartSettings withSmoothing(double other) {
        return new ChartSettings(panels, grain, batches, logPosition, logLoss, gap, other);
    }
}
