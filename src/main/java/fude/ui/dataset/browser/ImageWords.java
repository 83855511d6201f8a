package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of an image of a data set. */
record ImageWords(Texts texts, Dataset dataset, int image) {
    private static final int MOST_ONE_HOT = 12;

    /**
     * Which one it is, and its label.
     *
     * @param split null for the class's own drawings
     */
    String title(Split split) {
        String kind = split == null ? "own" : split.id();
        return texts.get("data.image." + kind, image + 1, name(dataset.label(image)));
    }

    /** Its label as the numbers that the outputs should come to; empty with many classes. */
    String oneHot() {
        int label = dataset.label(image);
        if (dataset.classes() > MOST_ONE_HOT) {
            return "";
        }
        String numbers =
                IntStream.range(0, dataset.classes())
                        .mapToObj(c -> c == label ? "1" : "0")
                        .collect(Collectors.joining(", "));
        return texts.get("data.one-hot", name(label), numbers);
    }

    /** What the network answers, and whether that is right. */
    String answer(int answer, double confidence) {
        boolean right = answer == dataset.label(image);
        return texts.get(
                right ? "data.answer-right" : "data.answer-wrong",
                name(answer),
                texts.roundPercent(confidence));
    }

    /** That its label was changed on purpose. */
    String original() {
        return texts.get("data.original", name(dataset.originalLabel(image)));
    }

    private String name(int label) {
        return texts.className(dataset.classNames().get(label));
    }
}
