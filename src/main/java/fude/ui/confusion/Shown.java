package fude.ui.confusion;

import fude.training.measure.Confusion;
import fude.training.measure.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A measurement as it is shown. Immutable.
 *
 * @param samples that were measured
 * @param before what it is compared with; null for nothing
 * @param worst the cells with the most mistakes, the worst first
 */
record Shown(Evaluation evaluation, Labelled samples, Confusion before, List<Cell> worst) {
    /** Of the list of the worst. */
    private static final int LONGEST = 200;

    /** Sorts the cells, of which there may be 65,536: not on the FX thread. */
    static Shown of(Evaluation evaluation, Labelled samples, Confusion before) {
        Confusion now = evaluation.confusion();
        List<Cell> mistakes = new ArrayList<>();
        for (int actual = 0; actual < now.classes(); actual++) {
            for (int predicted = 0; predicted < now.classes(); predicted++) {
                if (actual != predicted && now.count(actual, predicted) > 0) {
                    mistakes.add(new Cell(actual, predicted));
                }
            }
        }
        mistakes.sort(
                Comparator.comparingInt((Cell cell) -> now.count(cell.actual(), cell.predicted()))
                        .reversed());
        return new Shown(
                evaluation,
                samples,
                before,
                List.copyOf(mistakes.subList(0, Math.min(LONGEST, mistakes.size()))));
    }

    Confusion confusion() {
        return evaluation.confusion();
    }

    List<String> names() {
        return samples.classNames();
    }

    int classes() {
        return confusion().classes();
    }

    int count(Cell cell) {
        return confusion().count(cell.actual(), cell.predicted());
    }

    /** How many images more there are in a cell than in what it is compared with. */
    int more(Cell cell) {
        return count(cell) - before.count(cell.actual(), cell.predicted());
    }

    /** The number of a cell, or by how much it is more than in what it is compared with. */
    double value(Share share, Cell cell) {
        double now = share.of(confusion(), cell);
        return before == null ? now : now - share.of(before, cell);
    }
}
