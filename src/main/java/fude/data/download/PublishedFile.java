package fude.data.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was published.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
record PublishedFile(String name, long size, String sha256) {

    /** Whether a file has exactly this content. */
    boolean isIn(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == size && digest(file).equals(sha256);
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = emptyDigest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest emptyDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
