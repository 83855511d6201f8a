package fude.ink.allograph;

import java.util.SplittableRandom;

/**
 * One stream of random numbers. Streams are opened by key, so that what is drawn for one digit
 * depends neither on other digits nor on the order in which they are made, and only from operations
 * that give the same result on every machine.
 */
public final class Rng {
    private final SplittableRandom random;

    public Rng(long key) {
        this.random = new SplittableRandom(key);
    }

    /** The key of a part of what {@code key} stands for (the finaliser of MurmurHash3). */
    public static long key(long key, long part) {
        long mixed = key * 0x9e3779b97f4a7c15L + part + 1;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** Uniform from 0 to 1. */
    public double uniform() {
        return random.nextDouble();
    }

    public double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Uniform from 0 to {@code bound} − 1. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /**
     * As good as normal, with mean 0 and standard deviation 1: the sum of twelve uniform numbers,
     * which needs no logarithm.
     */
    public double gaussian() {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            long bits = random.nextLong();
            sum += (bits >>> 32) + (bits & 0xffffffffL);
        }
        return sum * 0x1p-32 - 6;
    }

    /**
     * {@link #gaussian}, but where it would go further than {@code deviations} deviations, it stays
     * there.
     */
    public double within(double deviations) {
        return Math.max(-deviations, Math.min(deviations, gaussian()));
    }
}
