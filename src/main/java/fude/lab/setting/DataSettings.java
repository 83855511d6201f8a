package fude.lab.setting;

import fude.data.ClassList;
import fude.data.DataKind;
import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.Feature;
import fude.data.ScalingKind;
import fude.text.Named;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the data that takes part. */
public final class DataSettings {
    private static final List<String> IDS = Stream.of(Feature.values()).map(Named::id).toList();

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

    /** What of a point goes into the network; empty for its coordinates. */
    public static final Setting<List<Feature>> INPUTS =
            DATA.of(
                            "inputs",
                            new TextCodec<>(
                                    "NAME,NAME…",
                                    DataSettings::inputText,
                                    DataSettings::inputs,
                                    (inputs, texts) -> symbols(inputs)),
                            DatasetChoice::inputs,
                            DatasetChoice::withInputs)
                    .onlyWhen(only(DataKind.POINTS));

    private DataSettings() {}

    private static String text(List<String> classes) {
        return String.join(",", classes);
    }

    static Condition only(DataKind kind) {
        return new Condition(
                plan -> plan.kind() == kind, "setting.not-of-data", plan -> plan.kind().id());
    }

    private static String inputText(List<Feature> inputs) {
        return inputs.stream().map(Feature::id).collect(Collectors.joining(","));
    }

    /** As they are written in formulas. */
    private static String symbols(List<Feature> inputs) {
        return Feature.orCoordinates(inputs).stream()
                .map(Feature::symbol)
                .collect(Collectors.joining(", "));
    }

    private static List<Feature> inputs(String text) throws ReportedException {
        List<Feature> inputs = new ArrayList<>();
        for (String id : ClassList.namesIn(text)) {
            inputs.add(
                    Named.find(id, Feature.values())
                            .orElseThrow(() -> ReportedException.of("setting.one-of", id, IDS)));
        }
        return inputs;
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
                INPUTS,
                DATA.choice(
                                "target-scaling",
                                ScalingKind.values(),
                                DatasetChoice::targetScaling,
                                DatasetChoice::withTargetScaling)
                        .onlyWhen(only(DataKind.FUNCTION)),
                DATA.of(
                                "endless",
                                ChoiceCodec.of("endless", Endless.values()).labelled("auto|on|off"),
                                DatasetChoice::endless,
                                DatasetChoice::withEndless)
                        .onlyWhen(only(DataKind.IMAGES)));
    }
}
