package fude.training.study;

import fude.text.Named;

/** A formula of the way back that can be broken, so that a check of the gradient finds it. */
public enum Fault implements Named {
    NONE,
    /** ∂L/∂z = ∂L/∂y: the activation's derivative is left out. */
    NO_SLOPE,
    /** ∂L/∂x = g·W instead of g·Wᵀ: the weights are read row by row where columns are meant. */
    TRANSPOSED,
    /** ∂L/∂b is that of the first sample, not the sum over the batch. */
    FIRST_BIAS
}
