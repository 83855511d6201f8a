package fude.ink;

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

/**
 * Reads digits written with a pen from a text file, gzip-compressed or not: a sample a line, {@code
 * label TAB writer TAB strokes}, strokes separated by {@code |}, points by a space, a point being
 * {@code x,y} or {@code x,y,milliseconds}.
 */
public final class StrokeReader {
    private StrokeReader() {}

    /** Whether a file's name says that it holds strokes. */
    public static boolean isStrokeFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".tsv.gz");
    }

    /**
     * Reads a sample from every line.
     *
     * @throws ReportedException naming the file and the line that cannot be read
     */
    public static List<StrokeSample> read(Path file) throws ReportedException {
        List<StrokeSample> samples = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                samples.add(sample(number == 1 ? unmarked(line) : line, number, file));
            }
        } catch (NoSuchFileException e) {
            throw new ReportedException(Message.of("file.missing", file), e);
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.unreadable", file), e);
        }
        return samples;
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A first line without the byte order mark that some editors put before it. */
    static String unmarked(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    /**
     * Reads one line.
     *
     * @param number of the line in the file, counted from 1
     * @throws ReportedException naming both, if it cannot be read
     */
    static StrokeSample sample(String line, int number, Path file) throws ReportedException {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3 || fields[0].isEmpty()) {
            throw ReportedException.of("strokes.fields", file, String.valueOf(number));
        }
        List<Stroke> strokes = new ArrayList<>();
        for (String stroke : fields[2].split("\\|")) {
            List<Stroke.Point> points = new ArrayList<>();
            for (String point : stroke.strip().split(" +")) {
                if (!point.isEmpty()) {
                    points.add(point(point, number, file));
                }
            }
            strokes.add(new Stroke(points));
        }
        return new StrokeSample(fields[0], fields[1], strokes);
    }

    private static Stroke.Point point(String text, int number, Path file) throws ReportedException {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 2 || parts.length == 3) {
                double x = Double.parseDouble(parts[0]);
                double y = Double.parseDouble(parts[1]);
                double time = parts.length == 3 ? Double.parseDouble(parts[2]) : 0;
                if (isPlace(x) && isPlace(y) && Double.isFinite(time)) {
                    return new Stroke.Point(x, y, parts.length == 3 ? time : Double.NaN);
                }
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the report
        }
        throw ReportedException.of("strokes.point", file, String.valueOf(number), text);
    }

    private static boolean isPlace(double coordinate) {
        return Math.abs(coordinate) <= Stroke.MAX_COORDINATE;
    }
}
