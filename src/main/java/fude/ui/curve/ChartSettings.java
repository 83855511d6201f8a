package fude.ui.curve;

/**
 * How the chart is looked at.
 *
 * @param panels loss and accuracy side by side instead of over one another
 * @param perEpoch one value of the training loss for each epoch
 * @param batches counts batches along the bottom instead of epochs
 * @param logPosition equal distances along the bottom are equal factors
 * @param logLoss the same for the losses
 * @param gap shades what lies between training and measured loss
 * @param smoothing weight of the past, 0 for none to below 1
 */
record ChartSettings(
        boolean panels,
        boolean perEpoch,
        boolean batches,
        boolean logPosition,
        boolean logLoss,
        boolean gap,
        double smoothing) {
    static final ChartSettings PLAIN =
            new ChartSettings(false, false, false, false, false, false, 0);
    static final double MOST_SMOOTHING = 0.99;

    ChartSettings withPanels(boolean other) {
        return new ChartSettings(other, perEpoch, batches, logPosition, logLoss, gap, smoothing);
    }

    ChartSettings withPerEpoch(boolean other) {
        return new ChartSettings(panels, other, batches, logPosition, logLoss, gap, smoothing);
    }

    ChartSettings withBatches(boolean other) {
        return new ChartSettings(panels, perEpoch, other, logPosition, logLoss, gap, smoothing);
    }

    ChartSettings withLogPosition(boolean other) {
        return new ChartSettings(panels, perEpoch, batches, other, logLoss, gap, smoothing);
    }

    ChartSettings withLogLoss(boolean other) {
        return new ChartSettings(panels, perEpoch, batches, logPosition, other, gap, smoothing);
    }

    ChartSettings withGap(boolean other) {
        return new ChartSettings(panels, perEpoch, batches, logPosition, logLoss, other, smoothing);
    }

    ChartSettings withSmoothing(double other) {
        return new ChartSettings(panels, perEpoch, batches, logPosition, logLoss, gap, other);
    }
}
