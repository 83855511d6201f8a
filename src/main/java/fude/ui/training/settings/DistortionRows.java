package fude.ui.training.settings;

import fude.training.augment.Augmentation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How far images are distorted while the network learns from them. */
final class DistortionRows {
    private DistortionRows() {}

    static List<SettingRow<?>> of(Rows rows) {
        return List.of(
                row(
                        rows,
                        "augment-shift",
                        Steps.of(1, 0, 14),
                        Augmentation::shift,
                        (a, v) ->
                                new Augmentation(
                                        v, a.rotation(), a.scale(), a.shear(), a.elastic())),
                row(
                        rows,
                        "augment-rotate",
                        Steps.of(5, 0, 180),
                        Augmentation::rotation,
                        (a, v) ->
                                new Augmentation(a.shift(), v, a.scale(), a.shear(), a.elastic())),
                row(
                        rows,
                        "augment-scale",
                        Steps.of(0.05, 0, 0.9),
                        Augmentation::scale,
                        (a, v) ->
                                new Augmentation(
                                        a.shift(), a.rotation(), v, a.shear(), a.elastic())),
                row(
                        rows,
                        "augment-shear",
                        Steps.of(0.05, 0, 1),
                        Augmentation::shear,
                        (a, v) ->
                                new Augmentation(
                                        a.shift(), a.rotation(), a.scale(), v, a.elastic())),
                row(
                        rows,
                        "augment-elastic",
                        Steps.of(0.5, 0, 10),
                        Augmentation::elastic,
                        (a, v) ->
                                new Augmentation(
                                        a.shift(), a.rotation(), a.scale(), a.shear(), v)));
    }

    private static NumberRow row(
            Rows rows,
            String name,
            Steps steps,
            Function<Augmentation, Double> value,
            BiFunction<Augmentation, Double, Augmentation> change) {
        return rows.number(
                name,
                steps,
                Lens.ofConfig(
                        c -> value.apply(c.augmentation()),
                        (c, v) -> c.withAugmentation(change.apply(c.augmentation(), v))));
    }
}
