package fude.ui.controls.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void valuesAndPixelsAreTwoWaysOfOneMap() {
        Axis axis = new Axis(0, 2.5, 400, 20);

        assertEquals(400, axis.pixel(0));
        assertEquals(20, axis.pixel(2.5));
        assertEquals(1.25, axis.value(axis.pixel(1.25)), 1e-12);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertEquals(List.of(0.0, 0.5, 1.0, 1.5, 2.0, 2.5), new Axis(0, 2.5, 0, 1).ticks(6));
        assertEquals(List.of(0.0, 200.0, 400.0), new Axis(0, 400, 0, 1).ticks(3));
        assertEquals(List.of(0.0, 0.02, 0.04), new Axis(0, 0.04, 0, 1).ticks(3));
    }

    @Test
    void theEndHasRoomForTheLargestValue() {
        assertEquals(2.5, Axis.niceEnd(2.31));
        assertEquals(10, Axis.niceEnd(9.1));
        assertEquals(0.05, Axis.niceEnd(0.043), 1e-12);
    }

    @Test
    void aLogarithmicAxisWorksBelow1() {
        Axis axis = new Axis(0.001, 10, 400, 0, true);
        assertEquals(200, axis.pixel(0.1), 1e-9);
        assertEquals(0.1, axis.value(200), 1e-12);
        assertEquals(400, axis.pixel(0), "what it cannot show lies at its end");
        assertFalse(axis.shows(0));
        assertTrue(axis.shows(1e-6));
        assertEquals(List.of(0.001, 0.01, 0.1, 1.0, 10.0), rounded(axis.ticks(5)));
        Axis two = new Axis(0.04, 2.4, 0, 1, true);
        assertEquals(List.of(0.05, 0.1, 0.2, 0.5, 1.0, 2.0), rounded(two.ticks(5)));
    }

    @Test
    void marksHaveTheMinusOfTheProgram() {
        assertEquals("−0.5", Axis.words(-0.5, 0.5, Locale.ROOT));
        assertEquals("−1,200", Axis.words(-1200, 100, Locale.ENGLISH));
        assertEquals("−2e−05", Axis.words(-2e-5, 1e-5, Locale.ROOT));
    }

    private static List<Double> rounded(List<Double> ticks) {
        return ticks.stream().map(tick -> Math.round(tick * 1e6) / 1e6).toList();
    }
}
