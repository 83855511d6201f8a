package fude.training.measure;

/**
 * How a layer does, at the end of an epoch.
 *
 * @param layer its place in the network's spec, the output layer last
 * @param mean of its outputs, over some samples that are not learned from
 * @param deviation standard deviation of the same
 * @param deadShare the share of its units that answer none of these samples: 0 for each of them
 * @param saturatedShare the share of its units that are {@linkplain
 *     fude.nn.activation.Activation#isSaturated saturated} for nine in ten of these samples; NaN
 *     where its activation has no bounds
 * @param gradientNorm the length of the gradient of its weights, for the epoch's last batch; NaN
 *     where there are no weights
 * @param updateRatio how far the last step moved its weights, as a share of their length; NaN where
 *     there are no weights. About 0.001 is healthy.
 */
public record LayerStatistics(
        int layer,
        double mean,
        double deviation,
        double deadShare,
        double saturatedShare,
        double gradientNorm,
        double updateRatio) {}
