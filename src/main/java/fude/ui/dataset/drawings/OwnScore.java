package fude.ui.dataset.drawings;

import fude.data.Dataset;
import fude.training.measure.Answers;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network did on the class's own digits.
 *
 * @param classes those of which there is at least one drawing, in their order
 * @param known what the network can tell apart
 * @param learned whether it learns from such drawings
 */
record OwnScore(List<OfClass> classes, List<String> known, boolean learned) {

    /**
     * How it did on one class.
     *
     * @param right how many were read rightly
     * @param of the number of digits
     */
    record OfClass(String name, int right, int of) {}

    static OwnScore of(Dataset images, Answers answers, boolean learned) {
        int[] right = new int[images.classes()];
        int[] of = new int[images.classes()];
        for (int i = 0; i < images.size(); i++) {
            of[images.label(i)]++;
            right[images.label(i)] += answers.predicted(i) == images.label(i) ? 1 : 0;
        }
        List<OfClass> classes = new ArrayList<>();
        for (int i = 0; i < of.length; i++) {
            if (of[i] > 0) {
                classes.add(new OfClass(images.classNames().get(i), right[i], of[i]));
            }
        }
        return new OwnScore(List.copyOf(classes), images.classNames(), learned);
    }

    int right() {
        return classes.stream().mapToInt(OfClass::right).sum();
    }

    int of() {
        return classes.stream().mapToInt(OfClass::of).sum();
    }

    double share() {
        return (double) right() / of();
    }
}
