package fude.store;

import fude.file.AtomicFile;
import fude.lab.RunCard;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A run card as a file: one JSON object, whose fields {@code docs/lab-book.md} lists. Written as a
 * whole or not at all, and read with suspicion.
 */
public final class RunCardFile {
    static final String FORMAT = "fude-run";
    static final int VERSION = 1;

    /** Bytes in which a card has named its format. */
    private static final int HEAD = 1 << 9;

    private static final JsonFields.Format CARD =
            new JsonFields.Format(FORMAT, "card.foreign", "card.too-large");

    private RunCardFile() {}

    /**
     * Writes a card, its curve thinned to {@value RunCardWriter#MOST_POINTS} points.
     *
     * @throws ReportedException naming the file, if it cannot be written
     */
    public static void write(Path file, RunCard card) throws ReportedException {
        try {
            save(file, card);
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }

    static void save(Path file, RunCard card) throws IOException {
        AtomicFile.write(file, out -> RunCardWriter.write(card, out));
    }

    /** Whether a file says of itself that it is a run card, readable or not. */
    public static boolean isCard(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains('"' + FORMAT + '"');
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @throws ReportedException naming the file, and the field that is wrong
     */
    public static RunCard read(Path file) throws ReportedException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonFields fields = JsonFields.read(in, file, CARD);
            int version = fields.whole("version", 0, Integer.MAX_VALUE);
            if (version != VERSION) {
                throw ReportedException.of("card.version", file, version, VERSION);
            }
            return RunCardFields.read(fields);
        } catch (IOException e) {
            String key = Files.exists(file) ? "data.unreadable" : "file.missing";
            throw new ReportedException(Message.of(key, file), e);
        }
    }
}
