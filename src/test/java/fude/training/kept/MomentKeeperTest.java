package fude.training.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MomentKeeperTest {
    private static final int BATCHES = 600;

    private static KeptMoment moment(int epoch, int batch, int numbers) {
        return new KeptMoment(epoch, batch, List.of(new float[numbers]), null);
    }

    private static List<Integer> epochs(MomentKeeper keeper) {
        return keeper.kept().list().stream().map(KeptMoment::epoch).toList();
    }

    @Test
    void theBatchesOfTheFirstEpochAreKeptInDoublings() {
        MomentKeeper keeper = new MomentKeeper(100, Long.MAX_VALUE);
        List<Integer> due =
                IntStream.rangeClosed(1, 100).filter(b -> keeper.isDue(0, b)).boxed().toList();
        assertEquals(List.of(1, 2, 4, 8, 16, 32, 64), due);
        assertTrue(IntStream.rangeClosed(1, 100).noneMatch(b -> keeper.isDue(1, b)));
    }

    @Test
    void theMiddleIsThinnedEvenlyAndTheEndsStay() {
        MomentKeeper keeper = new MomentKeeper(BATCHES, 10 * 400);
        for (int epoch = 0; epoch <= 16; epoch++) {
            keeper.add(moment(epoch, 0, 100));
            assertTrue(keeper.kept().bytes() <= 10 * 400);
        }
        assertEquals(List.of(0, 1, 3, 5, 7, 9, 11, 13, 15, 16), epochs(keeper));
    }

    @Test
    void aHundredEpochsOfTheDefaultNetworkTakeLessThanSixtyFourMegabytes() {
        MomentKeeper keeper = new MomentKeeper(469);
        int numbers = 784 * 128 + 128 + 128 * 64 + 64 + 64 * 10 + 10;
        for (int batch = 1; batch < 469; batch *= 2) {
            keeper.add(moment(0, batch, numbers));
        }
        for (int epoch = 1; epoch <= 100; epoch++) {
            keeper.add(moment(epoch, 0, numbers));
        }
        assertEquals(109, keeper.kept().list().size());
        long answers = 101L * 10_000 * 5;
        assertTrue(keeper.kept().bytes() + answers <= 64L << 20);
        assertTrue(MomentKeeper.LIMIT <= 256L << 20);
    }

    @Test
    void aNetworkThatIsTooLargeIsNotKeptAtAll() {
        MomentKeeper keeper = new MomentKeeper(BATCHES, 1000);
        keeper.add(moment(0, 0, 100));
        keeper.add(moment(1, 0, 100));
        assertEquals(List.of(), epochs(keeper));
    }

    @Test
    void numbersThatAreNoneAreNotKept() {
        MomentKeeper keeper = new MomentKeeper(BATCHES);
        keeper.add(moment(0, 0, 3));
        for (float none : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
            keeper.add(new KeptMoment(1, 0, List.of(new float[] {1}, new float[] {1, none}), null));
        }
        assertEquals(List.of(0), epochs(keeper));
    }

    @Test
    void whoGoesBackHasNotBeenFurther() {
        MomentKeeper keeper = new MomentKeeper(BATCHES);
        keeper.add(moment(0, 0, 3));
        keeper.add(moment(0, 1, 3));
        for (int epoch = 1; epoch <= 3; epoch++) {
            keeper.add(moment(epoch, 0, 3));
            keeper.add(epoch, List.of());
        }
        KeptMoments before = keeper.kept();
        assertSame(before, keeper.kept());
        keeper.goBack(1, 0);
        assertEquals(List.of(0, 0, 1), epochs(keeper));
        assertEquals(List.of(1), keeper.kept().layers().stream().map(EpochLayers::epoch).toList());
        assertEquals(5, before.list().size(), "what was handed out stays");
    }

    @Test
    void theSamePlaceIsKeptOnce() {
        MomentKeeper keeper = new MomentKeeper(BATCHES);
        keeper.add(moment(0, 0, 3));
        KeptMoment again = moment(0, 0, 3);
        keeper.add(again);
        assertEquals(List.of(again), keeper.kept().list());
    }

    @Test
    void ofAVeryLongRunTheMomentsLieEvenly() {
        MomentKeeper keeper = new MomentKeeper(BATCHES);
        keeper.add(moment(0, 0, 3));
        keeper.add(moment(0, 1, 3));
        for (int epoch = 1; epoch <= 99_999; epoch++) {
            keeper.add(moment(epoch, 0, 3));
            keeper.add(epoch, List.of());
        }
        List<Integer> kept = epochs(keeper);
        assertTrue(kept.size() <= MomentKeeper.MOST && kept.size() > MomentKeeper.MOST / 2);
        assertEquals(List.of(0, 0, 64, 128), kept.subList(0, 4));
        assertEquals(List.of(99_904, 99_968, 99_999), kept.subList(kept.size() - 3, kept.size()));
        List<EpochLayers> layers = keeper.kept().layers();
        assertTrue(layers.size() <= MomentKeeper.MOST);
        assertEquals(1, layers.get(0).epoch());
        assertEquals(99_999, layers.get(layers.size() - 1).epoch());
    }
}
