package fude.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What each step of {@link StepwiseFraming} is for, and all of them together. */
class StepwiseFramingTest {
    private static final double PEN = 0.075;
    private static final Set<FramingStep> ALL = FramingStep.ALL;

    private final SplittableRandom random = new SplittableRandom(4);

    /** Models were trained on images that were framed like this. */
    @Test
    void theFramingOfStrokesStaysAsItIs() {
        CRC32 images = new CRC32();
        for (int i = 0; i < 400; i++) {
            images.update(Framing.ofStrokes(scribble(), DrawnDigits.SMALLEST).orElseThrow());
        }
        assertEquals(33788002L, images.getValue());
    }

    @Test
    void theFramingOfStrokesOverAnImageStaysAsItIs() {
        CRC32 images = new CRC32();
        for (int i = 0; i < 200; i++) {
            byte[] image = Framing.ofStrokes(scribble(), DrawnDigits.SMALLEST).orElseThrow();
            if (i % 4 == 0) {
                Arrays.fill(image, 0, 60, (byte) 90);
            }
            images.update(
                    Framing.ofStrokesOn(image, scribble(), PEN, ImageFrame.MNIST).orElseThrow());
            assertSame(
                    image,
                    Framing.ofStrokesOn(image, List.of(), PEN, ImageFrame.MNIST).orElseThrow());
        }
        assertEquals(4255113960L, images.getValue());
    }

    @Test
    void whereNothingMovesOnlyTheGreyLevelsCanBeLeftOut() {
        byte[] image = Handwriting.write(3, 1, 0, WritingStyle.USUAL).image();
        FramedSteps steps =
                StepwiseFraming.ofStrokesOn(image, List.of(), PEN, Set.of(), ImageFrame.MNIST)
                        .orElseThrow();
        assertEquals(Set.of(FramingStep.GREY), steps.applicable());
        for (int i = 0; i < image.length; i++) {
            assertEquals((image[i] & 0xff) >= 128 ? 255 : 0, steps.image()[i] & 0xff);
        }
    }

    @Test
    void withoutTheCropADrawingStaysInItsCorner() {
        List<Stroke> corner = moved(digit(3, 5), 0.25, 0.02, 0.02);
        Frame whole = Frame.of(steps(corner, without(FramingStep.CROP)).placed());
        assertTrue(whole.longerSide() < 8);
        assertTrue(whole.centreX() < 10 && whole.centreY() < 10);
        assertEquals(20, Frame.of(steps(corner, ALL).image()).longerSide());
    }

    @Test
    void withoutTheBoxADrawingFillsTheImage() {
        FramedSteps steps = steps(digit(8, 2), without(FramingStep.BOX, FramingStep.CENTRE));
        assertEquals(28, Frame.of(steps.image()).longerSide());
    }

    @Test
    void withoutOnePenASmallDrawingIsFat() {
        List<Stroke> small = moved(digit(5, 2), 0.2, 0.4, 0.4);
        assertTrue(
                ink(steps(small, without(FramingStep.PEN)).image())
                        > 1.5 * ink(steps(small, ALL).image()));
        assertEquals(20, Frame.of(steps(small, without(FramingStep.PEN)).image()).longerSide());
    }

    @Test
    void withoutTheCentreOfMassTheBoxIsInTheMiddle() {
        List<Stroke> seven = List.of(new Stroke(points(0.2, 0.2, 0.8, 0.2, 0.8, 0.8)));
        FramedSteps off = steps(seven, without(FramingStep.CENTRE));
        assertArrayEquals(off.placed(), off.image());
        assertEquals(0, off.right());
        FramedSteps on = steps(seven, ALL);
        assertTrue(on.right() < 0 && on.down() > 0, "the ink lies at the top right");
        assertEquals(14, on.massX() + on.right(), 0.5);
        assertEquals(14, on.massY() + on.down(), 0.5);
        assertEquals(14, Frame.of(on.image()).centreX(), 0.51);
    }

    @Test
    void withoutGreyLevelsAPixelIsPaperOrInk() {
        byte[] image = steps(digit(2, 2), without(FramingStep.GREY)).image();
        for (byte pixel : image) {
            assertTrue(pixel == 0 || pixel == -1);
        }
        assertFalse(Arrays.equals(image, steps(digit(2, 2), ALL).image()));
    }

    @Test
    void whateverIsLeftOutThereIsAnImage() {
        for (int bits = 0; bits < 32; bits++) {
            Set<FramingStep> on = EnumSet.noneOf(FramingStep.class);
            for (FramingStep step : FramingStep.values()) {
                if ((bits >> step.ordinal() & 1) == 1) {
                    on.add(step);
                }
            }
            assertTrue(ink(steps(List.of(new Stroke(points(0, 0))), on).image()) > 0, on + "");
            assertTrue(ink(steps(scribble(), on).image()) > 0, on + "");
        }
        assertTrue(StepwiseFraming.ofStrokes(List.of(), 0.1, PEN, ALL, ImageFrame.MNIST).isEmpty());
        assertTrue(
                StepwiseFraming.ofStrokesOn(new byte[784], List.of(), PEN, ALL, ImageFrame.MNIST)
                        .isPresent());
    }

    private static FramedSteps steps(List<Stroke> drawing, Set<FramingStep> on) {
        return StepwiseFraming.ofStrokes(drawing, DrawnDigits.SMALLEST, PEN, on, ImageFrame.MNIST)
                .orElseThrow();
    }

    private static Set<FramingStep> without(FramingStep... off) {
        Set<FramingStep> on = EnumSet.allOf(FramingStep.class);
        on.removeAll(List.of(off));
        return on;
    }

    /** A written digit that fills most of the paper. */
    private static List<Stroke> digit(int digit, int writer) {
        List<Stroke> written = Handwriting.write(digit, writer, 0, WritingStyle.USUAL).strokes();
        StrokeBounds bounds = StrokeBounds.of(written);
        double scale = 0.8 / bounds.longest();
        return moved(written, scale, 0.1 - bounds.left() * scale, 0.1 - bounds.top() * scale);
    }

    /** Up to three strokes anywhere, some of them dots. */
    private List<Stroke> scribble() {
        List<Stroke> strokes = new ArrayList<>();
        double size = random.nextDouble(0.01, 1);
        for (int s = random.nextInt(3); s >= 0; s--) {
            double[] coordinates = new double[2 * random.nextInt(1, 6)];
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = size * random.nextDouble();
            }
            strokes.add(new Stroke(points(coordinates)));
        }
        return strokes;
    }

    private static List<Stroke> moved(List<Stroke> strokes, double scale, double x, double y) {
        return strokes.stream()
                .map(
                        stroke ->
                                new Stroke(
                                        stroke.points().stream()
                                                .map(
                                                        p ->
                                                                new Stroke.Point(
                                                                        p.x() * scale + x,
                                                                        p.y() * scale + y))
                                                .toList()))
                .toList();
    }

    private static List<Stroke.Point> points(double... coordinates) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Stroke.Point(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }

    private static int ink(byte[] image) {
        int sum = 0;
        for (byte pixel : image) {
            sum += pixel & 0xff;
        }
        return sum;
    }
}
