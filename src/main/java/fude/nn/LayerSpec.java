package fude.nn;

import fude.text.Problem;
import java.util.List;
import java.util.random.RandomGenerator;

/** A layer as the user puts it together: a value that is shown, stored and compared. */
public sealed interface LayerSpec permits DenseSpec, DropoutSpec {

    /** The number of outputs, given the number of inputs. */
    int outputs(int inputs);

    /** The number of parameters it would learn. */
    long parameters(int inputs);

    /** As the terminal writes it: {@code dense 128 relu}. */
    String text();

    /** What keeps it from being built, each about {@code field}. */
    List<Problem> problems(String field);

    /**
     * Makes the layers that run.
     *
     * @param form any matrix, for the form of theirs
     * @param random decides the first weights
     */
    List<Layer> build(int inputs, Matrix form, RandomGenerator random);
}
