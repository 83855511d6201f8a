package fude.ui.inside.drawn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ui.controls.Nice;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which units are shown, and that they stay. */
class ChosenUnitsTest {
    private static final int[] NONE = {};

    @Test
    void thoseThatCountMostInTheOrderOfTheirNumbers() {
        double[] share = {1, 9, 2, 8, 7, 0};
        assertArrayEquals(new int[] {1, 3, 4}, ChosenUnits.keep(NONE, share, 3, -1));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, ChosenUnits.keep(NONE, share, 6, -1));
        assertArrayEquals(new int[] {1, 3, 5}, ChosenUnits.keep(NONE, share, 3, 5));
        assertArrayEquals(new int[] {1}, ChosenUnits.keep(NONE, share, 0, -1));
    }

    @Test
    void oneStaysUntilItCountsForWellLess() {
        int[] before = {1, 3, 4};
        double[] closer = {1, 9, 8, 8, 5, 0};
        assertArrayEquals(before, ChosenUnits.keep(before, closer, 3, -1));
        double[] wellBelow = {1, 9, 8, 8, 3, 0};
        assertArrayEquals(new int[] {1, 2, 3}, ChosenUnits.keep(before, wellBelow, 3, -1));
    }

    @Test
    void equalOnesAndSilentOnesFillTheRoom() {
        double[] silent = new double[20];
        silent[7] = 1;
        int[] chosen = ChosenUnits.keep(NONE, silent, 5, -1);
        assertEquals(5, chosen.length);
        assertTrue(Arrays.stream(chosen).anyMatch(unit -> unit == 7));
        double[] noNumbers = new double[20];
        Arrays.fill(noNumbers, Double.NaN);
        assertEquals(5, ChosenUnits.keep(NONE, noNumbers, 5, -1).length);
    }

    @Test
    void aLittleNoiseChangesNothing() {
        SplittableRandom random = new SplittableRandom(4);
        double[] share = random.doubles(10_000).toArray();
        int[] chosen = ChosenUnits.keep(NONE, share, 14, -1);
        for (int i = 0; i < 50; i++) {
            double[] shaken =
                    Arrays.stream(share).map(s -> s * (1 + random.nextDouble(0.3))).toArray();
            assertArrayEquals(chosen, ChosenUnits.keep(chosen, shaken, 14, -1));
        }
    }

    @Test
    void scalesHaveRoundEnds() {
        assertEquals(2, Nice.above(1.3), 1e-12);
        assertEquals(0.05, Nice.above(0.021), 1e-12);
        assertEquals(100, Nice.above(51), 1e-12);
        assertEquals(5, Nice.above(5), 1e-12);
        assertEquals(1, Nice.above(0), 1e-12);
        assertEquals(1, Nice.above(Double.NaN), 1e-12);
    }

    @Test
    void otherUnitsAreShownPageByPage() {
        Page all = Page.STRONGEST.next(Page.Kind.ALL, 4, 10);
        assertArrayEquals(new int[] {0, 1, 2, 3}, all.units(null, 10, 4));
        Page third = all.next(Page.Kind.ALL, 4, 10).next(Page.Kind.ALL, 4, 10);
        assertArrayEquals(new int[] {8, 9}, third.units(null, 10, 4));
        assertEquals(Page.STRONGEST, third.next(Page.Kind.ALL, 4, 10));
        float[] answers = {0, 1, 0, 0, 2};
        Page silent = Page.STRONGEST.next(Page.Kind.SILENT, 2, Page.silent(answers));
        assertArrayEquals(new int[] {0, 2}, silent.units(answers, 5, 2));
        assertArrayEquals(new int[] {0, 4}, Page.with(new int[] {0, 2}, 4, 2));
    }
}
