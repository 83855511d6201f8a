package fude.lab;

import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.loss.Loss;
import fude.text.ReportedException;
import java.util.List;
import java.util.stream.Collectors;

/** The settings of the network. */
final class NetworkSettings {
    private NetworkSettings() {}

    static List<Setting> list() {
        return List.of(
                new Setting(
                        "layers",
                        NetworkSettings::layers,
                        (e, t) -> e.withLayers(LayerGrammar.parse(t))),
                new Setting("init", e -> e.initialization().id(), NetworkSettings::withInit),
                new Setting("loss", e -> e.loss().id(), NetworkSettings::withLoss));
    }

    private static String layers(Experiment experiment) {
        return experiment.layers().stream().map(LayerSpec::text).collect(Collectors.joining(", "));
    }

    private static Experiment withInit(Experiment experiment, String text)
            throws ReportedException {
        return experiment.withInitialization(
                SettingText.one(text, Initialization.values(), Initialization::id));
    }

    private static Experiment withLoss(Experiment experiment, String text)
            throws ReportedException {
        return experiment.withLoss(SettingText.one(text, Loss.values(), Loss::id));
    }
}
