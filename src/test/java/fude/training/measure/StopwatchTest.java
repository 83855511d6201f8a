package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StopwatchTest {

    @Test
    void beforeTheFirstStartNothingHasRun() {
        Stopwatch stopwatch = new Stopwatch();
        assertEquals(0, stopwatch.seconds());
        assertEquals(0, stopwatch.imagesPerSecond());
    }

    @Test
    void noRunIsLongerThanAFileCanHold() {
        Stopwatch stopwatch = new Stopwatch();
        stopwatch.restore(Stopwatch.MAX_SECONDS);
        stopwatch.start();
        stopwatch.stop(1);
        assertEquals(Stopwatch.MAX_SECONDS, stopwatch.seconds());
    }

    /** Else the first batch, which the JIT compiler has not seen yet, would stand for all. */
    @Test
    void theFirstSecondsSpeedIsThatOfAllItsBatches() {
        Stopwatch stopwatch = new Stopwatch();
        for (int images = 1; images <= 10_000; images *= 10) {
            stopwatch.start();
            stopwatch.stop(images);
        }
        assertTrue(stopwatch.seconds() > 0);
        double images = stopwatch.imagesPerSecond() * stopwatch.seconds();
        assertEquals(11_111, images, 1e-6);
    }
}
