package fude.text;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * What a data set is called on the screen: a word of the bundle, the last part of a path, or a
 * problem with its options, {@code spiral points=250} as "Spiral, 250 points".
 */
final class DatasetName {
    private static final String FUNCTION = "y = ";

    private DatasetName() {}

    static String of(String name, Texts texts) {
        String known = texts.getOrElse("dataset." + name, "");
        if (!known.isEmpty()) {
            return known;
        }
        OptionedName apart = OptionedName.of(name);
        String word = subject(apart.subject(), texts);
        if (word.isEmpty()) {
            return new File(apart.subject()).getName();
        }
        List<String> parts = new ArrayList<>(List.of(word));
        apart.options().forEach((option, value) -> parts.add(option(option, value, texts)));
        return String.join(texts.get("text.list-separator"), parts);
    }

    /** Empty where it names no problem. */
    private static String subject(String subject, Texts texts) {
        if (subject.startsWith(FUNCTION)) {
            return subject;
        }
        return subject.startsWith("gate-")
                ? texts.getOrElse(
                        "dataset." + subject,
                        texts.get("dataset.gate", subject.substring("gate-".length())))
                : texts.getOrElse("dataset." + subject, "");
    }

    private static String option(String option, String value, Texts texts) {
        String key = "dataset.option." + option;
        return texts.getOrElse(key, "").isEmpty() ? option + "=" + value : texts.get(key, value);
    }
}
