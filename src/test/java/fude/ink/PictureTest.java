package fude.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    @Test
    void darkOnLightAndLightOnDarkGiveTheSameInk() {
        int[] dark = bar(12, 16, 235, 30);
        dark[5 * 12 + 6] = 120;
        int[] light = Arrays.stream(dark).map(grey -> 255 - grey).toArray();
        float[] ink = Picture.ofGrey(12, 16, dark).ink();
        assertArrayEquals(ink, Picture.ofGrey(12, 16, light).ink(), 1e-6f);
        assertEquals(0, ink[0]);
        assertEquals(1, ink[4 * 12 + 5]);
        assertEquals((235 - 120) / (235 - 30f), ink[5 * 12 + 6], 1e-6f);
    }

    @Test
    void faintInkIsInkInFull() {
        assertEquals(1, Picture.ofGrey(12, 16, bar(12, 16, 200, 150)).ink()[4 * 12 + 5]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 128, 255})
    void aBlankPictureHasNoInk(int paper) {
        int[] blank = new int[100];
        Arrays.fill(blank, paper);
        assertTrue(Picture.ofGrey(10, 10, blank).cropped().isEmpty());
        blank[55] = Math.abs(paper - 8);
        assertTrue(
                Picture.ofGrey(10, 10, blank).cropped().isEmpty(), "the paper's grain is no ink");
    }

    @Test
    void croppingKeepsTheInkAndNothingElse() {
        Picture cropped = Picture.ofGrey(12, 16, bar(12, 16, 255, 0)).cropped().orElseThrow();
        assertEquals(2, cropped.width());
        assertEquals(10, cropped.height());
        assertEquals(20, mass(cropped.ink()), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "40, 60", "7, 33", "33, 7", "3, 2", "1, 1", "1, 200", "640, 481"})
    void scalingKeepsMassAndAspect(int width, int height) {
        float[] ink = new float[width * height];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (i * 37 % 101 + 1) / 101f;
        }
        float[] scaled = new Picture(width, height, ink).scaledInto(20);
        double scale = 20.0 / Math.max(width, height);
        assertEquals(mass(ink) * scale * scale, mass(scaled), 1e-3 * mass(scaled));
        assertEquals((int) Math.ceil(width * scale - 1e-9), extent(scaled, true));
        assertEquals((int) Math.ceil(height * scale - 1e-9), extent(scaled, false));
    }

    @Test
    void inkMustFillThePicture() {
        assertThrows(IllegalArgumentException.class, () -> new Picture(3, 3, new float[8]));
    }

    /** An upright bar, 2 × 10, in the middle. */
    private static int[] bar(int width, int height, int paper, int ink) {
        int[] grey = new int[width * height];
        Arrays.fill(grey, paper);
        for (int y = 3; y < 13; y++) {
            grey[y * width + 5] = ink;
            grey[y * width + 6] = ink;
        }
        return grey;
    }

    private static double mass(float[] ink) {
        double sum = 0;
        for (float value : ink) {
            sum += value;
        }
        return sum;
    }

    private static int extent(float[] box, boolean across) {
        int extent = 0;
        for (int i = 0; i < box.length; i++) {
            if (box[i] > 0) {
                extent = Math.max(extent, 1 + (across ? i % 20 : i / 20));
            }
        }
        return extent;
    }
}
