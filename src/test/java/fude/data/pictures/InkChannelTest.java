package fude.data.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkChannelTest {
    private static final int SIDE = 200;

    /** A bar, 6 wide and 120 high. */
    private static int[] grey(int paper, int ink) {
        int[] argb = new int[SIDE * SIDE];
        for (int i = 0; i < argb.length; i++) {
            boolean inked = i % SIDE >= 97 && i % SIDE < 103 && i / SIDE >= 40 && i / SIDE < 160;
            argb[i] = 0xff000000 | (inked ? ink : paper);
        }
        return InkChannel.grey(SIDE, SIDE, argb);
    }

    private static int apart(int[] grey) {
        return Math.abs(grey[0] - grey[100 * SIDE + 100]);
    }

    @ParameterizedTest
    @CsvSource({
        "16777215, 16776960", // yellow on white
        "3178560, 13127740", // red on green
        "16757950, 5288530", // green on pink
    })
    void inkIsSeenByItsHue(int paper, int ink) {
        assertTrue(apart(grey(paper, ink)) > 100);
    }

    @ParameterizedTest
    @CsvSource({"0xffffff, 0x1e3282", "0xf0f0e6, 0x303030", "0x202020, 0xf0f0f0"})
    void usualInkIsSeenByItsBrightness(String paper, String ink) {
        int one = Integer.decode(paper);
        int[] luma = Transparency.luma(new int[] {0xff000000 | one});
        assertEquals(luma[0], grey(one, Integer.decode(ink))[0]);
    }
}
