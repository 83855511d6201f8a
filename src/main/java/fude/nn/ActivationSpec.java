package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.matrix.Matrix;
import fude.text.Texts;
import java.util.List;
import java.util.SplittableRandom;

/** An activation that stands as a layer of its own, after batch normalisation, say. */
public record ActivationSpec(Activation activation) implements LayerSpec {

    @Override
    public String kind() {
        return "activation";
    }

    @Override
    public String text() {
        return kind() + " " + activation.id();
    }

    @Override
    public String shortText(Texts texts) {
        return texts.get("activation." + activation.id());
    }

    @Override
    public List<Layer> build(
            int inputs, Matrix form, Initialization initialization, SplittableRandom random) {
        return List.of(new ActivationLayer(activation, inputs, form));
    }
}
