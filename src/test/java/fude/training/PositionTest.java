package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    /** Batch normalisation can do nothing with a batch of one sample. */
    @ParameterizedTest
    @CsvSource({
        "10, 4, false, 4 4 2",
        "10, 4, true, 4 4 2",
        "9, 4, false, 4 4 1",
        "9, 4, true, 4 5",
        "5, 4, true, 5",
        "8, 4, true, 4 4",
        "3, 1, true, 1 1 1",
        "1, 1, true, 1"
    })
    void anEpochGoesThroughAllSamplesInBatches(
            int samples, int batchSize, boolean joins, String sizes) {
        Position position = new Position(samples, batchSize, joins);
        List<String> found = new ArrayList<>();
        int expectedFrom = 0;
        while (!position.isEndOfEpoch()) {
            assertEquals(expectedFrom, position.from());
            expectedFrom = position.to();
            found.add("" + (position.to() - position.from()));
            position.advance();
        }
        assertEquals(samples, expectedFrom);
        assertEquals(sizes, String.join(" ", found));
    }
}
