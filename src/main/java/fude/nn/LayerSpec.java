package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.matrix.Matrix;
import fude.text.Problem;
import fude.text.Texts;
import java.util.List;
import java.util.SplittableRandom;

/** A layer as the user puts it together: a value that is shown, stored and compared. */
public interface LayerSpec {

    /** The first word of {@link #text}; the layer is named by {@code layer.KIND} in the texts. */
    String kind();

    /** The number of outputs, given the number of inputs. */
    default int outputs(int inputs) {
        return inputs;
    }

    /** The number of parameters it would learn. */
    default long parameters(int inputs) {
        return 0;
    }

    /** Whether it connects its inputs to units of its own, each with its weights. */
    default boolean hasUnits() {
        return false;
    }

    /** The number of its units, if it {@link #hasUnits}. */
    default int units() {
        return 0;
    }

    /** The same layer with another number of units, if it {@link #hasUnits}. */
    default LayerSpec withUnits(int units) {
        return this;
    }

    /** The activation function that its outputs have gone through. */
    default Activation activation() {
        return Activation.IDENTITY;
    }

    /** The same layer with another activation function, if it {@link #hasUnits}. */
    default LayerSpec withActivation(Activation activation) {
        return this;
    }

    /** Whether f(x) = f'(x) x for what it adds to the network besides sums. */
    default boolean isPiecewiseLinear() {
        return activation().isPiecewiseLinear();
    }

    /** Whether a batch must have more than one sample to be learned from. */
    default boolean normalisesBatches() {
        return false;
    }

    /** Whether it does nothing at inference time. */
    default boolean isForTrainingOnly() {
        return false;
    }

    /** As the terminal writes it: {@code dense 128 relu}. */
    default String text() {
        return kind();
    }

    /** As short as it can be said on the screen: {@code 128}, {@code Dropout 0.2}. */
    default String shortText(Texts texts) {
        return texts.get("layer." + kind());
    }

    /** What keeps it from being built, each about {@code field}. */
    default List<Problem> problems(String field) {
        return List.of();
    }

    /**
     * Makes the layers that run.
     *
     * @param form any matrix, whose form theirs have
     * @param initialization where weights begin
     * @param random decides the first weights
     */
    List<Layer> build(
            int inputs, Matrix form, Initialization initialization, SplittableRandom random);
}
