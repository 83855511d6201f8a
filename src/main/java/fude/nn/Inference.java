package fude.nn;

/** A layer that no longer learns: one sample in, its outputs out. Safe for any thread. */
@FunctionalInterface
interface Inference {

    /** The input may be overwritten and returned. */
    float[] apply(float[] input);
}
