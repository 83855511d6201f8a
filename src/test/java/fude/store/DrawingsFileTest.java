package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.ink.Stroke;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsFileTest {
    @TempDir Path folder;

    private static StrokeSample drawing(String label, double x) {
        return new StrokeSample(
                label,
                "2026-04-01T09:00:00.000Z",
                List.of(
                        new Stroke(List.of(new Stroke.Point(x, 2), new Stroke.Point(3.25, 4.5))),
                        new Stroke(List.of(new Stroke.Point(5, 6, 120)))));
    }

    private Path path() {
        return folder.resolve("みんな").resolve("drawings.tsv");
    }

    @Test
    void thereAreNoneAtFirst() throws ReportedException {
        assertEquals(List.of(), new DrawingsFile(path()).read());
    }

    @Test
    void whatIsAppendedIsThereInOrder() throws ReportedException {
        DrawingsFile file = new DrawingsFile(path());
        file.append(drawing("7", 1));
        file.append(drawing("9", 2.5));
        assertEquals(List.of(drawing("7", 1), drawing("9", 2.5)), file.read());
        assertEquals(file.read(), StrokeReader.read(path()), "other programs read it too");
    }

    /** The program was killed while it wrote. */
    @Test
    void aPieceOfALineIsPassedOverAndWrittenOver() throws ReportedException, IOException {
        DrawingsFile file = new DrawingsFile(path());
        file.append(drawing("7", 1));
        byte[] whole = Files.readAllBytes(path());
        for (int cut = 1; cut < whole.length; cut++) {
            byte[] piece = Arrays.copyOf(whole, cut);
            Files.write(path(), whole);
            Files.write(path(), piece, StandardOpenOption.APPEND);
            assertEquals(List.of(drawing("7", 1)), file.read(), "cut at " + cut);
            file.append(drawing("4", 8));
            assertEquals(List.of(drawing("7", 1), drawing("4", 8)), file.read(), "cut at " + cut);
        }
    }

    @Test
    void aChangeReplacesTheFile() throws ReportedException {
        DrawingsFile file = new DrawingsFile(path());
        file.append(drawing("7", 1));
        file.append(drawing("9", 2));
        file.write(List.of(drawing("4", 2)));
        assertEquals(List.of(drawing("4", 2)), file.read());
    }

    @Test
    void aBrokenLineIsNamedAndNothingIsChanged() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "7\tw\t1,2\n7\tw\tx,y\n");
        DrawingsFile file = new DrawingsFile(path());
        assertEquals("strokes.point", Sentences.reported(file::read, "drawings.tsv"));
        Sentences.reported(file::read, "2");
    }

    @Test
    void aFolderInItsPlaceIsASentence() throws IOException {
        Files.createDirectories(path());
        DrawingsFile file = new DrawingsFile(path());
        assertThrows(ReportedException.class, () -> file.append(drawing("7", 1)));
        assertThrows(ReportedException.class, file::read);
        assertThrows(ReportedException.class, () -> file.write(List.of()));
    }
}
