package fude.lab;

import fude.text.Message;
import fude.text.ReportedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing about an experiment that can be set, as text. The terminal's options, the recipes and
 * the model files all go through {@link #all}, so that there is one spelling of everything.
 *
 * @param key the name, as the terminal spells it without dashes
 * @param text how it stands in an experiment; null where it does not apply
 * @param change sets it
 */
public record Setting(String key, Function<Experiment, String> text, Change change) {

    /** Sets something from its text. */
    @FunctionalInterface
    public interface Change {
        /**
         * @throws ReportedException if the text cannot be read
         */
        Experiment apply(Experiment experiment, String text) throws ReportedException;
    }

    private static final List<Setting> ALL =
            Stream.of(DataSettings.list(), NetworkSettings.list(), LearningSettings.list())
                    .flatMap(List::stream)
                    .toList();

    /** Every setting but the data set's name, in the order in which they must be set. */
    public static List<Setting> all() {
        return ALL;
    }

    /** How all of them stand in an experiment. */
    public static Map<String, String> textsOf(Experiment experiment) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Setting setting : ALL) {
            String text = setting.text.apply(experiment);
            if (text != null) {
                texts.put(setting.key, text);
            }
        }
        return texts;
    }

    /**
     * Sets everything that {@code texts} names.
     *
     * @throws ReportedException naming the setting that cannot be read or that there is not
     */
    public static Experiment apply(Map<String, String> texts, Experiment to)
            throws ReportedException {
        for (String key : texts.keySet()) {
            if (ALL.stream().noneMatch(setting -> setting.key.equals(key))) {
                throw ReportedException.of("setting.unknown", key);
            }
        }
        Experiment result = to;
        for (Setting setting : ALL) {
            String text = texts.get(setting.key);
            if (text != null) {
                result = setting.set(result, text);
            }
        }
        return result;
    }

    private Experiment set(Experiment experiment, String value) throws ReportedException {
        try {
            return change.apply(experiment, value);
        } catch (ReportedException e) {
            throw new ReportedException(Message.of("setting.problem", key, e.report()), e);
        }
    }
}
