package fude.lab.setting;

import fude.data.DataKind;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every setting. The terminal's options, the form, the lab book, the recipes and the files all go
 * through this list, so that there is one spelling of everything.
 */
public final class SettingCatalog {
    private static final List<Setting<?>> ALL =
            Stream.of(DataSettings.list(), NetworkSettings.list(), LearningSettings.list())
                    .<Setting<?>>flatMap(List::stream)
                    .toList();

    private SettingCatalog() {}

    /** Every setting but the data set's name, in the order in which they must be set. */
    public static List<Setting<?>> all() {
        return ALL;
    }

    public static Optional<Setting<?>> named(String key) {
        return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    /** What the form shows in a group; it asks for the loss before the first weights. */
    public static List<Setting<?>> rowsOf(Group group) {
        return ALL.stream()
                .filter(setting -> setting.group() == group)
                .sorted(Comparator.comparing(setting -> setting.key().equals("init")))
                .<Setting<?>>flatMap(Setting::rows)
                .toList();
    }

    /** How all of them stand in a plan, by key. */
    public static Map<String, String> textsOf(Plan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Setting<?> setting : ALL) {
            String text = setting.text(plan);
            if (text != null) {
                texts.put(setting.key(), text);
            }
        }
        return texts;
    }

    /**
     * Sets everything that {@code texts} names.
     *
     * @throws ReportedException naming the setting that cannot be read or that there is not
     */
    public static Plan apply(Map<String, String> texts, Plan to) throws ReportedException {
        for (String key : texts.keySet()) {
            if (named(key).isEmpty()) {
                throw ReportedException.of("setting.unknown", key);
            }
        }
        Plan result = to;
        for (Setting<?> setting : ALL) {
            String text = texts.get(setting.key());
            try {
                result = text == null ? result : setting.read(result, text);
            } catch (ReportedException e) {
                throw new ReportedException(
                        Message.of("setting.problem", setting.key(), e.report()), e);
            }
        }
        return result;
    }

    /**
     * The plan of a run that was kept with all of its settings; they tell the kind of its data.
     *
     * @throws ReportedException naming the setting that cannot be read or that there is not
     */
    public static Plan plan(Map<String, String> texts) throws ReportedException {
        return apply(texts, Plan.defaultFor(kind(texts)));
    }

    /** The kind of the data of a run that was kept with all of its settings. */
    public static DataKind kind(Map<String, String> texts) {
        return texts.containsKey("target-scaling")
                ? DataKind.FUNCTION
                : texts.containsKey("inputs") ? DataKind.POINTS : DataKind.IMAGES;
    }

    /** A plan with the settings of another one that can be changed while a run goes on. */
    public static Plan withLiveOf(Plan from, Plan to) {
        Plan result = to;
        for (Setting<?> setting : ALL) {
            result = setting.live() ? setting.copy(from, result) : result;
        }
        return result;
    }
}
