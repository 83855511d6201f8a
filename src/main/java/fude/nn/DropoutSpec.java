package fude.nn;

import fude.nn.matrix.Matrix;
import fude.text.Problem;
import fude.text.Texts;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A {@link Dropout} layer.
 *
 * @param rate the share of its inputs that is switched off during training, 0 to below 1
 */
public record DropoutSpec(double rate) implements LayerSpec {

    @Override
    public String kind() {
        return "dropout";
    }

    @Override
    public boolean isForTrainingOnly() {
        return true;
    }

    @Override
    public String text() {
        return kind() + " " + Texts.setting(rate);
    }

    @Override
    public String shortText(Texts texts) {
        return texts.get("layer.dropout") + " " + Texts.setting(rate);
    }

    @Override
    public List<Problem> problems(String field) {
        return rate >= 0 && rate < 1
                ? List.of()
                : List.of(Problem.of(field, "problem.fraction-below-one"));
    }

    @Override
    public List<Layer> build(
            int inputs, Matrix form, Initialization initialization, SplittableRandom random) {
        return List.of(new Dropout(rate, inputs, random.nextLong(), form));
    }
}
