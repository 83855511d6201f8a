package fude.ui.book;

import fude.lab.RunCard;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settings as the window names them, from their texts. */
record SettingWords(Texts texts) {
    /** Each difference in words: "Learning rate 0.001 → 0.01". */
    List<String> changes(RunCard card, RunCard from) {
        List<String> changes = new ArrayList<>();
        for (RunCard.Difference difference : card.differences(from)) {
            if (!comesWithAnother(difference)) {
                changes.add(
                        texts.get(
                                "book.change",
                                name(difference.setting()),
                                value(difference.setting(), difference.from()),
                                value(difference.setting(), difference.to())));
            }
        }
        return changes;
    }

    /** Whether a setting comes or goes with another one, as momentum does with its optimizer. */
    private static boolean comesWithAnother(RunCard.Difference difference) {
        return (difference.from() == null || difference.to() == null)
                && SettingCatalog.named(difference.setting())
                        .filter(Setting::isConditional)
                        .isPresent();
    }

    private String name(String setting) {
        return texts.getOrElse("setting." + setting, setting);
    }

    private String value(String setting, String value) {
        if (value == null) {
            return texts.get("book.none");
        }
        return setting.equals("dataset")
                ? texts.datasetName(value)
                : SettingCatalog.named(setting)
                        .map(one -> one.codec().shown(value, texts))
                        .orElse(value);
    }

    /** What a run is, in short: "128-64 · Adam 0.001". */
    String summary(RunCard card) {
        Map<String, String> settings = card.settings();
        return value("layers", settings.getOrDefault("layers", ""))
                + texts.get("text.dot-separator")
                + value("optimizer", settings.getOrDefault("optimizer", ""))
                + " "
                + settings.getOrDefault("learning-rate", "");
    }
}
