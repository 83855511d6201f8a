package fude.training.batch;

import fude.data.Samples;
import fude.nn.matrix.RandomStream;
import fude.text.Named;
import java.util.random.RandomGenerator;

/** In which order an epoch goes through the samples. */
public enum SampleOrder implements Named {
    /** Every epoch in another one. (Fisher, Yates; Durstenfeld, Algorithm 235, 1964.) */
    SHUFFLED {
        @Override
        void arrange(int[] order, Samples samples, long seed, int epoch) {
            AS_GIVEN.arrange(order, samples, seed, epoch);
            RandomGenerator random = RandomStream.of(seed, RandomStream.Purpose.SHUFFLE, epoch);
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int moved = order[i];
                order[i] = order[other];
                order[other] = moved;
            }
        }
    },
    /** As they stand in the data. */
    AS_GIVEN {
        @Override
        void arrange(int[] order, Samples samples, long seed, int epoch) {
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
        }
    },
    /**
     * One class after the other, as a folder of sorted pictures gives them: each class makes the
     * network forget the ones before, which is the point.
     */
    BY_CLASS {
        @Override
        void arrange(int[] order, Samples samples, long seed, int epoch) {
            if (samples.classes() == 0) {
                AS_GIVEN.arrange(order, samples, seed, epoch);
            }
            int next = 0;
            for (int label = 0; label < samples.classes(); label++) {
                for (int i = 0; i < order.length; i++) {
                    if (samples.label(i) == label) {
                        order[next++] = i;
                    }
                }
            }
        }
    };

    /**
     * Fills {@code order} with the places of all samples.
     *
     * @param seed the run's
     */
    abstract void arrange(int[] order, Samples samples, long seed, int epoch);
}
