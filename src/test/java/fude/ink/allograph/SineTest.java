package fude.ink.allograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SineTest {
    @Test
    void itIsTheSineOfAngleInTurns() {
        for (int i = -4000; i <= 4000; i++) {
            double turns = i / 1000.0;
            double angle = 2 * Math.PI * turns;
            assertEquals(Math.sin(angle), Sine.sin(turns), 1e-7, "sine of " + turns);
            assertEquals(Math.cos(angle), Sine.cos(turns), 1e-7, "cosine of " + turns);
        }
    }
}
