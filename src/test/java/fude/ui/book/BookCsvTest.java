package fude.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Machine;
import fude.lab.RunCard;
import fude.store.RunFolder.Kept;
import fude.training.LearningCurve;
import fude.training.TrainingStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookCsvTest {
    private static BookRow row(String note) {
        RunCard card =
                new RunCard(
                        "one",
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        "mnist",
                        0,
                        Map.of("layers", "dense 12, dense 10"),
                        List.of(),
                        new Machine(1, "", "", "", ""),
                        new RunCard.Progress(TrainingStatus.FINISHED, 1, 0, 10, 0, 1.5, null),
                        LearningCurve.of(new double[0], new double[0], List.of()),
                        List.of(),
                        note);
        return new BookRow(new Kept(7, Path.of("7.json"), card));
    }

    @Test
    void aRowForEachRunWhoseCommasAndQuotesSeparateNothing() {
        String[] lines = BookCsv.of(List.of(row("遅い, \"と思う\""))).split("\n");
        assertEquals(2, lines.length);
        assertTrue(lines[1].startsWith("7,one,1970-01-01T00:00:00Z,,,mnist,"), lines[1]);
        assertTrue(lines[1].contains(",\"dense 12, dense 10\","), lines[1]);
        assertTrue(lines[1].endsWith(",\"遅い, \"\"と思う\"\"\""), lines[1]);
    }

    /** Without it Japanese notes are garbled there. */
    @Test
    void spreadsheetsAreToldThatItIsUtf8() {
        assertTrue(BookCsv.of(List.of()).startsWith("\uFEFFnumber,"));
    }
}
