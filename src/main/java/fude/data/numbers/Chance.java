package fude.data.numbers;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The chance in small problems. */
final class Chance {
    private Chance() {}

    /** What decides where points lie. */
    static RandomGenerator of(SmallProblem problem) {
        return new SplittableRandom((long) problem.get(Option.SEED));
    }

    /** The numbers from 0 on, in an order by chance. */
    private static int[] order(int count, RandomGenerator chance) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = chance.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** The same samples in an order by chance. */
    static NumberTable mixed(NumberTable all, RandomGenerator chance) {
        return all.some(order(all.size(), chance));
    }

    /** How many of the samples are to test with; where there are two, one stays on either side. */
    private static int tested(SmallProblem problem, int count) {
        long share = Math.round(count * problem.get(Option.TEST) / 100);
        return (int) Math.max(1, Math.min(count - 1, share));
    }

    /** Parts what is learned from and what is tested with, in an order by chance. */
    static NumberSplit split(
            SmallProblem problem,
            NumberTable all,
            RandomGenerator chance,
            Frame frame,
            NumberSplit.@Nullable Truth truth) {
        NumberTable mixed = mixed(all, chance);
        int learned = all.size() - tested(problem, all.size());
        boolean alone = learned == 0;
        return new NumberSplit(
                problem.name(),
                alone ? mixed : mixed.range(0, learned),
                mixed.range(learned, all.size()),
                frame,
                truth);
    }
}
