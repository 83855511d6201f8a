package fude.lab.setting;

import fude.training.TrainingConfig;
import fude.training.augment.Augmentation;
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
                            new TextCodec<>("STRENGTHS", Augmentation::text, Augmentation::parse),
                            LENS)
                    .shownAs(
                            number(
                                    "augment-shift",
                                    Steps.of(1, 0, 14),
                                    Augmentation::shift,
                                    Augmentation::withShift),
                            number(
                                    "augment-rotate",
                                    Steps.of(5, 0, 180),
                                    Augmentation::rotation,
                                    Augmentation::withRotation),
                            number(
                                    "augment-scale",
                                    Steps.of(0.05, 0, 0.9),
                                    Augmentation::scale,
                                    Augmentation::withScale),
                            number(
                                    "augment-shear",
                                    Steps.of(0.05, 0, 1),
                                    Augmentation::shear,
                                    Augmentation::withShear),
                            number(
                                    "augment-elastic",
                                    Steps.of(0.5, 0, 10),
                                    Augmentation::elastic,
                                    Augmentation::withElastic));

    private Distortion() {}

    private static Setting<Double> number(
            String key,
            Steps steps,
            Function<Augmentation, Double> of,
            BiFunction<Augmentation, Double, Augmentation> with) {
        return new Setting<>(key, Group.DISTORTION, NumberCodec.real(steps), LENS.part(of, with));
    }
}
