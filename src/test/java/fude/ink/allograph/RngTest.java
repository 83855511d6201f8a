package fude.ink.allograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RngTest {
    @Test
    void gaussianNumbersHaveMeanZeroAndDeviationOne() {
        Rng chance = new Rng(1);
        int draws = 100_000;
        double sum = 0;
        double squares = 0;
        int beyondTwo = 0;
        for (int i = 0; i < draws; i++) {
            double x = chance.gaussian();
            sum += x;
            squares += x * x;
            beyondTwo += Math.abs(x) > 2 ? 1 : 0;
        }
        assertEquals(0, sum / draws, 0.015);
        assertEquals(1, squares / draws, 0.02);
        assertEquals(0.0455, (double) beyondTwo / draws, 0.004);
    }
}
