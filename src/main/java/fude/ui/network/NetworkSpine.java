package fude.ui.network;

import fude.lab.Experiment;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The network in a narrow strip: how many numbers each layer passes on. */
final class NetworkSpine extends VBox {
    private final ObservableValue<Experiment> shown;
    private final Language language;

    NetworkSpine(ObservableValue<Experiment> shown, Language language) {
        this.shown = shown;
        this.language = language;
        getStyleClass().add("network-spine");
        Changes.follow(this::show, shown, language.textsProperty());
    }

    private void show() {
        Experiment experiment = shown.getValue();
        if (experiment == null) {
            return;
        }
        Texts texts = language.texts();
        NetworkSpec network = experiment.network();
        List<Node> layers = new ArrayList<>();
        layers.add(layer(texts.get("layer.input"), network.inputs()));
        for (int i = 0; i < network.layers().size(); i++) {
            LayerSpec layer = network.layers().get(i);
            String name = texts.get("layer." + LayerKind.of(layer).id());
            layers.add(layer(name, layer.outputs(network.inputsOf(i))));
        }
        layers.add(layer(texts.get("layer.output"), network.outputs()));
        getChildren().setAll(layers);
    }

    private Node layer(String name, int numbers) {
        Label count = Controls.styled(new Label(language.texts().count(numbers)), "count");
        Label kind = Controls.caption(Styles.CAPTION);
        kind.setText(name);
        return Controls.column("layer", count, kind);
    }
}
