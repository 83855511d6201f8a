package fude.data.array;

import fude.file.Opening;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, unpacked if it is a gzip file, whatever it is called. */
public final class ArrayStream {
    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 256;

    /** A byte of a compressed file stands for fewer (RFC 1951: at most 258 for 2 bits). */
    private static final long MOST_PER_BYTE = 1040;

    private ArrayStream() {}

    /** Opens it; the stream can be marked. */
    public static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("a pipe would be waited for");
        }
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return isGzip(raw)
                    ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)
                    : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static boolean isGzip(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return gzip;
    }

    /** How many bytes can come out of a file, which keeps damaged headers from asking for more. */
    public static long most(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            long packed = isGzip(raw) ? Files.size(file) : packedSize(file);
            return packed < 0 ? Files.size(file) : MOST_PER_BYTE * packed;
        }
    }

    /** Of a file in an archive; less than 0 for any other. */
    private static long packedSize(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("zip")
                        && Files.getAttribute(file, "zip:compressedSize") instanceof Long size
                ? size
                : -1;
    }

    /**
     * What begins so is no array of any kind: says what it is, if that is known.
     *
     * @param otherwise the sentence for what is not known
     */
    public static ReportedException foreign(Path file, Message otherwise) {
        String head;
        try (InputStream in = open(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return unreadable(file, e);
        }
        String start = head.replaceFirst("^(ï»¿)?\\s+", "").toLowerCase(Locale.ROOT);
        if (start.matches("(?s)(ï»¿)?<(!doctype|\\?xml|html|head|body|error|!--).*")) {
            return ReportedException.of("data.web-page", file);
        }
        if (start.startsWith("version https://git-lfs")) {
            return ReportedException.of("data.lfs-pointer", file);
        }
        return new ReportedException(otherwise);
    }

    /** The sentence for what went wrong with a file. */
    public static ReportedException unreadable(Path file, IOException cause) {
        try {
            Opening.requireSight(file);
        } catch (ReportedException closed) {
            return closed;
        }
        String key;
        if (cause instanceof NoSuchFileException) {
            key = "data.missing";
        } else if (cause instanceof EOFException) {
            key = "data.cut-off";
        } else if (cause instanceof ZipException) {
            key = "data.bad-gzip";
        } else {
            key = "data.unreadable";
        }
        return new ReportedException(Message.of(key, file), cause);
    }
}
