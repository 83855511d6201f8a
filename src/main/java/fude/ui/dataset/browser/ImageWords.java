package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.text.Texts;

/** What is said of an image of a data set. */
record ImageWords(Texts texts, Dataset dataset, int image) {
    /**
     * Which one it is, and its label.
     *
     * @param split null for the class's own drawings
     */
    String title(Split split) {
        String kind = split == null ? "own" : split.id();
        return texts.get("data.image." + kind, image + 1, name(dataset.label(image)));
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
