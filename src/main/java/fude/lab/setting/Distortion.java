package fude.lab.setting;

import fude.text.Texts;
import fude.training.TrainingConfig;
import fude.training.augment.Augmentation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How images are augmented: one text, and in the form a number for each kind. */
final class Distortion {
    private static final Lens<Augmentation> LENS =
            LearningSettings.CONFIG.part(
                    TrainingConfig::augmentation, TrainingConfig::withAugmentation);

    static final Setting<Augmentation> SETTING =
            new Setting<>(
                            "augment",
                            Group.DISTORTION,
                            new TextCodec<>(
                                    "STRENGTHS",
                                    Augmentation::text,
                                    Augmentation::parse,
                                    Distortion::words),
                            LENS)
                    .shownAs(parts());

    private Distortion() {}

    private static String words(Augmentation augmentation, Texts texts) {
        String text = augmentation.text();
        return text.equals("none") ? texts.get("book.none") : text;
    }

    private static List<Setting<?>> parts() {
        return List.of(
                part("shift", 1, 14, Augmentation::shift, Augmentation::withShift),
                part("rotate", 5, 180, Augmentation::rotation, Augmentation::withRotation),
                part("scale", 0.05, 0.9, Augmentation::scale, Augmentation::withScale),
                part("shear", 0.05, 1, Augmentation::shear, Augmentation::withShear),
                part("elastic", 0.5, 10, Augmentation::elastic, Augmentation::withElastic));
    }

    private static Setting<Double> part(
            String name,
            double step,
            double most,
            Function<Augmentation, Double> of,
            BiFunction<Augmentation, Double, Augmentation> with) {
        return new Section<>(Group.DISTORTION, LENS)
                .real("augment-" + name, Steps.of(step, 0, most), of, with);
    }
}
