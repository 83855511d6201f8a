package fude.data.table;

import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that is no table of fields, whatever the file is called. */
final class Foreign {
    /** As LIBSVM writes a sample: a label, and numbers with their places. */
    private static final Pattern LIBSVM =
            Pattern.compile("\\s*+[-+.\\deE]++(\\s++\\d++:[-+.\\deE]++)++\\s*+(#.*)?");

    private Foreign() {}

    /**
     * @throws ReportedException naming the format, and what to do
     */
    static void check(Path file, List<String> lines) throws ReportedException {
        if (lines.isEmpty()) {
            return;
        }
        String start = lines.get(0).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")) {
            throw ReportedException.of("table.web-page", file);
        }
        if (lines.stream().anyMatch(line -> isArff(line.strip()))) {
            throw ReportedException.of("table.arff", file);
        }
        long sparse =
                lines.stream().limit(8).filter(line -> LIBSVM.matcher(line).matches()).count();
        if (2 * sparse > Math.min(8, lines.size())) {
            throw ReportedException.of("table.libsvm", file);
        }
    }

    private static boolean isArff(String line) {
        return line.startsWith("@")
                && (line.toLowerCase(Locale.ROOT).startsWith("@relation")
                        || line.toLowerCase(Locale.ROOT).startsWith("@attribute"));
    }
}
