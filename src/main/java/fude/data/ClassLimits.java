package fude.data;

import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.List;

/** How many classes there can be. */
public final class ClassLimits {
    private ClassLimits() {}

    /**
     * @throws ReportedException if there is nothing to tell apart, or too much
     */
    public static void check(Path source, List<String> names) throws ReportedException {
        if (names.size() == 1) {
            throw ReportedException.of("data.one-class", source, names.get(0));
        }
        if (names.size() > Dataset.MOST_CLASSES) {
            throw ReportedException.of(
                    "data.too-many-classes", source, names.size(), Dataset.MOST_CLASSES);
        }
    }
}
