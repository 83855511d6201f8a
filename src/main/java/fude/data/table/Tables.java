package fude.data.table;

import fude.data.DataKind;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files are tables, and what they hold, by what is in them. */
public final class Tables {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final int SEEN = 1 << 12;

    /** The smallest images have four pixels beside their label. */
    private static final int MOST_NUMBERS = 4;

    private static final int MOST_TEXTS = 1 << 20;

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

    /**
     * The rows of a small table, such as a list of pictures with their classes, as texts: those
     * that are not empty, a header too. Empty where it is no table.
     *
     * @throws ReportedException if the file cannot be read
     */
    public static Optional<List<List<String>>> texts(Path file) throws ReportedException {
        List<List<String>> all = new ArrayList<>();
        try (Rows rows = Rows.of(file, Separator.of(Survey.of(file, true).lines()))) {
            while (rows.next() && all.size() < MOST_TEXTS) {
                List<String> texts = new ArrayList<>();
                for (int field = 0; field < rows.row().fields(); field++) {
                    String text = rows.row().text(field);
                    texts.add(Normalizer.normalize(text, Normalizer.Form.NFC));
                }
                all.add(texts);
            }
            return Optional.of(all);
        } catch (ReportedException e) {
            if (e.report().key().startsWith("csv.")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The column that is called as one of labels, the likeliest of several; −1 for none. */
    public static int labelColumn(List<String> header, int except) {
        int found = -1;
        for (int column = 0; column < header.size(); column++) {
            int rank = ColumnNames.labelRank(header.get(column));
            boolean better = found < 0 || rank < ColumnNames.labelRank(header.get(found));
            found = column != except && rank >= 0 && better ? column : found;
        }
        return found;
    }
}
