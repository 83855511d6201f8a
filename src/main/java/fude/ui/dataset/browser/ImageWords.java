package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.text.Texts;

/** What is said of an image. */
final class ImageWords {
    private ImageWords() {}

    /**
     * Which one it is, and its label.
     *
     * @param split null for the class's own drawings
     */
    static String title(Texts texts, Dataset dataset, Split split, int image) {
        String label = name(texts, dataset, dataset.label(image));
        String kind = split == null ? "own" : split.id();
        return texts.get("data.image." + kind, image + 1, label);
    }

    /** What the network answers, and whether that is right. */
    static String answer(Texts texts, Dataset dataset, int image, int answer, double confidence) {
        boolean right = answer == dataset.label(image);
        return texts.get(
                right ? "data.answer-right" : "data.answer-wrong",
                name(texts, dataset, answer),
                texts.roundPercent(confidence));
    }

    /** That its label was changed on purpose. */
    static String original(Texts texts, Dataset dataset, int image) {
        return texts.get("data.original", name(texts, dataset, dataset.originalLabel(image)));
    }

    private static String name(Texts texts, Dataset dataset, int label) {
        return texts.className(dataset.classNames().get(label));
    }
}
