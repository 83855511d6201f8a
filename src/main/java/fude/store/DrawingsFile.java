package fude.store;

import fude.ink.StrokeReader;
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
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The digits that the class has drawn, in a stroke file. Each new one is written behind the others
 * and on the disk before {@link #append} returns; other changes replace the file as a whole. If the
 * program or the machine stops in between, the file holds what was there before, and at worst a
 * piece of the line that was being written, which is passed over.
 */
public final class DrawingsFile {
    private final Path file;

    public DrawingsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads all drawings; none where there is no file yet.
     *
     * @throws ReportedException naming the file and the line that cannot be read
     */
    public List<StrokeSample> read() throws ReportedException {
        return StrokeReader.readFinished(file);
    }

    /**
     * Adds a drawing.
     *
     * @throws ReportedException if it cannot be written; the others are still there
     */
    public void append(StrokeSample drawing) throws ReportedException {
        byte[] line = (StrokeWriter.line(drawing) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE)) {
                long end = endOfLastLine(channel);
                try {
                    write(channel, line, end);
                    channel.truncate(end + line.length);
                    channel.force(true);
                } catch (IOException e) {
                    channel.truncate(end);
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }

    private static void write(FileChannel channel, byte[] line, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
    }

    /** Behind the last line's end; a piece of a line after it is written over. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    /** Replaces all drawings, or writes them to another file. */
    public void write(List<StrokeSample> drawings) throws ReportedException {
        try {
            AtomicFile.write(
                    file,
                    out -> {
                        for (StrokeSample drawing : drawings) {
                            String line = StrokeWriter.line(drawing) + "\n";
                            out.write(line.getBytes(StandardCharsets.UTF_8));
                        }
                    });
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }
}
