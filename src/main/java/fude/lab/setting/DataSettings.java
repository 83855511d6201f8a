package fude.lab.setting;

import fude.data.ClassList;
import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.ScalingKind;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The settings of the data that takes part. */
public final class DataSettings {
    public static final Setting<List<String>> CLASSES =
            setting(
                    "classes",
                    new TextCodec<>(
                            "NAME,NAME…", names -> String.join(",", names), ClassList::namesIn),
                    DatasetChoice::classes,
                    DatasetChoice::withClasses);

    private DataSettings() {}

    static List<Setting<?>> list() {
        return List.of(
                CLASSES,
                setting(
                        "first",
                        NumberCodec.whole(Steps.ones(0)),
                        DatasetChoice::first,
                        DatasetChoice::withFirst),
                setting(
                        "label-noise",
                        NumberCodec.real(Steps.of(5, 0, 100)).labelled("PERCENT"),
                        DatasetChoice::labelNoise,
                        DatasetChoice::withLabelNoise),
                setting(
                        "validation",
                        NumberCodec.real(Steps.of(5, 0, 90)).labelled("PERCENT"),
                        DatasetChoice::validation,
                        DatasetChoice::withValidation),
                setting(
                        "scaling",
                        ChoiceCodec.of("scaling", ScalingKind.values(), ScalingKind::id),
                        DatasetChoice::scaling,
                        DatasetChoice::withScaling),
                setting(
                        "endless",
                        ChoiceCodec.of("endless", Endless.values(), Endless::id)
                                .labelled("auto|on|off"),
                        DatasetChoice::endless,
                        DatasetChoice::withEndless));
    }

    private static <V> Setting<V> setting(
            String key,
            Codec<V> codec,
            Function<DatasetChoice, V> of,
            BiFunction<DatasetChoice, V, DatasetChoice> with) {
        Lens<DatasetChoice> choice = new Lens<>(Plan::choice, Plan::withChoice);
        return new Setting<>(key, Group.DATA, codec, choice.part(of, with));
    }
}
