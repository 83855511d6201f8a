package fude.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EraserTest {
    private static final Stroke LINE =
            new Stroke(List.of(new Stroke.Point(0.1, 0.5, 0), new Stroke.Point(0.9, 0.5, 80)));
    private static final Stroke OTHER =
            new Stroke(List.of(new Stroke.Point(0.1, 0.9), new Stroke.Point(0.9, 0.9)));

    /** Up and down through the middle of the paper, as far as 0.7. */
    private static final Eraser THROUGH = new Eraser(0.5, 0.3, 0.5, 0.7, 0.05, 0.1);

    @Test
    void aLineIsCutWhereItIsRubbed() {
        List<Stroke> left = THROUGH.rub(List.of(LINE, OTHER));
        assertEquals(3, left.size());
        assertEquals(0.4, end(left.get(0)).x(), 0.015);
        assertEquals(0.6, left.get(1).points().get(0).x(), 0.015);
        assertEquals(0.9, end(left.get(1)).x());
        assertSame(OTHER, left.get(2));
    }

    private static Stroke.Point end(Stroke stroke) {
        return stroke.points().get(stroke.points().size() - 1);
    }

    @Test
    void whatIsLeftKeepsItsTime() {
        List<Stroke> left = THROUGH.rub(List.of(LINE));
        assertEquals(30, end(left.get(0)).time(), 1.5);
        assertEquals(80, end(left.get(1)).time());
    }

    @Test
    void whatIsRubbedWhollyIsGone() {
        assertTrue(new Eraser(0, 0.5, 1, 0.5, 0.05, 0.1).rub(List.of(LINE)).isEmpty());
        Stroke dot = new Stroke(List.of(new Stroke.Point(0.5, 0.5)));
        assertTrue(THROUGH.rub(List.of(dot)).isEmpty());
    }

    @Test
    void pixelsUnderTheRubberBecomePaper() {
        byte[] image = new byte[28 * 28];
        java.util.Arrays.fill(image, (byte) 200);
        byte[] left = THROUGH.rub(image, 28);
        assertEquals(0, left[14 * 28 + 14]);
        assertEquals(200, left[14 * 28 + 17] & 0xff);
        assertEquals(200, left[2 * 28 + 14] & 0xff);
        assertSame(left, THROUGH.rub(left, 28));
    }
}
