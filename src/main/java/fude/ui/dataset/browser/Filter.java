package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.training.measure.Answers;

/**
 * Which images of a data set are looked for, and in which order they come.
 *
 * @param split which images they are; null for the class's own drawings
 * @param answers of the network, perhaps to the first images alone; null where none are known
 * @param verdict for anything but all, images without an answer are left out
 * @param label one class, or {@link #EVERY_CLASS}
 */
public record Filter(
        Dataset dataset,
        Split split,
        Answers answers,
        AnswerFilter verdict,
        ChangedLabels changed,
        int label,
        BrowseOrder order) {

    public static final int EVERY_CLASS = -1;

    /** Whether an image is looked for, its class aside. */
    boolean admits(int image) {
        return (changed != ChangedLabels.ONLY || dataset.isRelabelled(image))
                && (verdict == AnswerFilter.ALL
                        || isAnswered(image) && isWrong(image) == (verdict == AnswerFilter.WRONG));
    }

    boolean isAnswered(int image) {
        return answers != null && image < answers.count();
    }

    /** Whether the network's answer is known and another class. */
    boolean isWrong(int image) {
        return isAnswered(image) && answers.predicted(image) != dataset.label(image);
    }

    /** Whether the same images are looked for, whatever the network answers by now. */
    boolean asksTheSameAs(Filter other) {
        return equals(other.withAnswers(answers));
    }

    private Filter withAnswers(Answers known) {
        return new Filter(dataset, split, known, verdict, changed, label, order);
    }

    Filter withChanged(ChangedLabels other) {
        return new Filter(dataset, split, answers, verdict, other, label, order);
    }

    /** The same for all classes, in the order of the data. */
    Filter ofEveryClass() {
        return new Filter(dataset, split, answers, verdict, changed, EVERY_CLASS, BrowseOrder.DATA);
    }
}
