package fude.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.DataName;
import fude.lab.answers.Answer;
import fude.text.Message;
import fude.ui.Learned;
import fude.ui.Samples;
import fude.ui.sheet.SheetOrder.Column;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a sheet: how they come, how they are chosen and sorted, and as a file. */
class SheetTest {
    private static final Message PROBLEM = Message.of("picture.unreadable", "c.png");

    @TempDir Path folder;

    private static SheetRow row(
            int place, String label, double confidence, String expected, String name) {
        return new SheetRow(
                place, new Answer(name, label, confidence, confidence < 0.5, expected, null), null);
    }

    private static List<SheetRow> rows() {
        return List.of(
                row(0, "7", 0.9, "7", "a10.png"),
                row(1, "3", 0.4, "8", "a9.png"),
                new SheetRow(2, Answer.none("c.png", null, PROBLEM), null),
                row(3, "10", 0.99999, null, "\"b\", 1.png"));
    }

    private static List<Integer> places(SheetFilter filter, SheetOrder order) {
        return ShownRows.of(rows(), filter, order).rows().stream().map(SheetRow::place).toList();
    }

    @Test
    void eachFilterShowsItsRowsAndTheCountsAreOfAll() {
        assertEquals(List.of(0, 1, 2, 3), places(SheetFilter.ALL, SheetOrder.GIVEN));
        assertEquals(List.of(1), places(SheetFilter.WRONG, SheetOrder.GIVEN));
        assertEquals(List.of(1), places(SheetFilter.UNSURE, SheetOrder.GIVEN));
        assertEquals(List.of(2), places(SheetFilter.UNREAD, SheetOrder.GIVEN));
        ShownRows shown = ShownRows.of(rows(), SheetFilter.WRONG, SheetOrder.GIVEN);
        assertEquals(4, shown.all());
        assertEquals(2, shown.labelled());
        assertEquals(1, shown.wrong());
        assertEquals(1, shown.unsure());
        assertEquals(1, shown.unread());
    }

    @Test
    void columnsAreSortedAsTheyAreRead() {
        assertEquals(
                List.of(2, 1, 0, 3),
                places(SheetFilter.ALL, new SheetOrder(Column.CONFIDENCE, false)));
        assertEquals(
                List.of(3, 0, 1, 2),
                places(SheetFilter.ALL, new SheetOrder(Column.CONFIDENCE, true)));
        assertEquals(
                List.of(1, 0, 3),
                places(SheetFilter.ALL, new SheetOrder(Column.ANSWER, false)).stream()
                        .filter(place -> place != 2)
                        .toList());
        assertEquals(
                List.of(3, 1, 0, 2), places(SheetFilter.ALL, new SheetOrder(Column.NAME, false)));
    }

    @Test
    void theFileHasWhatPredictPrintsAndWhatWasExpected() {
        assertEquals(
                "\uFEFFlabel,confidence,name,expected\n"
                        + "7,0.9000,a10.png,7\n"
                        + "3,0.4000,a9.png,8\n"
                        + "-,0.0000,c.png,\n"
                        + "10,1.0000,\"\"\"b\"\", 1.png\",\n",
                SheetCsv.of(rows()));
    }

    @Test
    void answersComeOneByOneUntilItIsStopped() throws Exception {
        Path table = Brought.table(folder.resolve("t.csv"), 5, String::valueOf);
        Path broken = Files.writeString(folder.resolve("b.png"), "none");
        Sheet sheet =
                new Sheet(
                        List.of(
                                new DataName.Own(broken, Map.of()),
                                new DataName.Own(table, Map.of())));
        List<Sheet.Progress> told = new ArrayList<>();
        sheet.read(
                Learned.classifier(),
                Samples.digits().classNames(),
                far -> {
                    told.add(far);
                    if (far.done() == 3) {
                        sheet.stop();
                    }
                });
        assertEquals(3, sheet.rows().size());
        assertEquals(new Sheet.Progress(1, 1), told.get(0));
        assertEquals(new Sheet.Progress(3, 6), told.get(2));
        assertNull(sheet.rows().get(0).glimpse());
        assertTrue(sheet.rows().get(1).glimpse().isInk());
        assertEquals(table + ":1", sheet.rows().get(1).answer().name());
        assertEquals(1, sheet.remarks().size());
    }
}
