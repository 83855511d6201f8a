package fude.data.idx;

import fude.data.array.ArrayStream;
import fude.data.array.ElementType;
import fude.data.array.NumberArray;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head of an IDX file: two zeros, a byte that tells the type of the numbers, one that tells how
 * many indices they have, and the length along each, 32 bits, big-endian. (LeCun, Cortes, Burges:
 * The MNIST database.)
 */
final class IdxFile {
    private static final Map<Integer, ElementType> TYPES =
            Map.of(
                    0x08, ElementType.U1,
                    0x09, ElementType.I1,
                    0x0b, ElementType.I2,
                    0x0c, ElementType.I4,
                    0x0d, ElementType.F4,
                    0x0e, ElementType.F8);

    /** More indices than images, rows, columns and colours need. */
    private static final int MOST_INDICES = 4;

    private static final int MAGIC = 4;

    private IdxFile() {}

    /**
     * Whether a file begins as an IDX file; false if it cannot be read.
     *
     * @param file packed or not
     */
    static boolean isIdx(Path file) {
        try (DataInputStream in = new DataInputStream(ArrayStream.open(file))) {
            return type(in.readInt()).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<ElementType> type(int magic) {
        int indices = magic & 0xff;
        return indices == 0 || indices > MOST_INDICES
                ? Optional.empty()
                : Optional.ofNullable(TYPES.get(magic >>> 8));
    }

    /**
     * @throws ReportedException naming the file and what is wrong with its head
     */
    static NumberArray read(Path file) throws ReportedException {
        try (DataInputStream in = new DataInputStream(ArrayStream.open(file))) {
            int magic = in.readInt();
            Optional<ElementType> type = type(magic);
            if (type.isEmpty()) {
                throw ArrayStream.foreign(
                        file, Message.of("data.not-idx", file, String.format("%08x", magic)));
            }
            List<Integer> shape = new ArrayList<>();
            for (int i = 0; i < (magic & 0xff); i++) {
                shape.add(positive(in, file));
            }
            int head = MAGIC * (shape.size() + 1);
            return new NumberArray(
                    file,
                    type.get(),
                    ByteOrder.BIG_ENDIAN,
                    false,
                    shape,
                    ArrayStream.most(file) - head,
                    () -> body(file, head));
        } catch (IOException e) {
            throw ArrayStream.unreadable(file, e);
        }
    }

    private static InputStream body(Path file, int head) throws IOException {
        InputStream in = ArrayStream.open(file);
        try {
            in.skipNBytes(head);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static int positive(DataInputStream in, Path file)
            throws IOException, ReportedException {
        int number = in.readInt();
        if (number <= 0) {
            throw ReportedException.of("data.bad-header", file, Integer.toUnsignedString(number));
        }
        return number;
    }
}
