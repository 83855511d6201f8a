package fude.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ink framed for networks that read images of other sizes than MNIST's. */
class ImageFrameTest {

    @ParameterizedTest
    @CsvSource({
        "20, 20", "8, 8", "28, 20", "20, 28", "5, 5", "64, 64", "128, 30", "1, 1", "33, 17"
    })
    void inkFillsItsShareOfAnyFrame(int rows, int columns) {
        ImageFrame frame = new ImageFrame(rows, columns);
        for (int digit = 0; digit < 10; digit++) {
            List<Stroke> strokes = Handwriting.write(digit, 5, 0, WritingStyle.USUAL).strokes();
            byte[] drawn = Framing.ofStrokes(strokes, 0, frame).orElseThrow();
            assertInBox(drawn, frame);
            byte[] mnist = Framing.ofStrokes(strokes, 0).orElseThrow();
            byte[] pictured = ImageFrame.MNIST.reframed(mnist, frame);
            assertInBox(pictured, frame);
            byte[] onPaper = Framing.ofStrokesOn(mnist, List.of(), 0.08, frame).orElseThrow();
            assertInBox(onPaper, frame);
        }
    }

    private static void assertInBox(byte[] image, ImageFrame frame) {
        assertEquals(frame.pixels(), image.length);
        PixelBox ink = picture(image, frame).inkBox();
        double share = frame.longest(ink.width(), ink.height());
        assertTrue(
                share <= frame.box() + 3.0 * frame.side() / Math.min(frame.rows(), frame.columns()),
                ink + " in " + frame);
        assertTrue(share >= frame.box() - 1 - 0.1 * frame.box(), ink + " in " + frame);
        ImageFrame.CentreOfMass centre =
                ImageFrame.CentreOfMass.of(picture(image, frame).ink(), frame.columns())
                        .orElseThrow();
        assertEquals(frame.columns() / 2, centre.x(), 0.51);
        assertEquals(frame.rows() / 2, centre.y(), 0.51);
    }

    private static Picture picture(byte[] image, ImageFrame frame) {
        float[] ink = new float[image.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (image[i] & 0xff) / 255f;
        }
        return new Picture(frame.columns(), frame.rows(), ink);
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "8, 8", "28, 20"})
    void aBlankPageStaysBlankAndWhatIsNoDigitFillsTheFrame(int rows, int columns) {
        ImageFrame frame = new ImageFrame(rows, columns);
        byte[] blank = new byte[28 * 28];
        assertArrayEquals(
                new byte[frame.pixels()],
                Framing.ofStrokesOn(blank, List.of(), 0.08, frame).orElseThrow());
        byte[] full = new byte[28 * 28];
        Arrays.fill(full, (byte) 200);
        byte[] framed = Framing.ofStrokesOn(full, List.of(), 0.08, frame).orElseThrow();
        int least = Math.min(rows, columns);
        PixelBox ink = picture(framed, frame).inkBox();
        assertEquals(least, ink.width());
        assertEquals(least, ink.height());
    }
}
