package fude.ink;

import fude.data.Dataset;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of digits that the class has drawn, line by line: the drawings, and what is wrong with the
 * lines that are none. A line is kept as its bytes, so that what nobody changes stays as it is.
 * Immutable.
 */
public final class DrawingLines {
    private final List<Line> lines;

    /**
     * @param bytes without the line's end, each as a character
     * @param drawing if it can be read
     * @param problem why it cannot; none where the line is empty
     * @param finished whether the line had an end
     */
    private record Line(
            String bytes,
            @Nullable StrokeSample drawing,
            @Nullable Message problem,
            boolean finished) {}

    private DrawingLines(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a file, gzip-compressed or not. Nothing where there is none.
     *
     * @throws ReportedException if it cannot be opened
     */
    public static DrawingLines read(Path file) throws ReportedException {
        try (var in = StrokeReader.open(file)) {
            return read(in.readAllBytes(), file);
        } catch (NoSuchFileException e) {
            return new DrawingLines(List.of());
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.unreadable", file), e);
        }
    }

    private static DrawingLines read(byte[] file, Path name) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= file.length; i++) {
            boolean finished = i < file.length;
            if (finished ? file[i] == '\n' : from < i) {
                byte[] line = Arrays.copyOfRange(file, from, i);
                lines.add(line(line, lines.size() + 1, name, finished));
                from = i + 1;
            }
        }
        return new DrawingLines(lines);
    }

    private static Line line(byte[] line, int number, Path file, boolean finished) {
        String bytes = new String(line, StandardCharsets.ISO_8859_1);
        String text = new String(line, StandardCharsets.UTF_8).replaceFirst("\r$", "");
        String unmarked = number == 1 ? StrokeReader.unmarked(text) : text;
        if (unmarked.isBlank()) {
            return new Line(bytes, null, null, finished);
        }
        try {
            StrokeSample drawing = StrokeReader.sample(unmarked, number, file);
            if (!Dataset.digitNames().contains(drawing.label())) {
                throw ReportedException.of("own.no-digit", file, "" + number, drawing.label());
            }
            return new Line(bytes, drawing, null, finished);
        } catch (ReportedException e) {
            return new Line(bytes, null, e.report(), finished);
        }
    }

    /** Those that can be read, in their order. */
    public List<StrokeSample> drawings() {
        return lines.stream().map(Line::drawing).filter(Objects::nonNull).toList();
    }

    /** What is wrong with the other lines, each named with its file and number. */
    public List<Message> problems() {
        return lines.stream().map(Line::problem).filter(Objects::nonNull).toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The first line of a drawing, or none. */
    public DrawingLines first(StrokeSample drawing) {
        int place = place(drawing);
        return new DrawingLines(place < 0 ? List.of() : lines.subList(place, place + 1));
    }

    /** The lines of some of the drawings. */
    public DrawingLines only(Predicate<StrokeSample> which) {
        return those(line -> line.drawing() != null && which.test(line.drawing()));
    }

    /** The piece of a line that was never written to its end, if the file ends with one. */
    public DrawingLines piece() {
        return those(DrawingLines::isPiece);
    }

    /** The lines without that piece. */
    public DrawingLines whole() {
        return those(line -> !isPiece(line));
    }

    private static boolean isPiece(Line line) {
        return !line.finished() && line.drawing() == null;
    }

    private DrawingLines those(Predicate<Line> which) {
        return new DrawingLines(lines.stream().filter(which).toList());
    }

    /** These lines and others behind them. */
    public DrawingLines plus(DrawingLines others) {
        return new DrawingLines(Stream.concat(lines.stream(), others.lines.stream()).toList());
    }

    /** Without the first line of a drawing; the same where there is none. */
    public DrawingLines without(StrokeSample drawing) {
        List<Line> left = new ArrayList<>(lines);
        int place = place(drawing);
        if (place >= 0) {
            left.remove(place);
        }
        return new DrawingLines(left);
    }

    /** With another label on the first line of a drawing; the same where there is none. */
    public DrawingLines relabelled(StrokeSample drawing, String label) {
        List<Line> all = new ArrayList<>(lines);
        int place = place(drawing);
        if (place >= 0) {
            String bytes = all.get(place).bytes();
            String other = label + bytes.substring(bytes.indexOf('\t'));
            all.set(place, new Line(other, drawing.withLabel(label), null, true));
        }
        return new DrawingLines(all);
    }

    private int place(StrokeSample drawing) {
        return lines.stream().map(Line::drawing).toList().indexOf(drawing);
    }

    /** The file, its last line finished. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Line line : lines) {
            out.writeBytes(line.bytes().getBytes(StandardCharsets.ISO_8859_1));
            out.write('\n');
        }
        return out.toByteArray();
    }
}
