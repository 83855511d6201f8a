package fude.lab.setting;

import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.loss.Loss;
import java.util.List;
import java.util.stream.Collectors;

/** The settings of the network. */
final class NetworkSettings {
    private NetworkSettings() {}

    static List<Setting<?>> list() {
        return List.of(
                new Setting<>(
                        "layers",
                        Group.NETWORK,
                        new TextCodec<>("LAYERS", NetworkSettings::text, LayerGrammar::parse),
                        new Lens<>(Plan::layers, Plan::withLayers)),
                new Setting<>(
                        "init",
                        Group.START,
                        ChoiceCodec.of("init", Initialization.values(), Initialization::id),
                        new Lens<>(Plan::initialization, Plan::withInitialization)),
                new Setting<>(
                        "loss",
                        Group.START,
                        ChoiceCodec.of("loss", Loss.values(), Loss::id),
                        new Lens<>(Plan::loss, Plan::withLoss)));
    }

    private static String text(List<LayerSpec> layers) {
        return layers.stream().map(LayerSpec::text).collect(Collectors.joining(", "));
    }
}
