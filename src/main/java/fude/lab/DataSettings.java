package fude.lab;

import fude.data.ClassList;
import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.ScalingKind;
import fude.text.ReportedException;
import fude.text.Texts;
import java.util.List;
import java.util.function.Function;

/** The settings of the data that takes part. */
final class DataSettings {
    private DataSettings() {}

    @FunctionalInterface
    private interface ChoiceChange {
        DatasetChoice apply(DatasetChoice choice, String text) throws ReportedException;
    }

    static List<Setting> list() {
        return List.of(
                new Setting("classes", DataSettings::classes, DataSettings::withClasses),
                setting("first", c -> "" + c.first(), (c, t) -> c.withFirst(SettingText.whole(t))),
                setting(
                        "label-noise",
                        c -> Texts.exact(c.labelNoise()),
                        (c, t) -> c.withLabelNoise(SettingText.number(t))),
                setting(
                        "validation",
                        c -> Texts.exact(c.validation()),
                        (c, t) -> c.withValidation(SettingText.number(t))),
                setting("scaling", c -> c.scaling().id(), DataSettings::withScaling),
                setting("endless", c -> c.endless().id(), DataSettings::withEndless));
    }

    private static Setting setting(
            String key, Function<DatasetChoice, String> text, ChoiceChange change) {
        return new Setting(
                key,
                e -> text.apply(e.choice()),
                (e, t) -> e.withChoice(change.apply(e.choice(), t)));
    }

    private static String classes(Experiment experiment) {
        List<Integer> classes = experiment.choice().classes();
        return classes.isEmpty() ? "" : ClassList.text(classes, names(experiment));
    }

    private static Experiment withClasses(Experiment experiment, String text)
            throws ReportedException {
        List<Integer> classes = ClassList.classesOf(text, names(experiment));
        return experiment.withChoice(experiment.choice().withClasses(classes));
    }

    private static List<String> names(Experiment experiment) {
        return experiment.data().training().classNames();
    }

    private static DatasetChoice withScaling(DatasetChoice choice, String text)
            throws ReportedException {
        return choice.withScaling(SettingText.one(text, ScalingKind.values(), ScalingKind::id));
    }

    private static DatasetChoice withEndless(DatasetChoice choice, String text)
            throws ReportedException {
        return choice.withEndless(SettingText.one(text, Endless.values(), Endless::id));
    }
}
