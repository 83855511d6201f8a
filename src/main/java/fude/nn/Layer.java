package fude.nn;

import fude.nn.inference.Inference;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import java.util.List;

/**
 * A step of the network. Batches go forward through the layers, gradients come back.
 *
 * <p>A layer keeps what it needs of the last batch between {@link #forward} and the two backward
 * passes, and owns the matrices it returns: they are valid until its next call.
 */
public interface Layer {

    /**
     * @param input [batch × inputs]; must stay as it is until the backward pass is done
     * @return [batch × outputs]
     */
    Matrix forward(Matrix input, Pass pass);

    /**
     * Computes the gradient of each of {@link #parameters}.
     *
     * @param gradient of the loss with respect to the output, [batch × outputs]
     */
    default void parameterGradients(Matrix gradient) {}

    /**
     * @param gradient of the loss with respect to the output, [batch × outputs]; may be overwritten
     * @return the gradient of the loss with respect to the input, [batch × inputs]
     */
    Matrix inputGradient(Matrix gradient);

    /** What the layer learns; empty for most. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** What is kept with the network though no gradient moves it; empty for most. */
    default List<NamedMatrix> statistics() {
        return List.of();
    }

    /** An inference copy, for single samples; no later training changes it. */
    Inference inference();
}
