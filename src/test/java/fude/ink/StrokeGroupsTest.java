package fude.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokeGroupsTest {
    private static final Stroke BODY_OF_FOUR = stroke(0.2, 0, 0, 0.6, 0.5, 0.6);
    private static final Stroke STEM_OF_FOUR = stroke(0.4, 0.2, 0.35, 1);
    private static final Stroke STEM_APART = stroke(0.53, 0.2, 0.52, 1);
    private static final Stroke BODY_OF_FIVE = stroke(0.1, 0, 0.1, 0.4, 0.5, 0.6, 0.3, 1, 0, 0.9);
    private static final Stroke BAR_OF_FIVE = stroke(0.14, 0.02, 0.55, 0);
    private static final Stroke SEVEN = stroke(0, 0, 0.5, 0, 0.25, 1);
    private static final Stroke BAR_OF_SEVEN = stroke(0.15, 0.5, 0.5, 0.5);
    private static final Stroke ONE = stroke(0.1, 0, 0.05, 1);

    private static Stroke stroke(double... coordinates) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Stroke.Point(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(points);
    }

    private static Stroke at(double right, Stroke stroke) {
        return stroke.mapped(1, right, 0);
    }

    @Test
    void theStrokesOfADigitStayTogether() {
        for (List<Stroke> digit :
                List.of(
                        List.of(BODY_OF_FOUR, STEM_OF_FOUR),
                        List.of(BODY_OF_FOUR, STEM_APART),
                        List.of(BODY_OF_FIVE, BAR_OF_FIVE),
                        List.of(BAR_OF_FIVE, BODY_OF_FIVE),
                        List.of(SEVEN, BAR_OF_SEVEN))) {
            assertEquals(List.of(List.of(0, 1)), StrokeGroups.of(digit));
        }
    }

    @Test
    void digitsSideBySideAreReadFromLeftToRight() {
        List<Stroke> number =
                List.of(
                        at(1.6, SEVEN),
                        BODY_OF_FOUR,
                        at(0.8, BODY_OF_FIVE),
                        STEM_OF_FOUR,
                        at(1.6, BAR_OF_SEVEN),
                        at(0.8, BAR_OF_FIVE));
        assertEquals(List.of(List.of(1, 3), List.of(2, 5), List.of(0, 4)), StrokeGroups.of(number));
    }

    @Test
    void digitsThatLeanOverOneAnotherStayApart() {
        Stroke leaning = stroke(0.5, 0, 0, 1);
        assertEquals(2, StrokeGroups.of(List.of(leaning, at(0.35, leaning))).size());
        assertEquals(2, StrokeGroups.of(List.of(ONE, at(0.2, ONE))).size());
    }

    @Test
    void aDotOrABeginningGoesToTheNearestDigit() {
        List<Stroke> strokes = List.of(ONE, at(0.6, SEVEN), stroke(0.5, 0.9, 0.5, 0.95));
        assertEquals(List.of(List.of(0), List.of(1, 2)), StrokeGroups.of(strokes));
    }

    @Test
    void theSizeOfTheDrawingDoesNotMatter() {
        List<Stroke> small =
                List.of(ONE, at(0.5, SEVEN)).stream().map(s -> s.mapped(1e-3, 7, 9)).toList();
        assertEquals(List.of(List.of(0), List.of(1)), StrokeGroups.of(small));
    }

    @Test
    void nothingAndDotsAreTakenAsTheyCome() {
        assertTrue(StrokeGroups.of(List.of()).isEmpty());
        assertTrue(StrokeGroups.of(List.of(new Stroke(List.of()))).isEmpty());
        assertEquals(List.of(List.of(0)), StrokeGroups.of(List.of(stroke(3, 3))));
        assertEquals(1, StrokeGroups.of(List.of(stroke(3, 3), stroke(3, 3))).size());
    }

    /** Pairs and triples of one writer's digits, see {@code docs/drawing.md}. */
    @Test
    void peoplesDigitsSideBySideAreToldApart() throws ReportedException {
        String data = System.getenv("FUDE_DATA");
        assumeTrue(data != null, "FUDE_DATA names no folder with strokes");
        Path file = Path.of(data, "strokes", "pendigits-train.tsv.gz");
        assumeTrue(Files.exists(file), "no strokes in FUDE_DATA");
        List<StrokeSample> samples = StrokeReader.read(file);
        assertTrue(SideBySide.toldApart(samples, 1, 0, 1000) > 0.99);
        assertTrue(SideBySide.toldApart(samples, 2, 0.1, 1000) > 0.98);
        assertTrue(SideBySide.toldApart(samples, 3, 0.1, 1000) > 0.98);
    }
}
