package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.OtherProgram;
import fude.ink.DrawingLines;
import fude.ink.StrokeReader;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file of a megabyte: 256 MB of heap are enough to read or to refuse it. */
class SmallMemoryTest {
    private static final int MEGABYTE = 1 << 20;

    /** What a file is filled with; the head of a card or of a line is before it. */
    private static final List<String> CARDS =
            List.of("{},", "1,", "[],", "[", "\"\",", "{\"a\":", "{\"a\":1},", " ", "x");

    private static final List<String> STROKES =
            List.of("\n", "x\n", "0\t\t\n", "0\t\t0,0\n", "0,0 ", "0,0|", "|", " ", "\t", "x", ",");

    private interface Reader {
        void read(Path file) throws ReportedException;
    }

    /**
     * Reads all files of a folder.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (StrokeReader.isStrokeFile(file)) {
                    say(file, DrawingLines::read);
                    say(file, StrokeReader::read);
                } else {
                    say(file, RunCardFile::read);
                }
            }
        }
    }

    private static void say(Path file, Reader reader) {
        System.err.println(file.getFileName() + " " + said(reader, file));
    }

    private static String said(Reader reader, Path file) {
        try {
            reader.read(file);
            return "read";
        } catch (ReportedException e) {
            return e.report().key();
        }
    }

    private static void fill(Path file, String head, String part) throws IOException {
        Files.writeString(file, head + part.repeat((MEGABYTE - head.length()) / part.length()));
    }

    @Test
    @Timeout(120)
    void aMegabyteOfAnythingIsReadOrRefused(@TempDir Path folder) throws Exception {
        for (String part : CARDS) {
            Path card = folder.resolve("card" + CARDS.indexOf(part) + ".json");
            fill(card, "{\"format\": \"fude-run\", \"exams\": [", part);
        }
        for (String part : STROKES) {
            boolean line = part.endsWith("\n");
            Path strokes = folder.resolve("strokes" + STROKES.indexOf(part) + ".tsv");
            fill(strokes, line ? "" : "0\t\t", part);
        }
        Process program = OtherProgram.of(SmallMemoryTest.class, folder.toString()).start();
        List<String> said = new ArrayList<>();
        try (var lines = program.errorReader()) {
            lines.lines().forEach(said::add);
        }
        program.waitFor(1, TimeUnit.MINUTES);
        assertEquals(0, program.exitValue(), () -> String.join("\n", said));
    }
}
