package fude.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Room on the disk that no other program can take, until it is given back to be written to. */
public final class Reserved implements AutoCloseable {
    private static final int BLOCK_BYTES = 1 << 20;

    private final Path file;

    private Reserved(Path file) {
        this.file = file;
    }

    /** Makes a file of noise, which takes its room where the disk compresses too. */
    static Reserved fill(Path file, long bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, CREATE_NEW, WRITE)) {
            byte[] noise = new byte[(int) Math.min(bytes, BLOCK_BYTES)];
            new Random(0).nextBytes(noise);
            for (long left = bytes; left > 0; left -= noise.length) {
                ByteBuffer block = ByteBuffer.wrap(noise, 0, (int) Math.min(left, noise.length));
                while (block.hasRemaining()) {
                    out.write(block);
                }
            }
            if (bytes > 0) {
                out.force(true);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Reserved(file);
    }

    /** Gives the room back; a second time does nothing. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is swept away as a leftover.
        }
    }
}
