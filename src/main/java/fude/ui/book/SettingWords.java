package fude.ui.book;

import fude.lab.RunCard;
import fude.lab.setting.ChoiceCodec;
import fude.lab.setting.Codec;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.config.LearningRateSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        return switch (setting) {
            case "dataset" -> texts.get("book.data");
            case "layers" -> texts.get("book.layers");
            default -> texts.getOrElse("setting." + setting, setting);
        };
    }

    private String value(String setting, String value) {
        if (value == null) {
            return texts.get("book.none");
        }
        return switch (setting) {
            case "dataset" -> RunWords.dataset(texts, value);
            case "layers" -> layers(value);
            case "classes" -> value.isEmpty() ? texts.get("setting.classes.all") : value;
            case "schedule" -> schedule(value);
            case "augment" -> value.equals("none") ? texts.get("book.none") : value;
            default -> choice(setting, value);
        };
    }

    /** The name of one of several values; other values as they are. */
    private String choice(String setting, String value) {
        Codec<?> codec = SettingCatalog.named(setting).<Codec<?>>map(Setting::codec).orElse(null);
        return codec instanceof ChoiceCodec<?> choices
                ? texts.getOrElse(choices.words() + "." + value, value)
                : value;
    }

    private String schedule(String value) {
        try {
            LearningRateSchedule schedule = LearningRateSchedule.parse(value);
            String shape = texts.get("schedule." + schedule.shape().id());
            int space = value.indexOf(' ');
            return space < 0 ? shape : shape + value.substring(space);
        } catch (ReportedException e) {
            return value;
        }
    }

    /** Hidden layers, short: "128-64", "128 sigmoid-Dropout 0.2". */
    String layers(String text) {
        try {
            List<LayerSpec> layers = LayerGrammar.parse(text);
            return layers.isEmpty()
                    ? texts.get("book.none")
                    : layers.stream()
                            .map(layer -> layer.shortText(texts))
                            .collect(Collectors.joining("-"));
        } catch (ReportedException e) {
            return text;
        }
    }

    /** What a run is, in short: "128-64 · Adam 0.001". */
    String summary(RunCard card) {
        Map<String, String> settings = card.settings();
        return layers(settings.getOrDefault("layers", ""))
                + texts.get("book.and")
                + value("optimizer", settings.getOrDefault("optimizer", ""))
                + " "
                + settings.getOrDefault("learning-rate", "");
    }
}
