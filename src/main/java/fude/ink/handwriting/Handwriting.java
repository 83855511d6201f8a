package fude.ink.handwriting;

import fude.data.Dataset;
import fude.ink.Framing;
import fude.ink.allograph.Rng;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Digits as hands write them, made here from a seed: each digit's strokes are drawn from the shapes
 * that people use, varied by writer and from one time to the next, inked and framed. The same seed
 * gives the same digits on every machine, whatever number of processors makes them.
 */
public final class Handwriting {
    /** Digits written by one writer in a data set. */
    static final int DIGITS_PER_WRITER = 20;

    private static final int DIGITS = 10;

    /** What digits are for; each purpose has writers of its own. */
    public enum Purpose {
        TRAINING,
        TEST,
        SHOW
    }

    private Handwriting() {}

    /**
     * Makes {@code count} digits, every class equally often (or one more), in random order; the
     * data set has a source of more.
     */
    public static Dataset generate(int count, long seed, Purpose purpose) {
        int[] order = shuffled(count, Rng.key(orderKey(seed), purpose.ordinal()));
        byte[] pixels = new byte[count * Framing.SIZE * Framing.SIZE];
        byte[] labels = new byte[count];
        IntStream.range(0, count)
                .parallel()
                .forEach(
                        image -> {
                            int digit = order[image] % DIGITS;
                            Hand hand = hand(seed, purpose, order[image] / DIGITS_PER_WRITER);
                            byte[] framed = hand.write(digit, order[image]).framed();
                            labels[image] = (byte) digit;
                            System.arraycopy(
                                    framed, 0, pixels, image * framed.length, framed.length);
                        });
        return dataset(pixels, labels);
    }

    /** A data set of digits that were made here, which has a source of more. */
    static Dataset dataset(byte[] pixels, byte[] labels) {
        return new Dataset(Framing.SIZE, Framing.SIZE, Dataset.digitNames(), pixels, labels)
                .withSource(Optional.of(Handwriting::another));
    }

    /** One more digit in any place, by somebody who writes no other. */
    private static byte[] another(int place, int digit, long key) {
        return new Hand(key).write(digit, 0).framed();
    }

    /**
     * One digit as somebody writes it, to be looked at.
     *
     * @param writer who writes
     * @param time tells one writing of the digit from the next
     */
    public static WrittenDigit write(int digit, int writer, int time, WritingStyle manner) {
        long key = writerKey(BuiltInDigits.SEED, Purpose.SHOW, writer);
        return new Hand(key, manner).write(digit, time).shown();
    }

    /** A writer; those of different purposes are different people. */
    static Hand hand(long seed, Purpose purpose, int writer) {
        return new Hand(writerKey(seed, purpose, writer));
    }

    static long writerKey(long seed, Purpose purpose, int writer) {
        return Rng.key(Rng.key(seed, purpose.ordinal()), writer);
    }

    private static long orderKey(long seed) {
        return Rng.key(seed, -1);
    }

    /** 0 to {@code count} − 1 in random order (Fisher and Yates 1938). */
    private static int[] shuffled(int count, long key) {
        int[] order = IntStream.range(0, count).toArray();
        Rng chance = new Rng(key);
        for (int i = count - 1; i > 0; i--) {
            int other = chance.below(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }
}
