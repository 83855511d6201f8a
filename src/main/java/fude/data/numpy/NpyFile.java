package fude.data.numpy;

import fude.data.array.ArrayStream;
import fude.data.array.ElementType;
import fude.data.array.NumberArray;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an array that NumPy saved, versions 1 to 3: magic, version, the length of a header,
 * and the header, a Python dictionary. Python objects are never read: they are programs. (NumPy:
 * numpy.lib.format.)
 */
final class NpyFile {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    private static final int PICKLE = 0x80;

    /** NumPy itself refuses longer ones unless told otherwise. */
    private static final int LONGEST_HEADER = 10_000;

    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([^']+)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d\\sL,]*)\\)");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,9}");

    private NpyFile() {}

    /** Whether a file begins as an array of NumPy's; false if it cannot be read. */
    static boolean isNpy(Path file) {
        try (InputStream in = ArrayStream.open(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @throws ReportedException naming the file and what is wrong with its head
     */
    static NumberArray read(Path file) throws ReportedException {
        try (InputStream in = ArrayStream.open(file)) {
            byte[] header = header(in, file);
            String text = new String(header, StandardCharsets.UTF_8);
            Matcher type = TYPE.matcher(text);
            Matcher order = ORDER.matcher(text);
            Matcher shape = SHAPE.matcher(text);
            if (text.contains("'descr'") && !type.find()) {
                throw ReportedException.of("data.npy-type", file, "dtype");
            }
            if (!type.reset().find() || !order.find() || !shape.find()) {
                throw ReportedException.of("data.npy-header", file);
            }
            return new NumberArray(
                    file,
                    type(type.group(2), file),
                    type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                    order.group(1).equals("True"),
                    shape(shape.group(1), file),
                    ArrayStream.most(file),
                    () -> body(file));
        } catch (IOException e) {
            throw ArrayStream.unreadable(file, e);
        }
    }

    private static InputStream body(Path file) throws IOException, ReportedException {
        InputStream in = ArrayStream.open(file);
        try {
            header(in, file);
            return in;
        } catch (IOException | ReportedException e) {
            in.close();
            throw e;
        }
    }

    private static byte[] header(InputStream in, Path file) throws IOException, ReportedException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw ArrayStream.foreign(file, Message.of(sentence(file), file));
        }
        int major = in.read();
        in.read();
        if (major < 1 || major > 3) {
            throw ReportedException.of("data.npy-header", file);
        }
        byte[] length = in.readNBytes(major == 1 ? Short.BYTES : Integer.BYTES);
        ByteBuffer number =
                ByteBuffer.wrap(Arrays.copyOf(length, Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        if (number.getLong(0) > LONGEST_HEADER) {
            throw ReportedException.of("data.npy-header", file);
        }
        byte[] header = in.readNBytes((int) number.getLong(0));
        if (header.length < number.getLong(0) || header.length == 0) {
            throw new EOFException();
        }
        return header;
    }

    /** The sentence about a file that begins as no array: a pickle begins with 128. */
    private static String sentence(Path file) throws IOException {
        try (InputStream in = ArrayStream.open(file)) {
            return in.read() == PICKLE ? "data.npy-objects" : "data.npy-header";
        }
    }

    private static ElementType type(String name, Path file) throws ReportedException {
        if (name.equals("O")) {
            throw ReportedException.of("data.npy-objects", file);
        }
        String upper =
                name.equals("b1") || name.equals("?") ? "BOOL" : name.toUpperCase(Locale.ROOT);
        Optional<ElementType> type =
                Arrays.stream(ElementType.values())
                        .filter(one -> one.name().equals(upper) && !name.startsWith("U"))
                        .findFirst();
        return type.orElseThrow(() -> ReportedException.of("data.npy-type", file, name));
    }

    private static List<Integer> shape(String text, Path file) throws ReportedException {
        List<Integer> shape = new ArrayList<>();
        for (String length : text.replace("L", "").strip().split("\\s*,\\s*")) {
            if (!LENGTH.matcher(length).matches() || Integer.parseInt(length) == 0) {
                throw ReportedException.of("data.npy-shape", file, "(" + text.strip() + ")");
            }
            shape.add(Integer.parseInt(length));
        }
        return shape;
    }
}
