package fude.nn;

import fude.nn.matrix.Matrix;
import fude.text.Problem;
import java.util.List;
import java.util.SplittableRandom;

/** A layer as the user puts it together: a value that is shown, stored and compared. */
public sealed interface LayerSpec permits DenseSpec, DropoutSpec, BatchNormSpec, ActivationSpec {

    /** The number of outputs, given the number of inputs. */
    default int outputs(int inputs) {
        return inputs;
    }

    /** The number of parameters it would learn. */
    default long parameters(int inputs) {
        return 0;
    }

    /** As the terminal writes it: {@code dense 128 relu}. */
    String text();

    /** What keeps it from being built, each about {@code field}. */
    default List<Problem> problems(String field) {
        return List.of();
    }

    /**
     * Makes the layers that run.
     *
     * @param form any matrix, for the form of theirs
     * @param initialization where weights begin
     * @param random decides the first weights
     */
    List<Layer> build(
            int inputs, Matrix form, Initialization initialization, SplittableRandom random);
}
