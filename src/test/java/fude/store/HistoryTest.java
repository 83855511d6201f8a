package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.LearningCurve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of a real run are read in the tests of the terminal. */
class HistoryTest {
    @TempDir private Path folder;

    @Test
    void aRunThatHasNotBegunIsOnlyAHeading() throws IOException, ReportedException {
        Path file = folder.resolve("run.csv");
        History.write(file, LearningCurve.EMPTY);
        assertEquals("epoch,train_loss,test_loss,test_accuracy,seconds\n", Files.readString(file));
    }

    @Test
    void saysWhereItCannotWrite() {
        assertEquals(
                "file.not-written",
                Sentences.reported(
                        () -> History.write(folder, LearningCurve.EMPTY), folder.toString()));
    }
}
