package fude.nn;

import fude.nn.matrix.Matrix;
import java.util.List;
import java.util.SplittableRandom;

/** A {@link BatchNorm} layer; stands before or after an activation, as it is placed. */
public record BatchNormSpec() implements LayerSpec {

    @Override
    public String kind() {
        return "batchnorm";
    }

    @Override
    public long parameters(int inputs) {
        return 2L * inputs;
    }

    @Override
    public boolean normalisesBatches() {
        return true;
    }

    @Override
    public List<Layer> build(
            int inputs, Matrix form, Initialization initialization, SplittableRandom random) {
        return List.of(new BatchNorm(inputs, form));
    }
}
