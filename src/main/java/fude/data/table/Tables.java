package fude.data.table;

import fude.data.DataKind;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files are tables, and what they hold, by what is in them. */
public final class Tables {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final int SEEN = 1 << 12;

    /** The smallest images have four pixels beside their label. */
    private static final int MOST_NUMBERS = 4;

    private Tables() {}

    /** Whether a file is text, or called as if it were a table of it. */
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean named = ENDINGS.stream().anyMatch(end -> name.endsWith(end));
        return !Files.isDirectory(file) && (named || Files.isRegularFile(file) && isText(file));
    }

    private static boolean isText(Path file) {
        try (InputStream in = TableText.open(file)) {
            byte[] head = in.readNBytes(SEEN);
            for (byte one : head) {
                if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                    return false;
                }
            }
            return head.length > 0;
        } catch (IOException | ReportedException e) {
            return false;
        }
    }

    /**
     * What a table holds, by its first lines.
     *
     * @throws ReportedException if it cannot be read
     */
    public static DataKind kind(Path file) throws ReportedException {
        if (!Files.isRegularFile(file) || !isTable(file)) {
            return DataKind.IMAGES;
        }
        Sample head = Sample.ofHead(file);
        if (head.width() == 0 || head.width() > MOST_NUMBERS) {
            return DataKind.IMAGES;
        }
        return NumberColumns.of(head).isFunction() ? DataKind.FUNCTION : DataKind.POINTS;
    }
}
