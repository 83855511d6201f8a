package fude.ink;

import fude.data.Dataset;
import fude.file.Bounded;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.TextLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of digits that the class has drawn, line by line: the drawings, and what is wrong with the
 * lines that are none. The file's bytes are kept, so that what nobody changes stays as it is.
 * Immutable.
 */
public final class DrawingLines {
    private static final DrawingLines NONE = new DrawingLines(List.of(), UnreadLines.NONE);

    private final List<Part> parts;
    private final UnreadLines unread;

    /**
     * A line with a drawing, or any number of lines without, behind one another.
     *
     * @param bytes of the whole file
     * @param from its first byte
     * @param to behind its last byte
     * @param drawing none where the lines are empty or cannot be read
     */
    private record Part(byte[] bytes, int from, int to, @Nullable StrokeSample drawing) {

        /** Whether the last line has an end. */
        boolean isFinished() {
            return bytes[to - 1] == '\n';
        }

        boolean isPiece() {
            return drawing == null && !isFinished();
        }

        Part withLabel(String label, StrokeSample of) {
            int tab = from;
            while (bytes[tab] != '\t') {
                tab++;
            }
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            other.writeBytes(label.getBytes(StandardCharsets.UTF_8));
            other.write(bytes, tab, to - tab);
            return new Part(other.toByteArray(), 0, other.size(), of.withLabel(label));
        }
    }

    private DrawingLines(List<Part> parts, UnreadLines unread) {
        this.parts = List.copyOf(parts);
        this.unread = unread;
    }

    /**
     * Reads a file, gzip-compressed or not. Nothing where there is none.
     *
     * @throws ReportedException if it cannot be opened, or passes the limits of such a file
     */
    public static DrawingLines read(Path file) throws ReportedException {
        try (var in = StrokeReader.open(file)) {
            return new Reading(in.readAllBytes(), file).lines();
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (Bounded.TooLongException e) {
            throw StrokeLines.tooLarge(file);
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.unreadable", file), e);
        }
    }

    /** Goes through a file once. */
    private static final class Reading {
        private static final int MOST_PROBLEMS = 1000;

        private final byte[] bytes;
        private final Path file;
        private final StrokeLines lines;
        private final List<Part> parts = new ArrayList<>();
        private final List<Message> problems = new ArrayList<>();
        private int unread;

        Reading(byte[] bytes, Path file) {
            this.bytes = bytes;
            this.file = file;
            this.lines = new StrokeLines(file);
        }

        DrawingLines lines() throws ReportedException {
            int number = 0;
            int without = 0;
            int end;
            for (int from = 0; from < bytes.length; from = end) {
                int newline = newline(from);
                end = Math.min(newline + 1, bytes.length);
                StrokeSample drawing = drawing(from, newline, ++number);
                boolean piece = drawing == null && end == newline;
                if (drawing != null || piece) {
                    addWithout(without, from);
                    parts.add(new Part(bytes, from, end, drawing));
                    without = end;
                }
            }
            addWithout(without, bytes.length);
            return new DrawingLines(parts, new UnreadLines(problems, unread));
        }

        /** Behind the last byte of a line. */
        private int newline(int from) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            return to;
        }

        private void addWithout(int from, int to) {
            if (from < to) {
                parts.add(new Part(bytes, from, to, null));
            }
        }

        private @Nullable StrokeSample drawing(int from, int to, int number)
                throws ReportedException {
            int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
            String text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
            String line = number == 1 ? StrokeReader.unmarked(text) : text;
            if (line.isBlank()) {
                return null;
            }
            lines.count(line);
            try {
                StrokeSample drawing = lines.sample(line, number);
                if (!Dataset.digitNames().contains(drawing.label())) {
                    String label = TextLine.shown(drawing.label());
                    throw ReportedException.of("own.no-digit", file, "" + number, label);
                }
                return drawing;
            } catch (ReportedException e) {
                unread++;
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(e.report());
                }
                return null;
            }
        }
    }

    /** Those that can be read, in their order. */
    public List<StrokeSample> drawings() {
        return parts.stream().map(Part::drawing).filter(Objects::nonNull).toList();
    }

    /** What is wrong with the other lines of the file that was read. */
    public UnreadLines unread() {
        return unread;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The first line of a drawing, or none. */
    public DrawingLines first(StrokeSample drawing) {
        int place = place(drawing);
        return place < 0 ? NONE : of(parts.subList(place, place + 1));
    }

    /** The lines of some of the drawings. */
    public DrawingLines only(Predicate<StrokeSample> which) {
        return those(part -> part.drawing() != null && which.test(part.drawing()));
    }

    /** The piece of a line that was never written to its end, if the file ends with one. */
    public DrawingLines piece() {
        return those(Part::isPiece);
    }

    /** The lines without that piece. */
    public DrawingLines whole() {
        return those(part -> !part.isPiece());
    }

    private DrawingLines those(Predicate<Part> which) {
        return of(parts.stream().filter(which).toList());
    }

    private static DrawingLines of(List<Part> parts) {
        return new DrawingLines(parts, UnreadLines.NONE);
    }

    /** These lines and others behind them. */
    public DrawingLines plus(DrawingLines others) {
        return of(Stream.concat(parts.stream(), others.parts.stream()).toList());
    }

    /** Without the first line of a drawing; the same where there is none. */
    public DrawingLines without(StrokeSample drawing) {
        List<Part> left = new ArrayList<>(parts);
        int place = place(drawing);
        if (place >= 0) {
            left.remove(place);
        }
        return of(left);
    }

    /** With another label on the first line of a drawing; the same where there is none. */
    public DrawingLines relabelled(StrokeSample drawing, String label) {
        List<Part> all = new ArrayList<>(parts);
        int place = place(drawing);
        if (place >= 0) {
            all.set(place, all.get(place).withLabel(label, drawing));
        }
        return of(all);
    }

    private int place(StrokeSample drawing) {
        return parts.stream().map(Part::drawing).toList().indexOf(drawing);
    }

    /** The file, its last line finished. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) {
            out.write(part.bytes(), part.from(), part.to() - part.from());
            if (!part.isFinished()) {
                out.write('\n');
            }
        }
        return out.toByteArray();
    }
}
