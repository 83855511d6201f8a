package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.nn.Prediction;
import fude.training.Estimator;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * What the network answers to each sample, training first, then validation, then test.
 *
 * @param classes answered; none for a function
 * @param numbers how probable the answered class is, or the number that is answered
 */
record TableAnswers(NumberSplit data, int[] classes, double[] numbers) {
    /** All samples, in the order of the answers. */
    static List<Selection.Sample> rows(NumberSplit data) {
        List<Selection.Sample> rows = new ArrayList<>();
        for (Part part : Part.different(data)) {
            for (int row = 0; row < part.of(data).size(); row++) {
                rows.add(new Selection.Sample(part.of(data), row));
            }
        }
        return rows;
    }

    /** Where a sample stands among all of them. */
    static int place(NumberSplit data, Selection.Sample sample) {
        int before = 0;
        for (Part part : Part.different(data)) {
            if (part.of(data) == sample.table()) {
                return before + sample.row();
            }
            before += part.of(data).size();
        }
        throw new IllegalArgumentException(sample.toString());
    }

    /** Asks the network about every sample. */
    static TableAnswers of(NumberSplit data, Estimator network) {
        List<Selection.Sample> rows = rows(data);
        int[] classes = new int[data.kind().hasClasses() ? rows.size() : 0];
        double[] numbers = new double[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            NumberTable of = rows.get(i).table();
            double[] sample = of.values(rows.get(i).row());
            if (data.kind().hasClasses()) {
                Prediction answer = network.classify(sample);
                classes[i] = answer.label();
                numbers[i] = answer.confidence();
            } else {
                numbers[i] = network.y(sample[0]);
            }
        }
        return new TableAnswers(data, classes, numbers);
    }
}
