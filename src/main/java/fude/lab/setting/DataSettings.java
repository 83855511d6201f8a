package fude.lab.setting;

import fude.data.ClassList;
import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.ScalingKind;
import java.util.List;

/** The settings of the data that takes part. */
public final class DataSettings {
    private static final Section<DatasetChoice> DATA =
            new Section<>(Group.DATA, new Lens<>(Plan::choice, Plan::withChoice));

    public static final Setting<List<String>> CLASSES =
            DATA.of(
                    "classes",
                    new TextCodec<>(
                            "NAME,NAME…",
                            DataSettings::text,
                            ClassList::namesIn,
                            (names, texts) ->
                                    names.isEmpty()
                                            ? texts.get("setting.classes.all")
                                            : text(names)),
                    DatasetChoice::classes,
                    DatasetChoice::withClasses);

    private DataSettings() {}

    private static String text(List<String> classes) {
        return String.join(",", classes);
    }

    static List<Setting<?>> list() {
        return List.of(
                CLASSES,
                DATA.whole("first", Steps.ones(0), DatasetChoice::first, DatasetChoice::withFirst),
                DATA.of(
                        "label-noise",
                        NumberCodec.real(Steps.of(5, 0, 100)).labelled("PERCENT"),
                        DatasetChoice::labelNoise,
                        DatasetChoice::withLabelNoise),
                DATA.of(
                        "validation",
                        NumberCodec.real(Steps.of(5, 0, 90)).labelled("PERCENT"),
                        DatasetChoice::validation,
                        DatasetChoice::withValidation),
                DATA.choice(
                        "scaling",
                        ScalingKind.values(),
                        DatasetChoice::scaling,
                        DatasetChoice::withScaling),
                DATA.of(
                        "endless",
                        ChoiceCodec.of("endless", Endless.values()).labelled("auto|on|off"),
                        DatasetChoice::endless,
                        DatasetChoice::withEndless));
    }
}
