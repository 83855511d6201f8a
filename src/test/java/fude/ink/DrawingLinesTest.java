package fude.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingLinesTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("drawings.tsv"), text);
    }

    @Test
    void emptyLinesBetweenDrawingsStayAsTheyAre() throws IOException, ReportedException {
        String text = "\n \r\n7\tw\t1,2\n\n\n\r\n8\tv\t3,4\n" + "\n".repeat(MEGABYTE);
        DrawingLines lines = DrawingLines.read(file(text));
        assertEquals(List.of("7", "8"), lines.drawings().stream().map(d -> d.label()).toList());
        assertTrue(lines.unread().isEmpty());
        assertArrayEquals(text.getBytes(), lines.bytes());
    }

    @Test
    void ofManyBrokenLinesSomeAreNamedAndTheRestIsCounted() throws IOException, ReportedException {
        String text = "7\tw\t1,2\n" + "x\n".repeat(5000) + "8\tv\t3,4";
        Path file = file(text);
        DrawingLines lines = DrawingLines.read(file);
        assertEquals(2, lines.drawings().size());
        assertEquals(5000, lines.unread().count());
        List<Message> said = lines.unread().messages();
        assertEquals(1001, said.size());
        assertEquals(Message.of("strokes.fields", file, "1001"), said.get(999));
        assertEquals(Message.of("own.more-lines", 4000), said.get(1000));
        assertArrayEquals((text + "\n").getBytes(), lines.bytes());
    }

    @Test
    void moreLinesThanAFileMayHaveAreRefused() throws IOException {
        Path file = file("x\n".repeat(MEGABYTE / 2));
        assertEquals(
                "strokes.too-large", Sentences.reported(() -> DrawingLines.read(file), "drawings"));
    }

    @Test
    void whatIsTooLargeWithoutItsCompressionIsRefused() throws IOException {
        Path file = folder.resolve("drawings.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 33; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }
        assertEquals(
                "strokes.too-large", Sentences.reported(() -> DrawingLines.read(file), "drawings"));
    }

    @Test
    void aLabelThatIsALongTextIsShownByItsBeginning() throws IOException, ReportedException {
        DrawingLines lines = DrawingLines.read(file("A".repeat(MEGABYTE) + "\tw\t1,2\n"));
        Object label = lines.unread().first().get(0).arguments().get(2);
        assertEquals("A".repeat(60) + "…", label);
    }
}
