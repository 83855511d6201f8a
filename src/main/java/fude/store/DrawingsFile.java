package fude.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import fude.file.AtomicFile;
import fude.ink.DrawingLines;
import fude.ink.StrokeSample;
import fude.ink.StrokeWriter;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The digits that the class has drawn, in a stroke file. Each new one is written behind the others
 * and on the disk before {@link #append} returns; other changes replace the file as a whole, and
 * lines that cannot be read go through them unchanged. If the program or the machine stops in
 * between, the file holds what was there before. Only one program at a time changes it, so two
 * windows may share it.
 *
 * <p>What is deleted, or a piece of a line that was never finished, moves to a file beside it whose
 * name ends with {@code .rest}.
 */
public final class DrawingsFile {
    private final Path file;
    private final Path rest;
    private final Path lock;

    public DrawingsFile(Path file) {
        this.file = file;
        this.rest = file.resolveSibling(file.getFileName() + ".rest");
        this.lock = file.resolveSibling(file.getFileName() + ".lock");
    }

    /**
     * Reads all lines; none where there is no file yet.
     *
     * @throws ReportedException if the file cannot be opened
     */
    public DrawingLines read() throws ReportedException {
        return DrawingLines.read(file);
    }

    /**
     * Adds a drawing.
     *
     * @throws ReportedException if it cannot be written; the others are still there
     */
    public void append(StrokeSample drawing) throws ReportedException {
        byte[] line = (StrokeWriter.line(drawing) + "\n").getBytes(StandardCharsets.UTF_8);
        alone(() -> append(line));
    }

    private void append(byte[] line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            long end = channel.size();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(line);
                while (bytes.hasRemaining()) {
                    channel.write(bytes, end + bytes.position());
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
            if (end == 0) {
                AtomicFile.forceFolder(file);
            }
        }
    }

    /** An editor may have left the last line without an end, or a broken disk a piece of it. */
    private void finishLastLine() throws IOException, ReportedException {
        if (endsWithLine()) {
            return;
        }
        DrawingLines all = read();
        putAside(all.piece());
        replace(all.whole());
    }

    private boolean endsWithLine() throws IOException {
        if (Files.notExists(file) || Files.size(file) == 0) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        }
    }

    private void putAside(DrawingLines lines) throws IOException, ReportedException {
        if (!lines.isEmpty()) {
            byte[] all = DrawingLines.read(rest).plus(lines).bytes();
            AtomicFile.write(rest, out -> out.write(all));
        }
    }

    private void replace(DrawingLines lines) throws IOException {
        AtomicFile.write(file, out -> out.write(lines.bytes()));
    }

    /** Gives a drawing another label; nothing if it is not there any more. */
    public void relabel(StrokeSample drawing, String label) throws ReportedException {
        alone(() -> replace(read().relabelled(drawing, label)));
    }

    /** Takes a drawing away; nothing if it is not there any more. {@link #restore} undoes it. */
    public void delete(StrokeSample drawing) throws ReportedException {
        alone(
                () -> {
                    DrawingLines all = read();
                    putAside(all.first(drawing));
                    replace(all.without(drawing));
                });
    }

    /** Brings a deleted drawing back, behind the others; nothing if that was done already. */
    public void restore(StrokeSample drawing) throws ReportedException {
        alone(
                () -> {
                    DrawingLines deleted = DrawingLines.read(rest);
                    replace(read().plus(deleted.first(drawing)));
                    byte[] left = deleted.without(drawing).bytes();
                    AtomicFile.write(rest, out -> out.write(left));
                });
    }

    /**
     * Adds the drawings of a file, but for those that are here or were deleted here.
     *
     * @throws ReportedException if the file is not there, or holds nothing but lines that cannot be
     *     read
     */
    public Merger merge(Path source) throws ReportedException {
        if (Files.notExists(source)) {
            throw ReportedException.of("file.missing", source);
        }
        DrawingLines others = DrawingLines.read(source);
        if (others.drawings().isEmpty() && !others.unread().isEmpty()) {
            throw new ReportedException(others.unread().first().get(0));
        }
        Merger merger = new Merger();
        alone(() -> replace(merger.merge(read(), DrawingLines.read(rest), others)));
        return merger;
    }

    /** Writes all drawings to another file; gives their number. */
    public int export(Path target) throws ReportedException {
        DrawingLines all = read().only(drawing -> true);
        try {
            if (Files.notExists(target) || !Files.isSameFile(file, target)) {
                AtomicFile.write(target, out -> out.write(all.bytes()));
            }
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", target), e);
        }
        return all.drawings().size();
    }

    private interface Change {
        void make() throws IOException, ReportedException;
    }

    /** Changes the file while no other program, and no other thread of this one, does. */
    private void alone(Change change) throws ReportedException {
        synchronized (DrawingsFile.class) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
                    lock(channel);
                    finishLastLine();
                    change.make();
                }
            } catch (IOException e) {
                throw new ReportedException(Message.of("file.not-written", file), e);
            }
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            // Some network folders know no locks; a drawing is kept there all the same.
        }
    }
}
