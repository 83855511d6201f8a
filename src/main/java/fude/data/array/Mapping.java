package fude.data.array;

import fude.text.ReportedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The file that EMNIST has beside each set: on each line a label and the character it means. */
final class Mapping {
    private static final int LARGEST = 1 << 16;
    private static final int LABELS = 256;

    private Mapping() {}

    /**
     * The names of the classes 0, 1, …
     *
     * @return empty if it is a file of another kind
     */
    static List<String> read(Path file) throws ReportedException {
        String text;
        try (var in = ArrayStream.open(file)) {
            text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ArrayStream.unreadable(file, e);
        }
        Map<Integer, String> found = new TreeMap<>();
        for (String line : text.strip().split("\\R")) {
            if (!line.strip().matches("\\d{1,3}[\\s,]+\\d{1,6}([\\s,]+\\d{1,6})*")) {
                return List.of();
            }
            String[] numbers = line.strip().split("[\\s,]+");
            int label = Integer.parseInt(numbers[0]);
            int character = Integer.parseInt(numbers[1]);
            if (label >= LABELS || !Character.isValidCodePoint(character)) {
                return List.of();
            }
            found.putIfAbsent(label, Character.toString(character));
        }
        int last = Collections.max(found.keySet());
        List<String> names = new ArrayList<>(Collections.nCopies(last + 1, ""));
        found.forEach(names::set);
        return names;
    }
}
