package fude.training.descent;

import fude.nn.optimizer.OptimizerSpec;

/**
 * How one walks down.
 *
 * @param rate η, the learning rate
 * @param noise σ: each number of the gradient has normally distributed noise of this strength
 *     added; 0 for none
 * @param seed of the noise
 */
public record DescentSettings(OptimizerSpec optimizer, double rate, double noise, long seed) {}
