package fude.data.pictures;

import fude.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Whether a file is a picture, by its name and by its first bytes. */
final class ImageKind {
    /** First bytes that tell a picture, of whatever kind. */
    static final int LENGTH = 16;

    private static final Set<String> READ =
            Set.of("png", "apng", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "dib");

    private static final Set<String> OTHER =
            Set.of(
                    "heic", "heif", "hif", "avif", "webp", "tif", "tiff", "pdf", "svg", "psd",
                    "ico", "jp2", "dng", "cr2", "nef", "arw");

    private ImageKind() {}

    /** Whether a file is called as a picture, also of the kinds that cannot be read. */
    static boolean isNamedSo(String name) {
        String ending = ending(name);
        return READ.contains(ending) || OTHER.contains(ending);
    }

    /** Behind the last point, in small letters; empty where there is none. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The first bytes of a file; none where it cannot be read. */
    static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Whether a file without an ending begins as a picture does. */
    static boolean isOne(byte[] head) {
        String text = text(head);
        return text.startsWith("\u0089PNG")
                || text.startsWith("\u00ff\u00d8\u00ff")
                || text.startsWith("GIF8")
                || !other(head).isEmpty();
    }

    /** What to do about a file that is no picture that can be read. */
    static Message problem(Path file, byte[] head) {
        String other = other(head);
        return switch (other) {
            case "" -> Message.of("picture.unreadable", file);
            case "HEIC" -> Message.of("picture.heic", file);
            case "PDF" -> Message.of("picture.pdf", file);
            default -> Message.of("picture.other", file, other);
        };
    }

    /** The name of a kind of pictures that cannot be read; empty for anything else. */
    private static String other(byte[] head) {
        String text = text(head);
        if (text.startsWith("ftyp", 4)) {
            String brand = text.substring(8, Math.min(12, text.length()));
            return brand.startsWith("avi")
                    ? "AVIF"
                    : Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1").contains(brand)
                            ? "HEIC"
                            : "";
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return "WebP";
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return "TIFF";
        }
        return text.startsWith("%PDF") ? "PDF" : text.startsWith("8BPS") ? "PSD" : "";
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
