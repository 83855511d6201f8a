package fude.ui.dataset.browser;

import fude.data.Dataset;
import java.util.stream.IntStream;

/**
 * The images a grid shows. Immutable.
 *
 * @param filter by which they were found
 * @param indices of the images within the data set
 * @param counts how many images of each class there are, before the class is chosen
 * @param changed how many labels of the whole data set were changed on purpose
 */
public record Selection(Filter filter, int[] indices, int[] counts, int changed) {

    /** Goes through the whole data set: never on the FX thread. */
    public static Selection of(Filter asked) {
        Dataset dataset = asked.dataset();
        int changed =
                (int) IntStream.range(0, dataset.size()).filter(dataset::isRelabelled).count();
        Filter filter = changed == 0 ? asked.withChanged(ChangedLabels.HIDDEN) : asked;
        int[] candidates = IntStream.range(0, dataset.size()).filter(filter::admits).toArray();
        int[] counts = new int[dataset.classes()];
        for (int image : candidates) {
            counts[dataset.label(image)]++;
        }
        int[] ofClass =
                filter.label() == Filter.EVERY_CLASS
                        ? candidates
                        : IntStream.of(candidates)
                                .filter(image -> dataset.label(image) == filter.label())
                                .toArray();
        int[] indices =
                filter.verdict() == AnswerFilter.ALL
                        ? ofClass
                        : filter.order().sorted(ofClass, filter.answers());
        return new Selection(filter, indices, counts, changed);
    }

    public Dataset dataset() {
        return filter.dataset();
    }

    Split split() {
        return filter.split();
    }

    int size() {
        return indices.length;
    }

    int index(int position) {
        return indices[position];
    }

    /** Where an image is shown; −1 for nowhere. Goes through all images. */
    int positionOf(int image) {
        return IntStream.range(0, indices.length)
                .filter(position -> indices[position] == image)
                .findFirst()
                .orElse(-1);
    }

    int label(int position) {
        return dataset().label(index(position));
    }

    boolean isAnswered(int position) {
        return filter.isAnswered(index(position));
    }

    /** The class that the network answers; −1 where that is not known. */
    public int answer(int position) {
        return isAnswered(position) ? filter.answers().predicted(index(position)) : -1;
    }

    /** How probable the network holds that class to be; of no meaning where there is none. */
    double confidence(int position) {
        return filter.answers().confidence(index(position));
    }

    public boolean isWrong(int position) {
        return filter.isWrong(index(position));
    }

    /** Whether changed labels are told. */
    boolean marksChanged() {
        return filter.changed() != ChangedLabels.HIDDEN;
    }

    /** Whether it is to be told that the label was changed. */
    boolean isMarked(int position) {
        return marksChanged() && dataset().isRelabelled(index(position));
    }

    int originalLabel(int position) {
        return dataset().originalLabel(index(position));
    }
}
