package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZoomTest {

    @Test
    void aPartOfTheRunKeepsThePlaceUnderThePointer() {
        Zoom all = new Zoom(0, 10);
        Zoom near = all.around(2, 0.5, 10);
        assertEquals(new Zoom(1, 6), near);
        assertEquals(0.2, (2 - near.from()) / (near.to() - near.from()), 1e-12);
        assertTrue(near.around(2, 4, 10).isAll(10));
        assertEquals(new Zoom(3, 7), Zoom.within(7, 3, 10));
        Zoom least = Zoom.within(5, 5, 10);
        assertTrue(least.to() > least.from());
    }
}
