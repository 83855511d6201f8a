package fude.data.table;

import fude.file.MadeStream;
import fude.file.Opening;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file of text, whatever it is called: gzip is undone, a byte order mark is left
 * out, UTF-16 becomes UTF-8. What is neither of these stays as it is: UTF-8 or Shift_JIS.
 */
final class TableText {
    private static final int SEEN = 512;

    private TableText() {}

    /**
     * @throws ReportedException if the file cannot be opened; a pipe is not waited for
     */
    static InputStream open(Path file) throws ReportedException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw ReportedException.of("data.unreadable", file);
        }
        @Nullable InputStream raw = null;
        try {
            raw = Files.newInputStream(file);
            return decoded(unpacked(raw));
        } catch (IOException e) {
            close(raw);
            if (!Files.exists(file)) {
                Opening.requireSight(file);
            }
            throw unreadable(file, e);
        }
    }

    /** What went wrong on opening or reading. */
    static ReportedException unreadable(Path file, Throwable cause) {
        String key = "data.unreadable";
        if (cause instanceof NoSuchFileException) {
            key = "file.missing";
        } else if (cause instanceof ZipException) {
            key = "data.bad-gzip";
        } else if (cause instanceof EOFException) {
            key = "data.cut-off";
        }
        return new ReportedException(Message.of(key, file), cause);
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] magic = peek(in, 2);
        boolean packed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 14), 1 << 16) : in;
    }

    private static InputStream decoded(InputStream in) throws IOException {
        byte[] head = peek(in, SEEN);
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            return in;
        }
        if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
            return new Recoded(new InputStreamReader(in, StandardCharsets.UTF_16));
        }
        Optional<Charset> wide = wide(head);
        return wide.isPresent() ? new Recoded(new InputStreamReader(in, wide.get())) : in;
    }

    private static byte[] peek(InputStream in, int most) throws IOException {
        in.mark(most);
        byte[] head = in.readNBytes(most);
        in.reset();
        return head;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i == head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without its mark: digits and separators have a zero on one side of them. */
    private static Optional<Charset> wide(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int many = head.length / 8;
        if (zeros[1] > many && zeros[1] > 8 * zeros[0]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > many && zeros[0] > 8 * zeros[1]
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static void close(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // It could not be read either.
        }
    }

    /** Text as UTF-8. */
    private static final class Recoded extends MadeStream {
        private final Reader text;
        private final char[] chars = new char[1 << 13];
        private int held;

        Recoded(Reader text) {
            this.text = text;
        }

        /** A pair of surrogates is not parted. */
        @Override
        protected boolean make() throws IOException {
            int read = text.read(chars, held, chars.length - held);
            int count = held + Math.max(0, read);
            if (read < 0 && count == 0) {
                return false;
            }
            boolean parted = read >= 0 && Character.isHighSurrogate(chars[count - 1]);
            int whole = parted ? count - 1 : count;
            byte[] bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
            give(bytes, bytes.length);
            held = count - whole;
            chars[0] = parted ? chars[count - 1] : chars[0];
            return true;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
