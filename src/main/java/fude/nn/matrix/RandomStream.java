package fude.nn.matrix;

import java.util.SplittableRandom;

/**
 * Reproducible random streams: random numbers for one purpose at one place of a run. There is no
 * global generator, so the position of a run alone decides what comes next.
 */
public final class RandomStream {
    /** What a stream is for: two purposes never share one. */
    public enum Purpose {
        WEIGHTS,
        SHUFFLE,
        DROPOUT,
        LABEL_NOISE,
        AUGMENTATION,
        FRESH_IMAGES,
        FINE_TUNING,
        DESCENT
    }

    private RandomStream() {}

    /**
     * @param seed the run's seed
     * @param place where in the run: an epoch, a batch, a layer
     */
    public static SplittableRandom of(long seed, Purpose purpose, long... place) {
        long state = mix(mix(seed) ^ purpose.ordinal());
        for (long part : place) {
            state = mix(state ^ part);
        }
        return new SplittableRandom(state);
    }

    /** A number that decides a stream at two levels of place, without making the stream. */
    public static long seed(long seed, Purpose purpose, long place, long within) {
        return mix(mix(mix(mix(seed) ^ purpose.ordinal()) ^ place) ^ within);
    }

    /**
     * The finalizer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014) after its golden-ratio step.
     */
    public static long mix(long z) {
        z += 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
