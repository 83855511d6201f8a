package fude.ui.inside.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where there is little height, words make room for units. */
class SpacingTest {
    @Test
    void wordsGoBeforeUnits() {
        Spacing much = Spacing.of(400, 1);
        assertEquals(2, much.headLines());
        assertEquals(2, much.footLines());
        assertEquals(11, much.room());
        Spacing little = Spacing.of(154, 1);
        assertEquals(1, little.headLines());
        assertEquals(1, little.footLines());
        assertEquals(4, little.room());
        Spacing least = Spacing.of(93, 1);
        assertEquals(0, least.footLines());
        assertEquals(3, least.room());
        assertEquals(1, Spacing.of(0, 1).room());
    }

    @Test
    void itGrowsWithTheType() {
        for (double height = 20; height < 600; height += 7) {
            Spacing one = Spacing.of(height, 1);
            Spacing larger = Spacing.of(1.5 * height, 1.5);
            assertEquals(one.room(), larger.room());
            assertTrue(
                    one.room() == 1
                            || one.head() + one.room() * one.pitch() + one.foot() <= height);
        }
    }
}
