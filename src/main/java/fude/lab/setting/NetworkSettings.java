package fude.lab.setting;

import fude.data.DataKind;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The settings of the network. */
final class NetworkSettings {
    private static final Activation[] OUTPUT = {
        Activation.IDENTITY, Activation.SIGMOID, Activation.TANH, Activation.RELU
    };

    private NetworkSettings() {}

    static List<Setting<?>> list() {
        Lens<Plan> whole = new Lens<>(plan -> plan, (plan, other) -> other);
        Section<Plan> start = new Section<>(Group.START, whole);
        return List.of(
                new Section<>(Group.NETWORK, whole)
                        .of(
                                "layers",
                                new TextCodec<>(
                                        "LAYERS",
                                        NetworkSettings::text,
                                        LayerGrammar::parse,
                                        NetworkSettings::words),
                                Plan::layers,
                                Plan::withLayers),
                start.choice(
                        "init",
                        Initialization.values(),
                        Plan::initialization,
                        Plan::withInitialization),
                start.choice("loss", Loss.values(), Plan::loss, Plan::withLoss),
                start.of(
                                "output-layer",
                                ChoiceCodec.of("activation", OUTPUT),
                                Plan::outputActivation,
                                Plan::withOutputActivation)
                        .onlyWhen(DataSettings.only(DataKind.FUNCTION)));
    }

    /** Hidden layers, short: "128-64", "128 sigmoid-Dropout 0.2". */
    private static String words(List<LayerSpec> layers, Texts texts) {
        return layers.isEmpty()
                ? texts.get("book.none")
                : layers.stream()
                        .map(layer -> layer.shortText(texts))
                        .collect(Collectors.joining("-"));
    }

    private static String text(List<LayerSpec> layers) {
        return layers.stream().map(LayerSpec::text).collect(Collectors.joining(", "));
    }
}
