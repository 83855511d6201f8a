package fude.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeReaderTest {
    private static final String GOOD = "7\tw1\t0,0 10.5,0|5,-3\n1\t-\t3,0,12 3,9,40\n";

    @TempDir private Path folder;

    @Test
    void readsSamplesLineByLine() throws IOException, ReportedException {
        List<StrokeSample> samples = StrokeReader.read(save(GOOD));
        Stroke bar = new Stroke(List.of(new Stroke.Point(0, 0), new Stroke.Point(10.5, 0)));
        Stroke dot = new Stroke(List.of(new Stroke.Point(5, -3)));
        assertEquals(new StrokeSample("7", "w1", List.of(bar, dot)), samples.get(0));
        assertEquals("-", samples.get(1).writer());
        assertEquals("1", samples.get(1).label());
        assertEquals(2, samples.size());
    }

    @Test
    void readsCompressedFilesAndWindowsLineEndsAlike() throws IOException, ReportedException {
        List<StrokeSample> plain = StrokeReader.read(save(GOOD));
        assertEquals(plain, StrokeReader.read(save(GOOD.replace("\n", "\r\n"))));
        assertEquals(plain, StrokeReader.read(gzip(GOOD)));
    }

    @Test
    void aSampleMayHaveNoInk() throws IOException, ReportedException {
        for (StrokeSample sample : StrokeReader.read(save("4\t-\t\n4\t-\t|\n4\t-\t  \n"))) {
            assertTrue(Framing.ofStrokes(sample.strokes(), 0).isEmpty());
        }
        assertTrue(StrokeReader.read(save("")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7\t1,2", "7\tw\t1,2\tx", "\tw\t1,2", "7 w 1,2"})
    void namesTheLineWithAWrongNumberOfFields(String line) throws IOException {
        Path file = save(GOOD + line + "\n" + GOOD);
        assertEquals("strokes.fields", reported(file, file.toString()));
        reported(file, "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                ",1",
                "1,2,3,4",
                "a,b",
                "1;2",
                "NaN,1",
                "1,Infinity",
                "1e300,1",
                "1,-1000001",
                "1,2,x",
                "1,2,NaN"
            })
    void namesTheLineAndThePointThatIsNone(String point) throws IOException {
        Path file = save(GOOD + "7\tw\t1,2 " + point + " 3,4\n");
        assertEquals("strokes.point", Sentences.reported(() -> StrokeReader.read(file), "3"));
        ReportedException e = assertThrows(ReportedException.class, () -> StrokeReader.read(file));
        assertEquals(List.of(file, "3", point), e.report().arguments());
    }

    @Test
    void saysThatAFileIsMissingOrUnreadable() throws IOException {
        Path missing = folder.resolve("none.tsv");
        assertEquals("file.missing", reported(missing, missing.toString()));
        Path directory = Files.createDirectory(folder.resolve("folder.tsv"));
        assertEquals("data.unreadable", reported(directory, directory.toString()));
        Path noGzip = Files.writeString(folder.resolve("none.tsv.gz"), GOOD);
        assertEquals("data.unreadable", reported(noGzip, noGzip.toString()));
        Path whole = gzip(GOOD);
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 12));
        assertEquals("data.unreadable", reported(whole, whole.toString()));
    }

    @Test
    void whatPassesALimitOfTheFileIsRefused() throws IOException, ReportedException {
        assertEquals(100_000, StrokeReader.read(save("7\tw\t\n".repeat(100_000))).size());
        for (String text :
                List.of(
                        "7\tw\t\n".repeat(100_001),
                        "7\tw\t" + "0,0 ".repeat(3_000_001),
                        "7\tw\t" + "0,0|".repeat(600_001),
                        "7\tw\t" + " ".repeat(1 << 25))) {
            Path file = save(text);
            assertEquals("strokes.too-large", reported(file, file.toString()));
        }
    }

    @Test
    void aPointThatIsALongTextIsShownByItsBeginning() throws IOException {
        Path file = save("7\tw\t" + "x".repeat(1 << 20));
        assertEquals("strokes.point", reported(file, "x".repeat(60) + "…"));
    }

    @Test
    void theNameTellsAStrokeFile() {
        assertTrue(StrokeReader.isStrokeFile(Path.of("a.b", "digits.tsv")));
        assertTrue(StrokeReader.isStrokeFile(Path.of("digits.tsv.gz")));
        assertFalse(StrokeReader.isStrokeFile(Path.of("digits.png")));
        assertFalse(StrokeReader.isStrokeFile(folder.toAbsolutePath().getRoot()));
    }

    @Test
    void readsThePublishedStrokes() throws ReportedException {
        String data = System.getenv("FUDE_DATA");
        assumeTrue(data != null, "FUDE_DATA names no folder with strokes");
        Path file = Path.of(data, "strokes", "ujipenchars2-digits.tsv.gz");
        assumeTrue(Files.exists(file), "no strokes in FUDE_DATA");
        List<StrokeSample> samples = StrokeReader.read(file);
        assertEquals(1200, samples.size());
        assertEquals(120, samples.stream().filter(s -> s.label().equals("4")).count());
    }

    private static String reported(Path file, String part) {
        return Sentences.reported(() -> StrokeReader.read(file), part);
    }

    private Path save(String text) throws IOException {
        return Files.writeString(folder.resolve("digits.tsv"), text);
    }

    private Path gzip(String text) throws IOException {
        Path file = folder.resolve("digits.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
