package fude.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.Dataset;
import fude.data.idx.DataFolder;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FramingTest {
    private static final List<Stroke> FOUR =
            List.of(stroke(10, 0, 2, 20, 24, 20), stroke(18, 4, 16, 38));

    @Test
    void strokesFillTheBoxAndAreCentredByMass() {
        Frame frame = Frame.of(Framing.ofStrokes(FOUR, 0).orElseThrow());
        assertEquals(20, frame.longerSide());
        assertEquals(14, frame.centreX(), 0.51);
        assertEquals(14, frame.centreY(), 0.51);
        assertEquals(255, frame.darkest());
    }

    @Test
    void sizeAndPlaceOfADrawingDoNotMatter() {
        byte[] drawn = Framing.ofStrokes(FOUR, 0).orElseThrow();
        assertArrayEquals(drawn, Framing.ofStrokes(moved(FOUR, 1, 300, 50), 0).orElseThrow());
        assertArrayEquals(drawn, Framing.ofStrokes(moved(FOUR, 8, 0, 0), 0).orElseThrow());
        assertArrayEquals(drawn, Framing.ofStrokes(moved(FOUR, 0.5, 2, 9), 0).orElseThrow());
    }

    @Test
    void aDotStaysADot() {
        byte[] tapped = Framing.ofStrokes(List.of(stroke(70, 80)), 30).orElseThrow();
        assertTrue(Frame.of(tapped).longerSide() <= 4);
        byte[] smudged = Framing.ofStrokes(List.of(stroke(70, 80, 72, 81)), 30).orElseThrow();
        assertTrue(Frame.of(smudged).longerSide() <= 6);
        assertEquals(14, Frame.of(tapped).centreX(), 0.51);
    }

    @Test
    void aDotInAPictureStaysADot() {
        for (double pen : new double[] {4, 20, 60}) {
            Picture tapped = InkedPaper.picture(List.of(stroke(0, 0)), pen, 1, -1, pen);
            Frame frame = Frame.of(Framing.ofPicture(tapped).orElseThrow());
            assertTrue(frame.longerSide() <= 4, "pen of " + pen);
            assertEquals(14, frame.centreX(), 0.51);
        }
    }

    @Test
    void everyPenAndSizeAndPlaceOnASheetOfPaperIsTheSameDigit() {
        byte[] drawn = Framing.ofStrokes(FOUR, 0).orElseThrow();
        for (double pen : new double[] {4, 10, 20}) {
            for (double longest : new double[] {160, 320}) {
                Picture sheet = InkedPaper.picture(FOUR, longest, -1, 1, pen);
                byte[] framed = Framing.ofPicture(sheet).orElseThrow();
                assertEquals(20, Frame.of(framed).longerSide());
                double change = 0;
                double ink = 0;
                for (int i = 0; i < framed.length; i++) {
                    change += Math.abs((framed[i] & 0xff) - (drawn[i] & 0xff));
                    ink += drawn[i] & 0xff;
                }
                String what = "pen of " + pen + ", size of " + longest;
                assertTrue(change < 0.35 * ink, what + " changes " + change / ink);
            }
        }
    }

    @Test
    void mnistIsFramedAlready() throws ReportedException {
        assertAreFramed(mnist().range(0, 10_000));
    }

    @Test
    @Tag("long")
    void allOfMnistIsFramedAlready() throws ReportedException {
        assertAreFramed(mnist());
    }

    private static Dataset mnist() throws ReportedException {
        String data = System.getenv("FUDE_DATA");
        assumeTrue(data != null, "FUDE_DATA names no folder with mnist");
        DataFolder folder = new DataFolder(Path.of(data));
        assumeTrue(folder.has(DataFolder.MNIST), "no mnist in FUDE_DATA");
        return folder.read(DataFolder.MNIST).training();
    }

    private static void assertAreFramed(Dataset images) {
        double unchanged = (double) Reframing.unchanged(images) / images.size();
        assertTrue(unchanged >= 0.995, unchanged + " unchanged");
    }

    @Test
    void whereThereIsNoInkThereIsNoImage() {
        assertTrue(Framing.ofStrokes(List.of(), 0).isEmpty());
        assertTrue(Framing.ofStrokes(List.of(new Stroke(List.of())), 0).isEmpty());
        assertTrue(Framing.ofPicture(new Picture(40, 30, new float[1200])).isEmpty());
    }

    @Test
    void framingAFramedImageAgainChangesLittle() {
        for (int digit = 0; digit < 10; digit++) {
            byte[] framed =
                    Framing.ofStrokes(
                                    Handwriting.write(digit, 6, 0, WritingStyle.USUAL).strokes(), 0)
                            .orElseThrow();
            byte[] again = Framing.ofPicture(Reframing.picture(framed)).orElseThrow();
            int change = 0;
            for (int i = 0; i < framed.length; i++) {
                change += Math.abs((framed[i] & 0xff) - (again[i] & 0xff));
            }
            assertTrue(change < 2 * framed.length, "digit " + digit + " changed by " + change);
        }
    }

    private static Stroke stroke(double... coordinates) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Stroke.Point(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(points);
    }

    private static List<Stroke> moved(List<Stroke> strokes, double scale, double x, double y) {
        return strokes.stream()
                .map(
                        stroke ->
                                new Stroke(
                                        stroke.points().stream()
                                                .map(
                                                        point ->
                                                                new Stroke.Point(
                                                                        point.x() * scale + x,
                                                                        point.y() * scale + y))
                                                .toList()))
                .toList();
    }

    @Test
    void anImageWithoutStrokesStaysAsItIs() {
        byte[] image = Framing.ofStrokes(List.of(stroke(0, 0, 10, 30)), 0).orElseThrow();
        assertArrayEquals(
                image, Framing.ofStrokesOn(image, List.of(), 0.08, ImageFrame.MNIST).orElseThrow());
    }

    @Test
    void strokesOnADigitAreFramedWithIt() {
        byte[] image = Framing.ofStrokes(List.of(stroke(0, 0, 0, 30)), 0).orElseThrow();
        Stroke bar = stroke(0.2, 0.2, 0.8, 0.2);
        byte[] both =
                Framing.ofStrokesOn(image, List.of(bar), 0.08, ImageFrame.MNIST).orElseThrow();
        assertEquals(20, Frame.of(both).longerSide());
        assertFalse(Arrays.equals(image, both));
    }

    @Test
    void anImageThatFillsTheFrameKeepsItsPlace() {
        byte[] shirt = new byte[Framing.SIZE * Framing.SIZE];
        Arrays.fill(shirt, (byte) 100);
        byte[] both =
                Framing.ofStrokesOn(
                                shirt, List.of(stroke(0.5, 0.2, 0.5, 0.8)), 0.08, ImageFrame.MNIST)
                        .orElseThrow();
        assertEquals(100, both[0]);
        assertEquals(255, both[14 * Framing.SIZE + 14] & 0xff);
    }

    @Test
    void whatIsDrawnOnAnImageMovesNothingBeforeItIsFramed() {
        byte[] image = new byte[Framing.SIZE * Framing.SIZE];
        image[14 * Framing.SIZE + 14] = (byte) 200;
        Stroke line = new Stroke(List.of(new Stroke.Point(0.1, 0.1), new Stroke.Point(0.3, 0.1)));
        byte[] drawn = Framing.drawnOn(image, List.of(line), 0.075).grey();
        assertEquals((byte) 200, drawn[14 * Framing.SIZE + 14]);
        assertEquals((byte) 255, drawn[2 * Framing.SIZE + 5]);
        assertEquals(0, drawn[20 * Framing.SIZE + 20]);
    }
}
