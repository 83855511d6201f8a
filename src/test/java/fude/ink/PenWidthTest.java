package fude.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PenWidthTest {
    /** A six: a large bow and a small loop. */
    private static final List<Stroke> SIX = List.of(six());

    private static Stroke six() {
        List<Stroke.Point> points = new ArrayList<>();
        for (double turn = 0; turn <= 1; turn += 0.02) {
            double angle = 2 * Math.PI * turn;
            points.add(new Stroke.Point(20 - 20 * Math.cos(angle), 80 + 20 * Math.sin(angle)));
        }
        points.add(0, new Stroke.Point(30, 0));
        return new Stroke(points);
    }

    private static PenWidth pen(List<Stroke> strokes, double longest, double width) {
        return PenWidth.of(
                InkedPaper.picture(strokes, longest, 0, 0, width).cropped().orElseThrow());
    }

    @Test
    void thePenIsMeasured() {
        for (double width : new double[] {3, 6, 12, 24, 36}) {
            assertEquals(width, pen(SIX, 320, width).inPicture(), 0.7 + 0.1 * width);
        }
    }

    @Test
    void aUsualPenStaysAsItIs() {
        Picture usual = InkedPaper.picture(SIX, 320, 0, 0, 40).cropped().orElseThrow();
        assertSame(usual, PenWidth.of(usual).usual());
    }

    @Test
    void otherPensBecomeUsual() {
        for (double width : new double[] {2, 5, 10, 20}) {
            Picture usual = pen(SIX, 200, width).usual();
            double inFrame = PenWidth.of(usual).inFrame();
            assertTrue(inFrame > 1.8 && inFrame < 3.4, width + " became " + inFrame);
        }
        double thick = PenWidth.of(pen(SIX, 200, 45).usual()).inFrame();
        assertEquals(PenWidth.MOST, thick, 0.4);
    }

    @Test
    void aLoopStaysOpenHoweverMuchItsLineGrows() {
        List<Stroke> tight = List.of(ring(1), new Stroke(List.of(at(0, -1), at(0, -20))));
        assertTrue(hasLoop(pen(tight, 380, 4).usual()));
    }

    @Test
    void aHairlineDoesNotVanishBesideAThickLine() {
        Picture bars = new Picture(120, 200, new float[120 * 200]);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 60; x++) {
                bars.ink()[y * 120 + x] = 1;
            }
            bars.ink()[y * 120 + 118] = 1;
            bars.ink()[y * 120 + 119] = 1;
        }
        Picture usual = PenWidth.of(bars).usual();
        double thickBar = 60.0 / 200 * usual.height();
        assertTrue(usual.width() > 1.5 * thickBar, "the hairline is the right border still");
    }

    @Test
    void aDotIsToldFromALine() {
        assertTrue(pen(List.of(new Stroke(List.of(at(0, 0)))), 30, 30).isDot());
        assertFalse(pen(List.of(new Stroke(List.of(at(0, 0), at(0, 9)))), 100, 20).isDot());
    }

    @Test
    void distancesAreThoseToTheNearestCellOutside() {
        Random random = new Random(1);
        int width = 23;
        int height = 17;
        boolean[] cells = new boolean[width * height];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextInt(12) > 0;
        }
        float[] found = DistanceTransform.of(new Mask(width, height, cells));
        for (int i = 0; i < cells.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < cells.length; j++) {
                double away = Math.hypot(i % width - j % width, i / width - j / width);
                nearest = cells[j] ? nearest : Math.min(nearest, away);
            }
            assertEquals(Math.max(0, nearest - 0.5), found[i], 1e-5);
        }
    }

    private static Stroke ring(double radius) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            points.add(at(radius * Math.sin(angle), -radius * Math.cos(angle)));
        }
        return new Stroke(points);
    }

    private static Stroke.Point at(double x, double y) {
        return new Stroke.Point(x, y);
    }

    /** Whether there is paper that the paper at the border does not touch. */
    private static boolean hasLoop(Picture picture) {
        int width = picture.width() + 2;
        boolean[] paper = new boolean[width * (picture.height() + 2)];
        for (int y = 0; y < picture.height() + 2; y++) {
            for (int x = 0; x < width; x++) {
                boolean border = x == 0 || y == 0 || x == width - 1 || y == picture.height() + 1;
                paper[y * width + x] =
                        border || picture.ink()[(y - 1) * picture.width() + x - 1] < 0.5;
            }
        }
        Mask mask = new Mask(width, picture.height() + 2, paper);
        boolean[] open = mask.reachable().cells();
        for (int i = 0; i < paper.length; i++) {
            if (paper[i] && !open[i]) {
                return true;
            }
        }
        return false;
    }
}
