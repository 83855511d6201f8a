package fude.ui.dataset;

import fude.data.Dataset;
import fude.training.Evaluation;
import java.util.stream.IntStream;

/**
 * The images a grid shows. Immutable.
 *
 * @param split which images they are
 * @param evaluation what the network says of them, null where that is not known
 * @param indices of the images within the data set
 * @param counts how many images of each class there are, before the class is chosen
 */
record Selection(Dataset dataset, Split split, Evaluation evaluation, int[] indices, int[] counts) {

    /** What is to be selected: the question to {@link #of}. */
    record Filter(
            Dataset dataset, Split split, Evaluation evaluation, boolean mistakesOnly, int label) {}

    /** Any class. */
    static final int EVERY_CLASS = -1;

    /** Goes through the whole data set: never on the FX thread. */
    static Selection of(Filter filter) {
        Dataset dataset = filter.dataset();
        int[] candidates =
                IntStream.range(0, dataset.size())
                        .filter(i -> !filter.mistakesOnly() || isMistake(filter, i))
                        .toArray();
        int[] counts = new int[dataset.classes()];
        for (int i : candidates) {
            counts[dataset.label(i)]++;
        }
        int[] indices =
                filter.label() == EVERY_CLASS
                        ? candidates
                        : IntStream.of(candidates)
                                .filter(i -> dataset.label(i) == filter.label())
                                .toArray();
        return new Selection(dataset, filter.split(), filter.evaluation(), indices, counts);
    }

    private static boolean isMistake(Filter filter, int index) {
        return filter.evaluation() != null
                && filter.evaluation().predicted(index) != filter.dataset().label(index);
    }

    int size() {
        return indices.length;
    }

    int index(int position) {
        return indices[position];
    }

    int label(int position) {
        return dataset.label(index(position));
    }

    /** The network's answer where it is known, else −1. */
    int answer(int position) {
        return evaluation == null ? -1 : evaluation.predicted(index(position));
    }

    /** Whether the network's answer is known and another class. */
    boolean isWrong(int position) {
        return evaluation != null && answer(position) != label(position);
    }
}
