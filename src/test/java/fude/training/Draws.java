package fude.training;

import java.util.random.RandomGenerator;

/** Chance that is told what to give: some numbers from 0 to 1, then ½ for ever. */
public final class Draws implements RandomGenerator {
    private final double[] numbers;
    private int next;

    public Draws(double... numbers) {
        this.numbers = numbers.clone();
    }

    @Override
    public double nextDouble() {
        return next < numbers.length ? numbers[next++] : 0.5;
    }

    @Override
    public float nextFloat() {
        return (float) nextDouble();
    }

    @Override
    public long nextLong() {
        throw new UnsupportedOperationException();
    }
}
