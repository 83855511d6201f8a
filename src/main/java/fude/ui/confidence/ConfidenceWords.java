package fude.ui.confidence;

import fude.lab.reading.Reading;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.training.measure.Proportion;
import fude.training.measure.Reliability;
import java.util.List;

/** What the diagram shows, in sentences. */
final class ConfidenceWords {
    /** Below this number of answers a share says little. */
    static final int FEW = 30;

    /** Gaps smaller than this are called none. */
    private static final double GAP = 0.01;

    private ConfidenceWords() {}

    /** Of all answers together. */
    static String whole(Texts texts, Reliability reliability, String samples) {
        double gap = reliability.confidence() - reliability.right().share();
        String verdict = Math.abs(gap) < GAP ? "fits" : gap > 0 ? "over" : "under";
        return texts.get(
                "text.sentences",
                texts.get(
                        "confidence.whole",
                        texts.percent(reliability.confidence()),
                        texts.percent(reliability.right().share()),
                        reliability.right().whole(),
                        samples,
                        texts.points(reliability.calibrationError())),
                texts.get("confidence." + verdict));
    }

    /** Of the answers of one bin. */
    static String bin(Texts texts, Reliability.Bin bin) {
        String from = texts.roundPercent(bin.from());
        String to = texts.roundPercent(bin.to());
        if (bin.isEmpty()) {
            return texts.get("confidence.bin.empty", from, to);
        }
        String found =
                texts.get(
                        "confidence.bin",
                        texts.roundPercent(bin.confidence()),
                        share(texts, bin.right()),
                        bin.count(),
                        from,
                        to);
        String sure =
                texts.get(
                        bin.count() < FEW ? "confidence.bin.few" : "confidence.bin.interval",
                        texts.range(
                                texts.roundPercent(bin.right().low()),
                                texts.roundPercent(bin.right().high())));
        return texts.get("text.sentences", found, sure);
    }

    /** "100 %" is said only where it is so. */
    private static String share(Texts texts, Proportion of) {
        boolean rounds = of.part() < of.whole() && Math.round(100 * of.share()) == 100;
        return rounds ? texts.percent(of.share()) : texts.roundPercent(of.share());
    }

    /**
     * What the network makes of something that is none of its classes.
     *
     * @param reading of the paper
     */
    static String oddity(Texts texts, Oddity oddity, Reading reading, List<String> names) {
        Prediction prediction = reading.prediction();
        boolean read = prediction != null && prediction.classes() == names.size();
        return read
                ? texts.get(
                        "confidence.oddity",
                        oddity.name(),
                        texts.className(names.get(prediction.label())),
                        texts.roundPercent(prediction.confidence()),
                        names.size())
                : texts.get("confidence.oddity.unread", oddity.name());
    }
}
