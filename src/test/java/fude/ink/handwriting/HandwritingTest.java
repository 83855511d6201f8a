package fude.ink.handwriting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.ink.Frame;
import fude.ink.Stroke;
import fude.ink.handwriting.Handwriting.Purpose;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandwritingTest {
    private static final int COUNT = 1003;

    @Test
    void sameSeedGivesSameDigitsOnAnyNumberOfProcessors() throws Exception {
        Dataset alone = generatedBy(1);
        Dataset together = generatedBy(4);
        for (int image = 0; image < COUNT; image++) {
            assertEquals(alone.label(image), together.label(image));
            assertArrayEquals(alone.image(image), together.image(image));
        }
    }

    private static Dataset generatedBy(int processors)
            throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(processors);
        try {
            return pool.submit(() -> Handwriting.generate(COUNT, 5, Purpose.TRAINING)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anotherSeedGivesOtherDigits() {
        Dataset one = Handwriting.generate(100, 1, Purpose.TRAINING);
        Dataset other = Handwriting.generate(100, 2, Purpose.TRAINING);
        int same = 0;
        for (int image = 0; image < 100; image++) {
            same += Arrays.equals(one.image(image), other.image(image)) ? 1 : 0;
        }
        assertEquals(0, same);
    }

    @Test
    void trainingAndTestDigitsHaveDifferentWriters() {
        Set<Long> writers = new HashSet<>();
        int training = BuiltInDigits.TRAINING / Handwriting.DIGITS_PER_WRITER;
        int test = BuiltInDigits.TEST / Handwriting.DIGITS_PER_WRITER;
        for (int writer = 0; writer < training; writer++) {
            writers.add(Handwriting.writerKey(1, Purpose.TRAINING, writer));
        }
        for (int writer = 0; writer < test; writer++) {
            writers.add(Handwriting.writerKey(1, Purpose.TEST, writer));
        }
        assertEquals(training + test, writers.size());
    }

    @Test
    void classesAreBalancedAndMixed() {
        Dataset digits = Handwriting.generate(COUNT, 3, Purpose.TRAINING);
        int[] counts = digits.classCounts();
        assertEquals(100, Arrays.stream(counts).min().orElseThrow());
        assertEquals(101, Arrays.stream(counts).max().orElseThrow());
        assertTrue(Arrays.stream(digits.first(100).classCounts()).allMatch(count -> count > 0));
        long inTurn =
                IntStream.range(0, COUNT)
                        .filter(image -> digits.label(image) == image % 10)
                        .count();
        assertTrue(inTurn < COUNT / 5);
    }

    @Test
    void everyImageIsFramed() {
        Dataset digits = Handwriting.generate(COUNT, 4, Purpose.TEST);
        for (int image = 0; image < COUNT; image++) {
            Frame frame = Frame.of(digits.image(image));
            assertTrue(frame.longerSide() >= 19 && frame.longerSide() <= 20, frame::toString);
            assertEquals(14, frame.centreX(), 0.51, frame::toString);
            assertEquals(14, frame.centreY(), 0.51, frame::toString);
            assertEquals(255, frame.darkest());
        }
    }

    @Test
    void strokesOfADigitAreThoseOfItsSeed() {
        List<Stroke> five = Handwriting.write(5, 8, 0, WritingStyle.USUAL).strokes();
        assertEquals(five, Handwriting.write(5, 8, 0, WritingStyle.USUAL).strokes());
        assertNotEquals(five, Handwriting.write(5, 9, 0, WritingStyle.USUAL).strokes());
        assertNotEquals(five, Handwriting.write(5, 8, 1, WritingStyle.USUAL).strokes());
        assertFalse(five.isEmpty());
    }

    @Test
    void aMannerChangesWhatItSays() {
        WrittenDigit usual = Handwriting.write(1, 3, 0, WritingStyle.USUAL);
        WrittenDigit slanted = Handwriting.write(1, 3, 0, new WritingStyle(0.6, 1, 1));
        assertTrue(lean(slanted.strokes()) > lean(usual.strokes()) + 0.2);
        WrittenDigit thick = Handwriting.write(1, 3, 0, new WritingStyle(0, 2, 1));
        assertTrue(thick.penWidth() > 1.9 * usual.penWidth());
        assertEquals(usual.strokes(), thick.strokes());
        WrittenDigit wild = Handwriting.write(1, 3, 0, new WritingStyle(0, 1, 3));
        assertNotEquals(usual.strokes(), wild.strokes());
    }

    /** How far the highest point lies to the right of the lowest. */
    private static double lean(List<Stroke> strokes) {
        List<Stroke.Point> points = strokes.stream().flatMap(s -> s.points().stream()).toList();
        Comparator<Stroke.Point> byHeight = Comparator.comparingDouble(Stroke.Point::y);
        return points.stream().min(byHeight).orElseThrow().x()
                - points.stream().max(byHeight).orElseThrow().x();
    }
}
