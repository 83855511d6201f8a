package fude.file;

import static java.nio.file.StandardOpenOption.WRITE;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes a file so that it is there whole or as it was before, whenever the program ends. */
public final class AtomicFile {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private AtomicFile() {}

    /** Writes the content of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Finds out before long work whether its result can be written, and leaves nothing behind.
     *
     * @throws ReportedException naming the file, if it cannot
     */
    public static void check(Path file) throws ReportedException {
        reserve(file, 0).close();
    }

    /**
     * Keeps room on the disk for a file that is written after long work, which this finds out to be
     * possible. The file itself stays as it is.
     *
     * @param bytes how many it will have at most; they are taken from the disk until the room is
     *     closed
     * @throws ReportedException naming the file, if it cannot be written or there is no room
     */
    public static Reserved reserve(Path file, long bytes) throws ReportedException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            while (folder != null && !Files.exists(folder)) {
                folder = folder.getParent();
            }
            if (folder == null) {
                throw new NoSuchFileException(file.toString());
            }
            boolean exists = folder.equals(file.toAbsolutePath().getParent());
            Path probe = exists ? target(file) : folder.resolve(file.getFileName());
            return Reserved.fill(temporary(probe), bytes);
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }

    /** Replaces the file once all of the content is on the disk. */
    public static void write(Path file, Content content) throws IOException {
        Path target = target(file);
        Path temporary = temporary(target);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            try (FileChannel written = FileChannel.open(temporary, WRITE)) {
                written.force(true);
            }
            move(temporary, target);
            forceFolder(target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Has the file's name on the disk too, where the system does not see to that by itself. */
    public static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folder, and needs not.
        }
    }

    /** The file itself behind links, in a folder that exists; never a folder or a device. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file)) {
                throw new IOException("not a file: " + file);
            }
            return file.toRealPath();
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return file.toAbsolutePath();
    }

    /** Neither another program nor another thread has the same. */
    private static Path temporary(Path target) {
        Leftovers.sweepOf(target);
        long process = ProcessHandle.current().pid();
        String file = target.getFileName().toString();
        return target.resolveSibling(Leftovers.name(file, process, COUNT.incrementAndGet()));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
