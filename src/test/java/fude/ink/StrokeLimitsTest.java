package fude.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of a drawing can be read again, however far its points are. */
class StrokeLimitsTest {
    private static final Path FILE = Path.of("drawings.tsv");

    private static StrokeSample at(double x) {
        return new StrokeSample("7", "", List.of(new Stroke(List.of(new Stroke.Point(x, -x)))));
    }

    private static StrokeSample sample(String line) throws ReportedException {
        return new StrokeLines(FILE).sample(line, 1);
    }

    @Test
    void theFarthestPointIsReadAgain() throws ReportedException {
        StrokeSample far = at(Stroke.MAX_COORDINATE);
        assertEquals(far, sample(StrokeWriter.line(far)));
        StrokeSample near = at(Stroke.MAX_COORDINATE - 0.001);
        assertEquals(far, sample(StrokeWriter.line(near)));
    }

    @Test
    void aPointFartherAwayIsNeitherWrittenNorRead() {
        StrokeSample farther = at(Stroke.MAX_COORDINATE + 1);
        assertThrows(IllegalArgumentException.class, () -> StrokeWriter.line(farther));
        String line = "7\t\t1000001,0";
        assertEquals("strokes.point", Sentences.reported(() -> sample(line), "1000001"));
    }
}
