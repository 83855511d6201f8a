package fude.data;

import fude.text.ReportedException;
import fude.text.TextLine;
import java.nio.file.Path;
import java.util.List;

/** How many classes there can be, and what they can be called. */
public final class ClassLimits {
    private ClassLimits() {}

    /**
     * @throws ReportedException if there is nothing to tell apart, or too much, or a class whose
     *     name no model file can hold
     */
    public static void check(Path source, List<String> names) throws ReportedException {
        if (names.size() == 1) {
            throw ReportedException.of("data.one-class", source, names.get(0));
        }
        if (names.size() > Dataset.MAX_CLASSES) {
            throw ReportedException.of(
                    "data.too-many-classes", source, names.size(), Dataset.MAX_CLASSES);
        }
        for (String name : names) {
            if (!TextLine.isLine(name)) {
                throw ReportedException.of(
                        "data.class-name", source, TextLine.shown(name), TextLine.MAX_LENGTH);
            }
        }
    }
}
