package fude.nn.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ThreadTeamTest {
    private static final int[] SIZES = {
        0, 1, 2, 15, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 100, 784, 1000, 1023, 4096, 100_003
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void everyElementIsDoneOnce(int threads) {
        ThreadTeam team = new ThreadTeam(threads);
        assertEquals(threads, team.threads());
        for (int size : SIZES) {
            assertEachOnce(team, size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void theCutDependsOnTheSizeAloneAndFollowsCacheLines(int threads) {
        ThreadTeam team = new ThreadTeam(threads);
        for (int size : SIZES) {
            int[] cut = cut(team, size);
            assertArrayEquals(cut, cut(team, size));
            assertArrayEquals(cut, cut(new ThreadTeam(threads), size));
            for (int slice = 1; slice < threads && size >= 64 * threads; slice++) {
                assertEquals(0, cut[slice] % 16);
            }
        }
    }

    /** Where each part begins; 0 where there is none. */
    private static int[] cut(ThreadTeam team, int size) {
        AtomicIntegerArray begins = new AtomicIntegerArray(team.threads());
        team.run(size, (slice, from, to) -> begins.set(slice, from));
        int[] cut = new int[team.threads()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = begins.get(i);
        }
        return cut;
    }

    @Test
    void largeWorkIsSharedEvenly() {
        assertArrayEquals(new int[] {0, 320, 656}, cut(new ThreadTeam(3), 1000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatAPartThrowsReachesTheCallerOnce(int failing) {
        ThreadTeam team = new ThreadTeam(3);
        for (Throwable thrown : List.of(new IllegalStateException(), new AssertionError())) {
            assertSame(thrown, failureOf(team, thrown, slice -> slice == failing));
            assertEachOnce(team, 1000);
        }
    }

    @Test
    void ifAllPartsThrowOneIsToldAndNoneIsLeft() {
        ThreadTeam team = new ThreadTeam(3);
        Throwable thrown = new IllegalStateException();
        assertSame(thrown, failureOf(team, thrown, slice -> true));
        assertEachOnce(team, 1000);
    }

    private interface Chosen {
        boolean test(int slice);
    }

    private static Throwable failureOf(ThreadTeam team, Throwable thrown, Chosen chosen) {
        return assertThrows(
                Throwable.class,
                () ->
                        team.run(
                                1000,
                                (slice, from, to) -> {
                                    if (chosen.test(slice)) {
                                        throwIt(thrown);
                                    }
                                }));
    }

    private static void throwIt(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @Test
    void helpersEndWhenTheyAreNotNeededAndComeBack() {
        ThreadTeam team = new ThreadTeam(3, 1);
        for (int i = 0; i < 20; i++) {
            assertEachOnce(team, 1000);
            while (!team.hasEnded()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Helpers spin for 300 µs, rest and end: work comes in each of these states and in between. */
    @Test
    void workMayComeAtAnyMoment() {
        for (long restNanos : new long[] {1, 50_000}) {
            ThreadTeam team = new ThreadTeam(2, restNanos);
            for (int i = 0; i < 200; i++) {
                long start = System.nanoTime();
                while (System.nanoTime() - start < 250_000 + 1_000 * i) {
                    Thread.onSpinWait();
                }
                assertEachOnce(team, 64);
            }
        }
    }

    /** Networks of one thread that learn at the same time. */
    @Test
    void theTeamOfOneMayBeSharedByManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Boolean>> allRight = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int size = 100 * (i + 1);
            allRight.add(threads.submit(() -> onlyOwnWorkIsDone(size)));
        }
        threads.shutdown();
        for (Future<Boolean> right : allRight) {
            assertTrue(right.get(10, TimeUnit.SECONDS));
        }
    }

    private static boolean onlyOwnWorkIsDone(int size) {
        int[] done = new int[1];
        for (int i = 0; i < 100_000; i++) {
            done[0] = 0;
            ThreadTeam.ALONE.run(size, (slice, from, to) -> done[0] += to - from);
            if (done[0] != size) {
                return false;
            }
        }
        return true;
    }

    private static void assertEachOnce(ThreadTeam team, int size) {
        AtomicIntegerArray done = new AtomicIntegerArray(size);
        AtomicIntegerArray parts = new AtomicIntegerArray(team.threads());
        team.run(
                size,
                (slice, from, to) -> {
                    parts.incrementAndGet(slice);
                    for (int i = from; i < to; i++) {
                        done.incrementAndGet(i);
                    }
                });
        for (int i = 0; i < size; i++) {
            assertEquals(1, done.get(i), "element " + i + " of " + size);
        }
        for (int slice = 0; slice < team.threads(); slice++) {
            assertTrue(parts.get(slice) <= 1, "slice " + slice);
        }
    }
}
