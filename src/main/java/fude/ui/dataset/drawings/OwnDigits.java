package fude.ui.dataset.drawings;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.DrawingLines;
import fude.ink.DrawnDigits;
import fude.ink.ImageFrame;
import fude.ink.StrokeSample;
import fude.ink.UnreadLines;
import fude.text.Message;
import fude.training.Answering;
import fude.training.Classifier;
import fude.training.measure.Answers;
import fude.ui.dataset.browser.AnswerFilter;
import fude.ui.dataset.browser.BrowseOrder;
import fude.ui.dataset.browser.ChangedLabels;
import fude.ui.dataset.browser.Filter;
import fude.ui.dataset.browser.Selection;
import java.util.List;

/**
 * The class's own drawings, and what a network makes of them. Immutable.
 *
 * @param drawings those of the file that can be read: a place is the same in all that is shown
 * @param unreadLines the file's other lines
 * @param selection a framed image for each drawing, with the answers of a network that knows all
 *     ten digits
 * @param score how the network did on the drawings that it has a class for; null where there are
 *     none, or no network
 */
record OwnDigits(
        List<StrokeSample> drawings, UnreadLines unreadLines, Selection selection, OwnScore score) {
    static final OwnDigits NONE = of(List.of(), UnreadLines.NONE);

    /** Frames all drawings: never on the FX thread. */
    static OwnDigits of(DrawingLines lines) {
        return of(lines.drawings(), lines.unread());
    }

    private static OwnDigits of(List<StrokeSample> drawings, UnreadLines unreadLines) {
        Dataset images = DrawnDigits.images(drawings, Dataset.digitNames());
        return new OwnDigits(drawings, unreadLines, selection(images, null), null);
    }

    /**
     * Reads all drawings: never on the FX thread.
     *
     * @param chosen what the classifier has learned from; its answers are called as the classes
     */
    OwnDigits readBy(Classifier classifier, DatasetSplit chosen) {
        List<String> classes = chosen.training().classNames();
        Dataset asked = DrawnDigits.images(drawings, classes, ImageFrame.of(classifier.form()));
        boolean readable =
                asked.size() > 0 && classifier.classify(asked.image(0)).classes() == classes.size();
        if (!readable) {
            return unread();
        }
        Answers answers = new Answering(classifier, asked).goOn(Integer.MAX_VALUE);
        boolean all = classes.equals(Dataset.digitNames());
        return new OwnDigits(
                drawings,
                unreadLines,
                selection(images(), all ? answers : null),
                OwnScore.of(asked, answers, DrawnDigits.isIn(chosen.name())));
    }

    /** Whether there are answers of a network. */
    boolean isRead() {
        return score != null || selection.filter().answers() != null;
    }

    /** Without what a network made of them. */
    OwnDigits unread() {
        return new OwnDigits(drawings, unreadLines, selection(images(), null), null);
    }

    private static Selection selection(Dataset images, Answers answers) {
        return Selection.of(
                new Filter(
                        images,
                        null,
                        answers,
                        AnswerFilter.ALL,
                        ChangedLabels.HIDDEN,
                        Filter.EVERY_CLASS,
                        BrowseOrder.DATA));
    }

    Dataset images() {
        return selection.dataset();
    }

    int size() {
        return drawings.size();
    }

    /** The name of the data set that has these drawings beside those of another. */
    static String besides(String name) {
        String added = "+" + DrawnDigits.NAME;
        boolean there = name.equals(DrawnDigits.NAME) || name.endsWith(added);
        return there ? name : name + added;
    }

    /** One sentence about lines that could not be read, of which there is at least one. */
    static Message unread(UnreadLines lines) {
        return lines.count() == 1
                ? Message.of("own.unread", lines.first().get(0))
                : Message.of("own.unread-lines", lines.count(), lines.first().get(0));
    }
}
