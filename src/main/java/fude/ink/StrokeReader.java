package fude.ink;

import fude.file.Bounded;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits written with a pen from a text file, gzip-compressed or not: a sample a line, {@code
 * label TAB writer TAB strokes}, strokes separated by {@code |}, points by a space, a point being
 * {@code x,y} or {@code x,y,milliseconds}.
 */
public final class StrokeReader {
    /** Of a line; one more is a slip, many are columns of a table. */
    private static final int FIELDS = 4;

    private static final int HEAD = 4096;

    private StrokeReader() {}

    /** Whether a file's name says that it holds strokes. */
    public static boolean isStrokeFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".tsv.gz");
    }

    /** Whether it is such a file, and does not begin as a table of many columns does. */
    public static boolean areStrokes(Path file) {
        if (!isStrokeFile(file) || Files.isDirectory(file)) {
            return false;
        }
        try (InputStream in = open(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.lines().findFirst().orElse("").split("\t", -1).length <= FIELDS;
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param sample null if it cannot be read
     * @param problem why not
     */
    public record Line(
            int number, @Nullable StrokeSample sample, @Nullable ReportedException problem) {}

    /**
     * Reads a sample from every line.
     *
     * @throws ReportedException naming the file and the line that cannot be read, or the limit that
     *     the file passes
     */
    public static List<StrokeSample> read(Path file) throws ReportedException {
        List<StrokeSample> samples = new ArrayList<>();
        for (Line line : lines(file)) {
            if (line.problem() != null) {
                throw line.problem();
            }
            samples.add(line.sample());
        }
        return samples;
    }

    /**
     * All lines, those as well that cannot be read.
     *
     * @throws ReportedException if the file cannot be read, naming the limit that it passes
     */
    public static List<Line> lines(Path file) throws ReportedException {
        List<Line> read = new ArrayList<>();
        StrokeLines lines = new StrokeLines(file);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                lines.count(line);
                read.add(read(lines, number == 1 ? unmarked(line) : line, number));
            }
        } catch (Bounded.TooLongException e) {
            throw StrokeLines.tooLarge(file);
        } catch (NoSuchFileException e) {
            throw new ReportedException(Message.of("file.missing", file), e);
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.unreadable", file), e);
        }
        return read;
    }

    private static Line read(StrokeLines lines, String line, int number) {
        try {
            return new Line(number, lines.sample(line, number), null);
        } catch (ReportedException e) {
            return new Line(number, null, e);
        }
    }

    /** What the file holds without compression; longer ones end with an exception. */
    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new Bounded(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in,
                    StrokeLines.MAX_BYTES);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A first line without the byte order mark that some editors put before it. */
    static String unmarked(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }
}
