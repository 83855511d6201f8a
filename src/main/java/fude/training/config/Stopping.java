package fude.training.config;

import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * When a run ends early, and which weights answer.
 *
 * @param patience the run ends after this many epochs without a better measured loss, and the best
 *     weights come back; 0 for no early stopping
 * @param averaging the number of epochs over which weights are averaged at inference time; 0 for no
 *     averaging
 */
public record Stopping(int patience, double averaging) {
    /** Runs to the end, and answers with the last weights. */
    public static final Stopping NONE = new Stopping(0, 0);

    /** What keeps a run from starting; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Problem.outside("patience", patience, 0, Optimization.MAX_EPOCHS));
        problems.addAll(Problem.outside("averaging", averaging, 0, Optimization.MAX_EPOCHS));
        return problems;
    }

    public Stopping withPatience(int other) {
        return new Stopping(other, averaging);
    }

    public Stopping withAveraging(double other) {
        return new Stopping(patience, other);
    }
}
