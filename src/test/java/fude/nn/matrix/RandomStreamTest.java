package fude.nn.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.matrix.RandomStream.Purpose;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    @Test
    void theSamePlaceGivesTheSameStream() {
        for (Purpose purpose : Purpose.values()) {
            var first = RandomStream.of(5, purpose, 3, 4);
            var again = RandomStream.of(5, purpose, 3, 4);
            for (int i = 0; i < 10; i++) {
                assertEquals(first.nextLong(), again.nextLong());
            }
        }
    }

    @Test
    void everyPurposeAndPlaceOfARunHasItsOwnStream() {
        Set<Long> firsts = new HashSet<>();
        int streams = 0;
        for (Purpose purpose : Purpose.values()) {
            firsts.add(RandomStream.of(1, purpose).nextLong());
            streams++;
            for (int epoch = 0; epoch < 20; epoch++) {
                firsts.add(RandomStream.of(1, purpose, epoch).nextLong());
                streams++;
                for (int batch = 0; batch < 100; batch++) {
                    firsts.add(RandomStream.of(1, purpose, epoch, batch).nextLong());
                    streams++;
                }
            }
        }
        assertEquals(streams, firsts.size());
    }

    @Test
    void seedsGiveDifferentStreams() {
        Set<Long> firsts = new HashSet<>();
        for (long seed = -500; seed < 500; seed++) {
            assertTrue(firsts.add(RandomStream.of(seed, Purpose.SHUFFLE, 0).nextLong()));
        }
    }

    @Test
    void seedsOfPlacesDiffer() {
        Set<Long> seeds = new HashSet<>();
        int count = 0;
        for (long seed = 0; seed < 5; seed++) {
            for (Purpose purpose : Purpose.values()) {
                for (int place = 0; place < 20; place++) {
                    for (int within = 0; within < 20; within++) {
                        seeds.add(RandomStream.seed(seed, purpose, place, within));
                        count++;
                    }
                }
            }
        }
        assertEquals(count, seeds.size());
        assertEquals(
                RandomStream.seed(1, Purpose.DROPOUT, 2, 3),
                RandomStream.seed(1, Purpose.DROPOUT, 2, 3));
    }
}
