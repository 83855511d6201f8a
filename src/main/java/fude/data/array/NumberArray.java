package fude.data.array;

import fude.data.PixelMemory;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

/**
 * An array of numbers in a file, which is not read yet.
 *
 * @param file for sentences
 * @param type of each number
 * @param order of the bytes of a number
 * @param columnFirst whether the first index runs fastest (Fortran), not the last one (C)
 * @param shape its length along each index
 * @param most bytes that the file can hold
 * @param source opens it at its first number
 */
public record NumberArray(
        Path file,
        ElementType type,
        ByteOrder order,
        boolean columnFirst,
        List<Integer> shape,
        long most,
        Source source) {
    private static final int BLOCK = 8192;

    /** Opens an array at its first number. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException, ReportedException;
    }

    /** Takes a number. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param place where it stands if the last index runs fastest
         */
        void take(int place, double value) throws ReportedException;
    }

    public NumberArray {
        shape = List.copyOf(shape);
    }

    /** The length along the first index. */
    int length() {
        return shape.get(0);
    }

    /** Numbers for each index in the first dimension. */
    long inner() {
        long inner = 1;
        for (int i = 1; i < shape.size(); i++) {
            // Never wraps: each factor is below 2^31 and so is the product so far.
            inner = Math.min(Integer.MAX_VALUE, inner * shape.get(i));
        }
        return inner;
    }

    /**
     * How many numbers there are.
     *
     * @throws ReportedException if the header asks for more than the file or the memory can hold
     */
    int size() throws ReportedException {
        PixelMemory.check(length(), inner(), file);
        long size = length() * inner();
        if (size * type.size() > most) {
            throw ReportedException.of("data.cut-off", file);
        }
        return (int) size;
    }

    /** All bytes, of numbers that have one each. */
    byte[] bytes() throws ReportedException {
        int size = size();
        byte[] bytes = PixelMemory.allocate(size, 1, file);
        try (InputStream in = source.open()) {
            int read = 0;
            int piece;
            do { // Java holds each piece twice while it reads it from a plain file.
                piece = in.readNBytes(bytes, read, Math.min(BLOCK, size - read));
                read += piece;
            } while (piece > 0);
            requireAll(in, size, read);
        } catch (IOException e) {
            throw ArrayStream.unreadable(file, e);
        }
        return bytes;
    }

    /** Reads all numbers, in the order of the file. */
    void forEach(Sink sink) throws ReportedException {
        int size = size();
        ByteBuffer block = ByteBuffer.allocate(BLOCK * type.size()).order(order);
        try (InputStream in = source.open()) {
            for (int done = 0; done < size; done += BLOCK) {
                int wanted = Math.min(BLOCK, size - done);
                int read = in.readNBytes(block.array(), 0, wanted * type.size()) / type.size();
                for (int i = 0; i < read; i++) {
                    sink.take(place(done + i), type.at(block, i * type.size()));
                }
                if (read < wanted) {
                    requireAll(in, size, done + read);
                }
            }
            requireAll(in, size, size);
        } catch (IOException e) {
            throw ArrayStream.unreadable(file, e);
        }
    }

    private void requireAll(InputStream in, int size, int read)
            throws IOException, ReportedException {
        if (read < size) {
            throw ReportedException.of("data.truncated", file, size, read);
        }
        if (in.read() >= 0) {
            throw ReportedException.of("data.too-long", file, size);
        }
    }

    private int place(int index) {
        if (!columnFirst) {
            return index;
        }
        int place = 0;
        int rest = index;
        int stride = (int) (length() * inner());
        for (int length : shape) {
            stride /= length;
            place += rest % length * stride;
            rest /= length;
        }
        return place;
    }
}
