package fude.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkLineTest {
    /** Eight places on a circle around (0, 0) with radius 1. */
    private static final Stroke CIRCLE = circle(8);

    private static Stroke circle(int places) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i <= places; i++) {
            double turn = 2 * Math.PI * i / places;
            points.add(new Stroke.Point(Math.cos(turn), Math.sin(turn)));
        }
        return new Stroke(points);
    }

    /** Places on a line, each 0.05 of the paper from the next. */
    private static Stroke timed(double... millis) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < millis.length; i++) {
            points.add(new Stroke.Point(0.05 * i, 0.5, millis[i]));
        }
        return new Stroke(points);
    }

    @Test
    void aFewPlacesOnACircleBecomeRound() {
        InkLine line = InkLine.of(CIRCLE, 1, 7, 0, 0.05);
        double nearest = 1;
        for (int i = 0; i < line.size(); i++) {
            nearest = Math.min(nearest, Math.hypot(line.x()[i], line.y()[i]));
        }
        assertTrue(line.size() > 80, "pieces: " + line.size());
        assertTrue(nearest > 0.97, "the straight way comes within 0.924: " + nearest);
    }

    @Test
    void itGoesThroughThePlacesThePenWasAt() {
        InkLine line = InkLine.of(CIRCLE, 0, 0.05);
        for (Stroke.Point point : CIRCLE.points()) {
            boolean met = false;
            for (int i = 0; i < line.size(); i++) {
                met |= Math.hypot(line.x()[i] - point.x(), line.y()[i] - point.y()) < 1e-12;
            }
            assertTrue(met, point.toString());
        }
    }

    @Test
    void allButTheLastPieceStaysWhileTheStrokeGrows() {
        Stroke whole = timed(0, 10, 30, 40, 80, 90, 95, 130);
        for (int known = 3; known < whole.points().size(); known++) {
            Stroke sofar = new Stroke(whole.points().subList(0, known));
            InkLine then = InkLine.of(sofar, 0, known - 2, 1, 0.01);
            InkLine later = InkLine.of(whole, 0, known - 2, 1, 0.01);
            assertArrayEquals(later.x(), then.x());
            assertArrayEquals(later.y(), then.y());
            assertArrayEquals(later.width(), then.width());
        }
    }

    @Test
    void aFastHandWritesThinlyAndASlowOneThickly() {
        double[] slow = InkLine.of(timed(0, 300, 600, 900, 1200), 1, 1).width();
        double[] fast = InkLine.of(timed(0, 5, 10, 15, 20, 25, 30), 1, 1).width();
        assertTrue(slow[slow.length - 1] > 1.2, Arrays.toString(slow));
        assertTrue(fast[fast.length - 1] < 0.85, Arrays.toString(fast));
        for (double width : slow) {
            assertTrue(width >= 0.7 && width <= 1.3);
        }
        for (int i = 1; i < fast.length; i++) {
            assertTrue(Math.abs(fast[i] - fast[i - 1]) < 0.1, "no jumps");
        }
    }

    @Test
    void withoutTimesOrWithoutTheUnitThePenIsEven() {
        assertTrue(InkLine.of(CIRCLE, 1, 0.1).isEven());
        assertTrue(InkLine.of(timed(0, 5, 10), 0, 0.1).isEven());
        assertFalse(InkLine.of(timed(0, 5, 10), 1, 0.1).isEven());
        assertTrue(InkLine.of(timed(7, 7, 7), 1, 0.1).isEven(), "no time passes");
    }

    @Test
    void aDotIsOnePlace() {
        InkLine dot = InkLine.of(timed(3), 1, 0.1);
        assertEquals(1, dot.size());
        assertEquals(0, InkLine.of(new Stroke(List.of()), 1, 0.1).size());
        Stroke still = new Stroke(List.of(new Stroke.Point(2, 2), new Stroke.Point(2, 2)));
        assertEquals(2, InkLine.of(still, 1, 0.1).x()[1]);
    }
}
