package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void itIsAShareOfTheWhole() {
        assertEquals(0.25, new Proportion(1, 4).share());
    }

    /** 81 of 263: the example of Newcombe, Statistics in Medicine 17, 1998, table I. */
    @Test
    void theIntervalIsWilsons() {
        Proportion published = new Proportion(81, 263);
        assertEquals(0.2553, published.low(), 5e-5);
        assertEquals(0.3662, published.high(), 5e-5);
        Proportion few = new Proportion(15, 148);
        assertEquals(0.0624, few.low(), 5e-5);
        assertEquals(0.1605, few.high(), 5e-5);
    }

    @Test
    void atTheEndsItStaysWithinZeroAndOne() {
        Proportion none = new Proportion(0, 20);
        assertEquals(0, none.low());
        assertEquals(0.1611, none.high(), 5e-5);
        Proportion all = new Proportion(29, 29);
        assertEquals(0.8830, all.low(), 5e-5);
        assertEquals(1, all.high());
    }
}
