package fude.data.download;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a file so far.
 *
 * @param size the bytes of the whole file; never more are written
 */
record PartFile(Path path, long size) {

    long bytes() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Writes what comes from {@code place} on, over what may be there. What lies behind stays:
     * should the stream break off, it need not come again.
     *
     * @param progress is told the bytes that are here now
     * @throws IOException if the stream breaks off, ends early, or goes on too long
     * @throws ReportedException if the file cannot be written; then it is deleted
     */
    void append(InputStream from, long place, LongConsumer progress)
            throws IOException, ReportedException {
        byte[] buffer = new byte[1 << 16];
        try (FileChannel to = open(place)) {
            long bytes = place;
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                bytes += read;
                if (bytes > size) {
                    to.truncate(0);
                    throw MirrorException.of("download.too-long");
                }
                write(to, ByteBuffer.wrap(buffer, 0, read));
                progress.accept(bytes);
            }
            if (bytes < size) {
                throw new EOFException();
            }
        }
    }

    /** Nobody else writes to the file while it is open. */
    private FileChannel open(long place) throws ReportedException {
        try {
            FileChannel to =
                    FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(to);
            if (lock == null) {
                to.close();
                throw ReportedException.of("download.twice", path.getFileName());
            }
            to.position(place);
            return to;
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A full disk is not left full. */
    private void write(FileChannel to, ByteBuffer bytes) throws IOException, ReportedException {
        try {
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
        } catch (IOException e) {
            to.close();
            delete();
            throw notWritten(e);
        }
    }

    private ReportedException notWritten(IOException cause) {
        return new ReportedException(Message.of("file.not-written", path), cause);
    }
}
